import type { Day } from './clock.js';

export const PRECISIONS = ['DAY', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date as people plan it: a day, a month, a quarter or a year. `date` is the first day of the period. */
export interface PartialDate {
  date: Day;
  precision: Precision;
}

const MONTHS: Record<Exclude<Precision, 'DAY'>, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };
const MS_PER_DAY = 86_400_000;

const WRITTEN: [RegExp, Precision, (match: RegExpExecArray) => Day][] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/, 'DAY', ([day]) => day],
  [/^(\d{4})-(\d{2})$/, 'MONTH', ([month]) => `${month}-01`],
  [/^(\d{4})-Q([1-4])$/, 'QUARTER', ([, year, quarter]) => `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`],
  [/^(\d{4})$/, 'YEAR', ([year]) => `${year}-01-01`],
];

/** Whether `text` names a day that the calendar has, between 1900 and 2199. */
export function isDay(text: string): text is Day {
  const date = new Date(`${text}T00:00:00Z`);
  return /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** @returns what `2024-11-05`, `2024-11`, `2024-Q4` or `2024` means; undefined for everything else, also for a day that does not exist */
export function parsePartialDate(text: string): PartialDate | undefined {
  for (const [pattern, precision, first] of WRITTEN) {
    const match = pattern.exec(text);
    if (match) return isDay(first(match)) ? { date: first(match), precision } : undefined;
  }
  return undefined;
}

/** @returns the last day of the period: something planned for a month is not late before the month is over */
export function lastDayOf({ date, precision }: PartialDate): Day {
  if (precision === 'DAY') return date;
  const end = new Date(`${date}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + MONTHS[precision]);
  return new Date(end.getTime() - MS_PER_DAY).toISOString().slice(0, 10);
}

/** @returns how many days `today` lies after the period, 0 when it does not */
export function daysLate(due: PartialDate, today: Day): number {
  return Math.max(0, daysBetween(lastDayOf(due), today));
}

/** @returns days from `from` to `to`, negative when `to` is earlier */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
