import type { Goal } from '../data/goals.store';

export interface GoalNode {
  readonly goal: Goal;
  readonly children: readonly GoalNode[];
}

/** Goals below those that they serve; what serves nothing that is shown stands by itself. */
export function goalTree(goals: readonly Goal[]): GoalNode[] {
  const shown = new Set(goals.map(({ id }) => id));
  const placeOf = ({ parent }: Goal): string => (parent && shown.has(parent.id) ? parent.id : '');
  const below = (parentId: string): GoalNode[] => goals.filter((goal) => placeOf(goal) === parentId).map((goal) => ({ goal, children: below(goal.id) }));
  return below('');
}

/** The goals of these ids with everything above them, so that what was found keeps its place. */
export function withAncestors(goals: readonly Goal[], found: readonly Goal[]): Goal[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const kept = new Set<string>();
  for (const goal of found) for (let each: Goal | undefined = goal; each && !kept.has(each.id); each = byId.get(each.parent?.id ?? '')) kept.add(each.id);
  return goals.filter(({ id }) => kept.has(id));
}
