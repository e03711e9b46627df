import { type Day } from '../../../kernel/clock.js';
import { instantOf } from './hours-of-week.js';

/** Until when something is put off. */
export const SNOOZES = ['DAY', 'WEEK', 'NEXT_MEETING'] as const;
export type SnoozeTo = (typeof SNOOZES)[number];

const MORNING = 6;
const DAYS: Readonly<Record<Exclude<SnoozeTo, 'NEXT_MEETING'>, number>> = { DAY: 1, WEEK: 7 };

/** @returns the morning on which it comes back */
export const morningAfter = (to: Exclude<SnoozeTo, 'NEXT_MEETING'>, today: Day, zone: string): Date => instantOf(laterBy(today, DAYS[to]), MORNING, zone);

/** @returns the day so many days later, or earlier */
export const laterBy = (day: Day, days: number): Day => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
