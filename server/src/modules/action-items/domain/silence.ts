import { type ActionItemState, UNSETTLED } from './action-item-lifecycle.js';

const MS_PER_DAY = 86_400_000;

/** @returns since when an open Auftrag is silent (rule 26); null while it is not, or is settled */
export function silentSince({ state, lastEventAt, silenceDays }: { state: ActionItemState; lastEventAt: Date; silenceDays: number }, now: Date): Date | null {
  const since = new Date(lastEventAt.getTime() + silenceDays * MS_PER_DAY);
  return UNSETTLED.includes(state) && since < now ? since : null;
}
