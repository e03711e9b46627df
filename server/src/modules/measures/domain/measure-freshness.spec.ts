import { freshnessOf } from './measure-freshness.js';

const running = { state: 'IN_PROGRESS', lage: 'ON_TRACK', nextDue: '2027-01-31' } as const;

it('is fresh until the day on which the next Sachstand is due, and overdue after it', () => {
  expect([freshnessOf(running, '2027-01-31'), freshnessOf(running, '2027-02-01')]).toEqual(['FRESH', 'OVERDUE']);
});

it('says so before the first Sachstand, and expects none of what does not run', () => {
  expect([freshnessOf({ ...running, lage: null }, '2027-01-01'), freshnessOf({ ...running, state: 'AGREED' }, '2027-01-01'), freshnessOf({ ...running, state: 'ENDED' }, '2028-01-01')]).toEqual(['NEVER', null, null]);
});
