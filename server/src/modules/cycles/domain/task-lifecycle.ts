/** Stand of a task (model, section 2). WAITING is shown, never stored. */
export const STANDS = ['UNDEFINED', 'DEFERRED', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED'] as const;
export type Stand = (typeof STANDS)[number];
export type ShownStand = Stand | 'WAITING';

/** What must hold before a move. */
export type Guard =
  /** All predecessors are done or dropped, or the block has an open Vorbehalt. */
  | 'PREDECESSORS_SETTLED'
  /** The block is worked on: neither submitted nor accepted. */
  | 'BLOCK_OPEN'
  /** The block has an accountable. */
  | 'BLOCK_HAS_ACCOUNTABLE'
  /** The blocks before this one are accepted, or it was started with a Vorbehalt. */
  | 'BLOCK_MAY_START'
  /** A sentence says why. */
  | 'REASON';

const START: readonly Guard[] = ['BLOCK_OPEN', 'BLOCK_HAS_ACCOUNTABLE', 'BLOCK_MAY_START', 'PREDECESSORS_SETTLED'];
const KEEP: readonly Guard[] = ['BLOCK_OPEN'];
const WITH_REASON: readonly Guard[] = ['BLOCK_OPEN', 'REASON'];

const PREPARED: Partial<Record<Stand, readonly Guard[]>> = { UNDEFINED: KEEP, PLANNED: KEEP, DEFERRED: WITH_REASON, DROPPED: WITH_REASON };

/** From → to → guards (model, section 3). A move that stands nowhere here does not exist. */
export const TASK_MOVES: Readonly<Record<Stand, Partial<Record<Stand, readonly Guard[]>>>> = {
  UNDEFINED: without('UNDEFINED', PREPARED),
  DEFERRED: without('DEFERRED', PREPARED),
  PLANNED: { ...without('PLANNED', PREPARED), IN_PROGRESS: START, DONE: START },
  IN_PROGRESS: { PLANNED: KEEP, DONE: KEEP, DEFERRED: WITH_REASON, DROPPED: WITH_REASON },
  DONE: { IN_PROGRESS: WITH_REASON },
  DROPPED: { PLANNED: WITH_REASON },
};

function without(stand: Stand, moves: Partial<Record<Stand, readonly Guard[]>>): Partial<Record<Stand, readonly Guard[]>> {
  return Object.fromEntries(Object.entries(moves).filter(([to]) => to !== stand));
}

/** @returns the guards of the move, or undefined when there is no such move */
export const guardsOf = (from: Stand, to: Stand): readonly Guard[] | undefined => TASK_MOVES[from][to];

/** Whether nobody waits for a task any more. */
export const isSettled = (stand: Stand): boolean => stand === 'DONE' || stand === 'DROPPED';

/** @param predecessors the stands of what the task depends on */
export const shownStand = (stand: Stand, predecessors: readonly Stand[]): ShownStand => (stand === 'PLANNED' && !predecessors.every(isSettled) ? 'WAITING' : stand);
