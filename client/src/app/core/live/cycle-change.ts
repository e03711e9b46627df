/** What to read again: a task, a whole block, or with neither the whole cycle. */
export interface CycleChange {
  readonly blockId?: string | null;
  readonly taskId?: string | null;
}

/** Something may have happened that was not heard. */
export const wholeCycle: CycleChange = { blockId: null, taskId: null };

/** Whether the history of a task, a block or the cycle may have gone on; what happens to a task happens to its block too. */
export const concerns = (changes: readonly CycleChange[], { subjectId, cycleId }: { readonly subjectId: string; readonly cycleId: string }): boolean =>
  subjectId === cycleId || changes.some(({ blockId, taskId }) => (!blockId && !taskId) || blockId === subjectId || taskId === subjectId);
