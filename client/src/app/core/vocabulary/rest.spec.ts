import { restsSince } from './rest';

it('says since when a cycle rests, and why', () => {
  expect(restsSince({ restsSince: '2026-11-12T10:00:00Z', stateReason: 'Der Haushalt fehlt' }, 'de')).toBe('Der Zyklus ruht seit 12.11.2026: Der Haushalt fehlt.');
  expect(restsSince({ restsSince: null, stateReason: 'Der Haushalt fehlt.' }, 'de')).toBe('Der Zyklus ruht: Der Haushalt fehlt.');
});
