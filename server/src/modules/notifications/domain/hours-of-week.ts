import type { Day } from '../../../kernel/clock.js';

/** An hour of a calendar day where the clocks show a zone's time. */
export interface LocalHour {
  day: Day;
  /** Monday is 1. */
  weekday: number;
  hour: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  clocks.set(timeZone, made);
  return made;
}

/** @returns what the clocks of the zone show at an instant, as if it were UTC */
function shownAt(instant: number, zone: string): number {
  const parts = new Map(clockOf(zone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const [year = 0, month = 1, day, hour, minute, second] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map((part) => parts.get(part));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * @returns when a day's clocks show a full hour: the first time where they show it twice, and where they pass over it the moment
 * at which they do
 */
export function instantOf(day: Day, hour: number, zone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS;
  const candidates = [wanted - DAY_MS, wanted + DAY_MS].map((near) => wanted - (shownAt(near, zone) - near));
  return new Date(candidates.find((each) => shownAt(each, zone) === wanted) ?? candidates[0]);
}

/** @returns the hours that begin after one instant and until another one, each once, whatever the clocks do in between */
export function hoursBetween(after: Date, until: Date, zone: string): LocalHour[] {
  const hours: LocalHour[] = [];
  for (let midnight = Date.parse(dayAt(after, zone)) - DAY_MS; midnight <= Date.parse(dayAt(until, zone)) + DAY_MS; midnight += DAY_MS) {
    const day = new Date(midnight).toISOString().slice(0, 10);
    const weekday = new Date(midnight).getUTCDay() || 7;
    for (let hour = 0; hour < 24; hour += 1) {
      const at = instantOf(day, hour, zone);
      if (at > after && at <= until) hours.push({ day, weekday, hour });
    }
  }
  return hours;
}

const dayAt = (instant: Date, zone: string): Day => new Date(shownAt(instant.getTime(), zone)).toISOString().slice(0, 10);

/** An hour of the week in one number. */
export const slotOf = ({ weekday, hour }: Pick<LocalHour, 'weekday' | 'hour'>): number => weekday * 24 + hour;
