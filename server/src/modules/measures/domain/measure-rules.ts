import type { Continuation, MeasureState } from './measure-lifecycle.js';
import type { MeasureProblemCode } from './measures.refusals.js';

/** What stands behind a measure. */
export interface Cover {
  /** Approved, own, or by an own resolution. */
  isFunded: boolean;
  hasOpenReservation: boolean;
}

/** What decides about the next step of a measure. */
export interface MeasureStanding extends Cover {
  goalId: string | null;
  ownerOrganizationId: string | null;
  ownerSeatId: string | null;
  /** When what is funded from outside is no longer; null where nothing is. */
  fundingEndsOn: string | null;
  continuation: Continuation | null;
}

/** @returns what keeps a measure from being agreed on: a goal, somebody who answers for it, and money or a Vorbehalt (rules 4 and 24) */
export function problemsOfAgreement({ goalId, ownerOrganizationId, ownerSeatId, isFunded, hasOpenReservation }: MeasureStanding): MeasureProblemCode[] {
  return [
    ...(goalId === null ? ['NO_GOAL' as const] : []),
    ...(ownerOrganizationId === null && ownerSeatId === null ? ['NO_OWNER' as const] : []),
    ...(isFunded || hasOpenReservation ? [] : ['NEITHER_FUNDED_NOR_RESERVED' as const]),
  ];
}

/** @returns what keeps a measure from starting (rule 24) */
export function problemsOfStart({ isFunded, hasOpenReservation }: MeasureStanding): MeasureProblemCode[] {
  return [...(hasOpenReservation ? ['RESERVATION_OPEN' as const] : []), ...(isFunded ? [] : ['NOT_FUNDED' as const])];
}

/** @returns what keeps a measure from going on for good: what was funded from outside is continued by a decision (rule 27) */
export function problemsOfContinuing({ fundingEndsOn, continuation }: MeasureStanding): MeasureProblemCode[] {
  if (continuation === 'END') return ['DECIDED_TO_END'];
  return fundingEndsOn !== null && continuation === null ? ['CONTINUATION_UNDECIDED'] : [];
}

/** @returns what is wrong when the money of a measure is taken away where it stands (rule 24) */
export function problemsOfCover(state: MeasureState, { isFunded, hasOpenReservation }: Cover): MeasureProblemCode[] {
  if (state === 'AGREED') return isFunded || hasOpenReservation ? [] : ['NEITHER_FUNDED_NOR_RESERVED'];
  return isFunded || !['IN_PROGRESS', 'PAUSED'].includes(state) ? [] : ['NOT_FUNDED'];
}
