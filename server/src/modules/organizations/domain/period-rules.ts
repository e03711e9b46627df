import type { Day } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { isWithin, type Period } from './period.js';
import { PeriodNotPossible } from './register.refusals.js';

/** @throws Refused with PeriodNotPossible when the last day lies before the first (rule 2) */
export function assertInOrder(from: Day | null, until: Day | null): void {
  if (from !== null && until !== null && until < from) throw new Refused(new PeriodNotPossible('ENDS_BEFORE_IT_BEGINS', { earliest: from, latest: null }));
}

/** @throws Refused with PeriodNotPossible when it does not lie within the period that it belongs to */
export function assertWithin(inner: Period, outer: Period): void {
  if (!isWithin(inner, outer)) throw new Refused(new PeriodNotPossible('OUTSIDE', { earliest: outer.from, latest: outer.until }));
}

/** @throws Refused with PeriodNotPossible for what would begin in an organisation after its last day */
export function assertBeginsIn({ validFrom, validUntil }: { validFrom: Day | null; validUntil: Day | null }, from: Day): void {
  if (validUntil !== null && from > validUntil) throw new Refused(new PeriodNotPossible('OUTSIDE', { earliest: validFrom, latest: validUntil }));
}
