import { formatDate } from '@angular/common';
import { LOCALE_ID, Pipe, type PipeTransform, inject } from '@angular/core';

export type Precision = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';

/** A date as people plan it; `date` is the first day of the period. */
export interface Planned {
  readonly date: string;
  readonly precision: Precision;
}

type Patterns = Readonly<Record<Precision, string>>;

const german: Patterns = { DAY: 'ccc dd.MM.yyyy', MONTH: 'MMMM y', QUARTER: `{q}. 'Quartal' y`, YEAR: 'y' };
const english: Patterns = { DAY: 'EEE d MMM y', MONTH: 'MMMM y', QUARTER: `'Q'{q} y`, YEAR: 'y' };

const months: Readonly<Record<Exclude<Precision, 'DAY'>, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** "Di 01.10.2024", "November 2024", "4. Quartal 2024", "2025": never more exact than it was planned. */
export function plannedDate({ date, precision }: Planned, locale: string): string {
  const patterns = locale.startsWith('en') ? english : german;
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
  return formatDate(date, patterns[precision].replace('{q}', String(quarter)), locale);
}

/** "01.10.2024", "1 Oct 2024": a day in a sentence. */
export function day(date: string | number | Date, locale: string): string {
  return formatDate(date, locale.startsWith('en') ? 'd MMM y' : 'dd.MM.yyyy', locale);
}

/** "Mittwoch, 25. September 2024", "Wednesday, 25 September 2024". */
export function longDay(date: string | number | Date, locale: string): string {
  return formatDate(date, locale.startsWith('en') ? 'EEEE, d MMMM y' : 'EEEE, d. MMMM y', locale);
}

/** "15.08.2024", and on the same day "heute, 09:12". */
export function moment(at: string, now: Date, locale: string): string {
  const then = new Date(at);
  return localDay(then) === localDay(now) ? $localize`:@@word.today:heute, ${formatDate(then, 'HH:mm', locale)}:time:` : day(then, locale);
}

/** What an element `time` may carry for machines; HTML knows no quarters. */
export function machineDate({ date, precision }: Planned): string | null {
  switch (precision) {
    case 'DAY':
      return date;
    case 'MONTH':
      return date.slice(0, 7);
    case 'QUARTER':
      return null;
    case 'YEAR':
      return date.slice(0, 4);
  }
}

/** The last day of the period: what is planned for a month is not late before the month is over. */
export function lastDay({ date, precision }: Planned): string {
  if (precision === 'DAY') return date;
  const end = new Date(`${date}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + months[precision]);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

/** The calendar day where the reader is. */
export const localDay = (moment: Date): string => formatDate(moment, 'yyyy-MM-dd', 'en');

/** Days from one day to another, negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

@Pipe({ name: 'plannedDate' })
export class PlannedDatePipe implements PipeTransform {
  private readonly locale = inject(LOCALE_ID);

  transform(planned: Planned): string {
    return plannedDate(planned, this.locale);
  }
}

@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  private readonly locale = inject(LOCALE_ID);

  transform(date: string | number | Date): string {
    return day(date, this.locale);
  }
}
