import { Refused } from '../../../kernel/refusal.js';
import { GoalNotPossible, type GoalProblemCode } from '../domain/goals.refusals.js';

/** @throws Refused with GoalNotPossible where there are problems */
export function assertPossible(problems: readonly GoalProblemCode[]): void {
  if (problems.length > 0) throw new Refused(new GoalNotPossible(...problems));
}
