import rrule from 'rrule';
import type { Day } from '../../../kernel/clock.js';

/** More meetings than these at once nobody plans. */
export const MOST_DATES = 60;

/** What a rule may say: days, weeks, months and years; hours and seconds are no rhythm of a conference. */
const WRITTEN = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL|COUNT)=[1-9]\d{0,2}|;UNTIL=\d{8}|;BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)){0,6}|;BYMONTHDAY=-?[1-9]\d?|;BYSETPOS=-?[1-5]|;BYMONTH=[1-9]\d?(,[1-9]\d?){0,11})*$/;

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);
const asDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** Whether `text` is a rule (RFC 5545, RRULE) that meetings can follow. */
export function isRule(text: string): boolean {
  if (!WRITTEN.test(text)) return false;
  try {
    return Boolean(rrule.RRule.fromString(text));
  } catch {
    return false; // the words are right but make no rule, such as the twentieth month
  }
}

/** The days of a series, and those that the rule names but on which nobody works. */
export interface Occurrences {
  days: Day[];
  fellOut: { day: Day; holiday: string }[];
  /** Whether there would be more than `MOST_DATES`. */
  isTooMany: boolean;
}

/**
 * The days that a rule names, from a first day on. Days have no zone: what time it is then is asked of the clocks there.
 * @param rule one that `isRule`; it counts a day that falls out
 * @param until the last day that is asked for, where the rule has no end of its own
 * @param holidayOn the name of the holiday on a day, undefined on others
 */
export function occurrences(rule: string, from: Day, until: Day, holidayOn: (day: Day) => string | undefined): Occurrences {
  const named: Day[] = [];
  const days = new rrule.RRule({ ...rrule.RRule.parseString(rule), dtstart: asDate(from) });
  days.between(asDate(from), asDate(until), true, (date) => {
    named.push(dayOf(date));
    return named.length <= MOST_DATES;
  });
  const found: Occurrences = { days: [], fellOut: [], isTooMany: named.length > MOST_DATES };
  for (const day of named.slice(0, MOST_DATES)) {
    const holiday = holidayOn(day);
    if (holiday === undefined) found.days.push(day);
    else found.fellOut.push({ day, holiday });
  }
  return found;
}
