import { dayBefore, isWithin, overlap } from './period.js';

const period = (from: string, until: string | null = null) => ({ from, until });

describe('a period', () => {
  it('includes its first and its last day', () => {
    expect(overlap(period('2024-01-01', '2024-06-30'), period('2024-06-30'))).toBe(true);
    expect(overlap(period('2024-01-01', '2024-06-30'), period('2024-07-01'))).toBe(false);
  });

  it('without a last day goes on', () => {
    expect(overlap(period('2024-01-01'), period('2099-01-01', '2099-01-01'))).toBe(true);
    expect(isWithin(period('2024-01-01'), period('2024-01-01', '2099-12-31'))).toBe(false);
    expect(isWithin(period('2024-01-01', '2024-01-01'), period('2024-01-01'))).toBe(true);
  });

  it('does not lie in another one that ended before', () => {
    expect(isWithin(period('2025-01-01', '2024-12-31'), period('2024-01-01', '2024-12-31'))).toBe(false);
  });

  it('ends the day before the next one begins, also across months, leap days and years', () => {
    expect(['2024-07-01', '2024-03-01', '2025-01-01'].map(dayBefore)).toEqual(['2024-06-30', '2024-02-29', '2024-12-31']);
  });
});
