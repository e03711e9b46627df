import { daysBefore, problemsOfTime } from './meeting-dates.js';

const around = { zone: 'Europe/Berlin', now: new Date('2026-11-21T12:00:00Z') };
const time = { date: '2026-12-03', startTime: '14:00', endTime: '16:30', proposalsUntil: '2026-11-20' };
const problems = (parts: Partial<typeof time>) => problemsOfTime({ ...time, ...parts }, around);

describe('the time of a meeting', () => {
  it('lies ahead, and ends after it begins', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ date: '2026-11-21', startTime: '13:00', endTime: '13:00', proposalsUntil: '2026-11-21' })).toEqual(['IN_THE_PAST', 'ENDS_BEFORE_IT_BEGINS']);
    expect(problems({ date: '2026-11-21', startTime: '13:01' })).toEqual([]);
  });

  it('comes after the last day for proposals, or on it', () => {
    expect([problems({ proposalsUntil: '2026-12-03' }), problems({ proposalsUntil: '2026-12-04' })]).toEqual([[], ['DEADLINE_AFTER_MEETING']]);
  });

  it('is counted back over the turn of the year', () => {
    expect(daysBefore('2027-01-07', 14)).toBe('2026-12-24');
  });
});
