import type { Day } from './clock.js';

/** A time on a clock on the wall, as `14:00`. */
export type ClockTime = string;

const WRITTEN = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether `text` is a time that a clock shows. */
export const isClockTime = (text: string): text is ClockTime => WRITTEN.test(text);

/** How far the clocks of a zone are ahead of UTC at an instant. */
function aheadOfUtc(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - instant;
}

/**
 * @param zone an IANA name such as `Europe/Berlin`
 * @returns the instant at which the clocks of the zone show this; for a time that they leap over, as far behind the leap; for one that they show twice, the first
 */
export function instantOf(day: Day, time: ClockTime, zone: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const before = asUtc - aheadOfUtc(asUtc - 86_400_000, zone);
  const after = asUtc - aheadOfUtc(asUtc + 86_400_000, zone);
  const shows = (instant: number): boolean => instant + aheadOfUtc(instant, zone) === asUtc;
  return new Date([before, after].find(shows) ?? before);
}

/** @returns what the clocks and calendars of the zone show at an instant */
export function localTimeOf(instant: Date, zone: string): { day: Day; time: ClockTime } {
  const local = new Date(instant.getTime() + aheadOfUtc(Math.floor(instant.getTime() / 1000) * 1000, zone)).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}
