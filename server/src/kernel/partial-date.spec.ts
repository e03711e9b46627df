import fc from 'fast-check';
import { daysLate, lastDayOf, parsePartialDate } from './partial-date.js';

describe('a date as people plan it', () => {
  it.each([
    ['2024-11-05', 'DAY', '2024-11-05', '2024-11-05'],
    ['2024-11', 'MONTH', '2024-11-01', '2024-11-30'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2024-Q4', 'QUARTER', '2024-10-01', '2024-12-31'],
    ['2024-Q1', 'QUARTER', '2024-01-01', '2024-03-31'],
    ['2025', 'YEAR', '2025-01-01', '2025-12-31'],
  ])('reads %s as a %s from %s to %s', (text, precision, date, last) => {
    const due = parsePartialDate(text);
    expect(due).toEqual({ date, precision });
    expect(due && lastDayOf(due)).toBe(last);
  });

  it.each(['', '2024-13', '2024-02-30', '2024-Q5', '24', '05.11.2024', '2024-1-1', 'November 2024', '1066', '2024-11-05T10:00'])('does not read "%s"', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  it('is late from the day after the period', () => {
    const november = { date: '2024-11-01', precision: 'MONTH' } as const;
    expect(daysLate(november, '2024-11-30')).toBe(0);
    expect(daysLate(november, '2024-12-01')).toBe(1);
    expect(daysLate(november, '2025-11-30')).toBe(365);
  });

  it('counts days alike across both changes of the clock', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), fc.integer({ min: 0, max: 4000 }), (start, days) => {
        const from = start.toISOString().slice(0, 10);
        const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
        expect(daysLate({ date: from, precision: 'DAY' }, to)).toBe(days);
      }),
    );
  });
});
