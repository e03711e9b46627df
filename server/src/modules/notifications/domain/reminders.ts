import type { Day } from '../../../kernel/clock.js';
import type { Due } from '../../../kernel/notices.js';
import { daysBetween } from '../../../kernel/partial-date.js';

/** Days before the last one on which somebody is reminded; of what is planned for a month or longer earlier. */
const BEFORE = { DAY: 3, PERIOD: 7 } as const;

/** Who was not told in time, because nothing ran, is told so long afterwards. */
const STILL_TOLD_DAYS = 7;

/** The widest period in which something may be that is to be told of today. */
export const WINDOW_DAYS = { back: STILL_TOLD_DAYS, ahead: BEFORE.PERIOD } as const;

/** @returns of what kind today's reminder is, or undefined where there is none */
export function reminderOf({ lastDay, isDay, aheadDays = isDay ? BEFORE.DAY : BEFORE.PERIOD }: Pick<Due, 'lastDay' | 'isDay' | 'aheadDays'>, today: Day): 'DUE' | 'OVERDUE' | undefined {
  const left = daysBetween(today, lastDay);
  if (left < 0) return left >= -STILL_TOLD_DAYS ? 'OVERDUE' : undefined;
  return left <= aheadDays ? 'DUE' : undefined;
}

/** @returns the day on which it has fallen silent at last: again and again, as long as nothing happens */
export function fellSilentOn(since: Day, today: Day, silenceDays: number): Day {
  const times = Math.floor(daysBetween(since, today) / silenceDays);
  return new Date(Date.parse(since) + times * silenceDays * 86_400_000).toISOString().slice(0, 10);
}
