import { fellSilentOn, reminderOf } from './reminders.js';
import { morningAfter } from './snooze.js';

const onDay = (lastDay: string, today: string) => reminderOf({ lastDay, isDay: true }, today);

describe('a reminder', () => {
  it.each([['2026-11-20', undefined], ['2026-11-21', 'DUE'], ['2026-11-24', 'DUE'], ['2026-11-25', 'OVERDUE'], ['2026-12-01', 'OVERDUE'], ['2026-12-02', undefined]])('of something due on 24.11.2026 is on %s: %s', (today, reminder) => {
    expect(onDay('2026-11-24', today)).toBe(reminder);
  });

  it('of what is planned for a month comes a week before its end', () => {
    expect(reminderOf({ lastDay: '2026-11-30', isDay: false }, '2026-11-22')).toBeUndefined();
    expect(reminderOf({ lastDay: '2026-11-30', isDay: false }, '2026-11-23')).toBe('DUE');
  });

  it('of what needs more time comes as many days ahead as somebody wants', () => {
    const ending = (today: string) => reminderOf({ lastDay: '2026-11-30', isDay: true, aheadDays: 90 }, today);
    expect([ending('2026-08-31'), ending('2026-09-01'), ending('2026-12-01')]).toEqual([undefined, 'DUE', 'OVERDUE']);
  });
});

describe('silence', () => {
  it('falls after so many days, and again after as many', () => {
    expect(fellSilentOn('2026-01-01', '2026-03-02', 60)).toBe('2026-03-02');
    expect(fellSilentOn('2026-01-01', '2026-04-30', 60)).toBe('2026-03-02');
    expect(fellSilentOn('2026-01-01', '2026-05-01', 60)).toBe('2026-05-01');
  });
});

describe('what is put off', () => {
  it('comes back in the morning by the clocks of the Planungskreis, also over a change of the clocks', () => {
    expect(morningAfter('DAY', '2026-03-28', 'Europe/Berlin')).toEqual(new Date('2026-03-29T04:00:00Z'));
    expect(morningAfter('WEEK', '2026-10-20', 'Europe/Berlin')).toEqual(new Date('2026-10-27T05:00:00Z'));
  });
});
