export const RE_ENTRY_PROBLEMS = ['NOT_CLOSED', 'IS_FOLLOWED', 'NO_SPONSOR', 'NOT_CARRIABLE', 'GOAL_LEFT_BEHIND'] as const;
export type ReEntryProblemCode = (typeof RE_ENTRY_PROBLEMS)[number];

/** What continues in the next cycle, as whoever starts it has chosen. */
export interface Carried {
  taskIds: readonly string[];
  goalIds: readonly string[];
  measureIds: readonly string[];
  organizationIds: readonly string[];
}

interface Ended {
  successorId: string | null;
  /** What could continue. */
  carriable: Record<'tasks' | 'goals' | 'organizations', readonly { id: string }[]> & { measures: readonly { id: string; goalId: string }[] };
}

/** @returns why the next cycle cannot start with what was chosen, after one that is closed */
export function problemOfReEntry({ successorId, carriable }: Ended, { taskIds, goalIds, measureIds, organizationIds }: Carried): ReEntryProblemCode | undefined {
  if (successorId !== null) return 'IS_FOLLOWED';
  const among = (chosen: readonly string[], some: readonly { id: string }[]): boolean => chosen.every((id) => some.some((each) => each.id === id));
  if (!(among(taskIds, carriable.tasks) && among(goalIds, carriable.goals) && among(measureIds, carriable.measures) && among(organizationIds, carriable.organizations))) return 'NOT_CARRIABLE';
  return carriable.measures.every(({ id, goalId }) => !measureIds.includes(id) || goalIds.includes(goalId)) ? undefined : 'GOAL_LEFT_BEHIND';
}
