import { firstAddress } from './first-page';

it('begins with all goals for those who lead, and with Heute for everybody else', () => {
  const address = (...actions: string[]) => firstAddress({ may: (action) => actions.includes(action) });
  expect(address('status.ask', 'leadership.read')).toBe('/leitung');
  expect(address('leadership.read')).toBe('/heute');
});
