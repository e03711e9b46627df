import { changedRows } from './shown-row';

const row = (name: string, content: unknown = '') => ({ name, address: `/${name}`, content });
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

it('knows the rows that look different, have come and have gone', () => {
  const before = [row('B3.1', { stand: 'PLANNED' }), row('B3.2', { stand: 'DONE' }), row('B3.3')];
  const after = [row('B3.2', { stand: 'DONE' }), row('B3.1', { stand: 'DONE' }), row('B3.4')];
  expect(names(changedRows(before, after))).toEqual(['B3.1', 'B3.4', 'B3.3']);
});

it('knows that a mere change of order is none', () => {
  expect(changedRows([row('B3.1'), row('B3.2')], [row('B3.2'), row('B3.1')])).toEqual([]);
});
