/** After so many postponements an item climbs as well. */
export const CLIMBS_AT = 3;

interface Item {
  id: string;
  position: number | null;
  title: string;
  origin: string;
  returnedKind: string | null;
  carriedCount: number;
  adjournedReason: string | null;
  outcomes: readonly unknown[];
}

/** An item that comes back to the next meeting. */
export interface ReturningNext {
  id: string;
  position: number | null;
  title: string;
  /** How often it is put off then. */
  carriedCount: number;
  climbs: boolean;
}

/** @param byItself the kind of what comes back by a rule of its own as long as it is open */
export const returningNext = (agenda: readonly Item[], byItself: string): ReturningNext[] =>
  agenda
    .filter(({ origin, returnedKind, adjournedReason, outcomes }) => origin !== 'STANDING' && returnedKind !== byItself && (adjournedReason !== null || outcomes.length === 0))
    .map(({ id, position, title, carriedCount }) => ({ id, position, title, carriedCount: carriedCount + 1, climbs: carriedCount + 1 === CLIMBS_AT }));
