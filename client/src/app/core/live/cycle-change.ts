/** What to read again: a task, a whole block, or with neither the whole cycle. */
export interface CycleChange {
  /** The cycle in which it happened, for whoever follows several. */
  readonly cycleId?: string;
  readonly blockId?: string | null;
  readonly taskId?: string | null;
}

/** Something may have happened that was not heard. */
export const wholeCycle: CycleChange = { blockId: null, taskId: null };

const isWhole = ({ blockId, taskId }: CycleChange): boolean => !blockId && !taskId;

/** The tasks and blocks that have changed; undefined where it may be anything. */
export const changedIds = (changes: readonly CycleChange[]): string[] | undefined =>
  changes.some(isWhole) ? undefined : [...new Set(changes.flatMap(({ blockId, taskId }) => taskId ?? blockId ?? []))];

export const cyclesOf = (changes: readonly CycleChange[]): string[] => [...new Set(changes.flatMap(({ cycleId }) => cycleId ?? []))];

/** Those after which the history of a task, a block or the cycle may have gone on; what happens to a task happens to its block too. */
export const concerning = (changes: readonly CycleChange[], { subjectId, cycleId }: { readonly subjectId: string; readonly cycleId: string }): readonly CycleChange[] =>
  changes.filter((change) => subjectId === cycleId || isWhole(change) || change.blockId === subjectId || change.taskId === subjectId);
