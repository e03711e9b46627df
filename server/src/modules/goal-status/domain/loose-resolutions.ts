import type { Day } from '../../../kernel/clock.js';

/** Something that a council has adopted and that somebody has still to carry out, but nobody answers for it, or no day is said. */
export interface LooseResolution {
  paperId: string;
  title: string;
  decidedOn: Day;
  hasOwner: boolean;
  hasDue: boolean;
}
