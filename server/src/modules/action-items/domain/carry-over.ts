import type { Day } from '../../../kernel/clock.js';

/** After so many postponements an Auftrag climbs. */
const CLIMBS_AT = 3;

export interface Carried {
  carriedCount: number;
  climbedToId: string | null;
  climbedOn: Day | null;
}

/**
 * An Auftrag that is put off once more. From the third time on it climbs to the organisation above the one that gave it, once;
 * where there is none it stays, and climbs with the next postponement after there is one.
 */
export function carryOver({ carriedCount, climbedToId, climbedOn, parentId }: Carried & { parentId: string | null }, today: Day): Carried {
  const count = carriedCount + 1;
  const climbs = count >= CLIMBS_AT && climbedToId === null && parentId !== null;
  return climbs ? { carriedCount: count, climbedToId: parentId, climbedOn: today } : { carriedCount: count, climbedToId, climbedOn };
}
