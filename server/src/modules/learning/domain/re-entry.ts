export const RE_ENTRY_PROBLEMS = ['NOT_CLOSED', 'IS_FOLLOWED', 'NO_SPONSOR', 'NOT_CARRIABLE'] as const;
export type ReEntryProblemCode = (typeof RE_ENTRY_PROBLEMS)[number];

/** What continues in the next cycle, as whoever starts it has chosen. */
export interface Carried {
  taskIds: readonly string[];
  goalIds: readonly string[];
  organizationIds: readonly string[];
}

interface Ended {
  successorId: string | null;
  /** What could continue. */
  carriable: Record<'tasks' | 'goals' | 'organizations', readonly { id: string }[]>;
}

/** @returns why the next cycle cannot start with what was chosen, after one that is closed */
export function problemOfReEntry({ successorId, carriable }: Ended, { taskIds, goalIds, organizationIds }: Carried): ReEntryProblemCode | undefined {
  if (successorId !== null) return 'IS_FOLLOWED';
  const among = (chosen: readonly string[], some: readonly { id: string }[]): boolean => chosen.every((id) => some.some((each) => each.id === id));
  return among(taskIds, carriable.tasks) && among(goalIds, carriable.goals) && among(organizationIds, carriable.organizations) ? undefined : 'NOT_CARRIABLE';
}
