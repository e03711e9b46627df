import { day, localDay } from './planned-date';

/** From a first to a last day; without one of them it is open there. */
export interface Period {
  readonly from?: string | null;
  readonly until?: string | null;
}

/** "seit 01.01.2024", "ab 01.01.2030", "01.01.2024 bis 31.12.2026", "bis 31.12.2026"; empty for a period without days. */
export function periodText({ from, until }: Period, locale: string, today = localDay(new Date())): string {
  if (from && until) return $localize`:@@period.both:${day(from, locale)}:first: bis ${day(until, locale)}:last:`;
  if (from && from > today) return $localize`:@@period.from:ab ${day(from, locale)}:first:`;
  if (from) return $localize`:@@period.since:seit ${day(from, locale)}:first:`;
  return until ? $localize`:@@period.until:bis ${day(until, locale)}:last:` : '';
}
