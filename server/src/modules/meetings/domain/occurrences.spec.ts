import { isRule, MOST_DATES, occurrences } from './occurrences.js';
import { holidayIn } from './public-holidays.js';

const never = () => undefined;
const inNrw = (day: string) => holidayIn('05170044', day);
const until = '2030-12-31';

describe('the days of a series', () => {
  it('follow the rule from the first day on, over the turn of the year', () => {
    expect(occurrences('FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;COUNT=3', '2026-10-08', until, never).days).toEqual(['2026-10-08', '2027-01-14', '2027-04-08']);
    expect(occurrences('FREQ=WEEKLY;INTERVAL=2;COUNT=3', '2026-12-23', until, never).days).toEqual(['2026-12-23', '2027-01-06', '2027-01-20']);
  });

  it('leave out the holidays of the Land, and say which', () => {
    const { days, fellOut } = occurrences('FREQ=WEEKLY;UNTIL=20270527', '2027-05-06', until, inNrw);
    expect(days).toEqual(['2027-05-13', '2027-05-20']);
    expect(fellOut).toEqual([{ day: '2027-05-06', holiday: 'CHRISTIHIMMELFAHRT' }, { day: '2027-05-27', holiday: 'FRONLEICHNAM' }]);
  });

  it('end where the asking ends, and are never more than anybody plans', () => {
    expect(occurrences('FREQ=YEARLY', '2026-02-01', '2028-12-31', never).days).toHaveLength(3);
    expect(occurrences('FREQ=DAILY', '2026-02-01', until, never)).toMatchObject({ isTooMany: true, days: { length: MOST_DATES } });
    expect(occurrences('FREQ=DAILY;COUNT=60', '2026-02-01', until, never).isTooMany).toBe(false);
  });

  it('are none where the rule names none', () => {
    expect(occurrences('FREQ=WEEKLY;UNTIL=20260101', '2026-02-01', until, never).days).toEqual([]);
  });
});

describe('a rule', () => {
  it.each(['FREQ=WEEKLY', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1WE;COUNT=4', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1MO'])('may say %s', (rule) => {
    expect(isRule(rule)).toBe(true);
  });

  it.each(['', 'FREQ=SECONDLY', 'FREQ=WEEKLY;COUNT=9999', 'DTSTART:20260101\nRRULE:FREQ=DAILY', 'FREQ=WEEKLY;BYHOUR=3', 'täglich'])('does not say %p', (rule) => {
    expect(isRule(rule)).toBe(false);
  });
});
