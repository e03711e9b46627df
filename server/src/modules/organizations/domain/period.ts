import type { Day } from '../../../kernel/clock.js';

/** From a first to a last day; without a last day it is open. */
export interface Period {
  from: Day;
  until: Day | null;
}

const MS_PER_DAY = 86_400_000;
/** Later than every day that the calendar of the program has. */
const OPEN = '9999-12-31';

/** The period in which a membership or a holding is valid. */
export const periodOf = ({ validFrom, validUntil }: { validFrom: Day; validUntil: Day | null }): Period => ({ from: validFrom, until: validUntil });

const lastOf = ({ until }: Pick<Period, 'until'>): Day => until ?? OPEN;

/** Whether two periods have a day in common. */
export const overlap = (one: Period, other: Period): boolean => one.from <= lastOf(other) && other.from <= lastOf(one);

/** Whether the whole of `inner` lies in `outer`. */
export const isWithin = (inner: Period, outer: Period): boolean => inner.from >= outer.from && inner.from <= lastOf(outer) && lastOf(inner) <= lastOf(outer);

export const dayBefore = (day: Day): Day => new Date(Date.parse(day) - MS_PER_DAY).toISOString().slice(0, 10);
