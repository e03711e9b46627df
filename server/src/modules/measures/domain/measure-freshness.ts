import type { Day } from '../../../kernel/clock.js';
import type { Aktualitaet, Lage } from '../../cycles/index.js';
import { FOLLOWED, type MeasureState } from './measure-lifecycle.js';

/** What decides whether somebody has said how a measure goes. */
interface Followed {
  state: MeasureState;
  /** As it was said last; null before the first Sachstand. */
  lage: Lage | null;
  nextDue: Day;
}

/** @returns whether a Sachstand is there, or waited for longer than the rhythm; null where none is expected */
export function freshnessOf({ state, lage, nextDue }: Followed, today: Day): Aktualitaet | null {
  if (!FOLLOWED.includes(state)) return null;
  if (lage === null) return 'NEVER';
  return nextDue < today ? 'OVERDUE' : 'FRESH';
}
