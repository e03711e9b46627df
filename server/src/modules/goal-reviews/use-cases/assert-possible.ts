import { Refused } from '../../../kernel/refusal.js';
import { GoalReviewChangedMeanwhile, GoalReviewNotPossible, type GoalReviewProblemCode } from '../domain/goal-reviews.refusals.js';

/** @throws Refused with GoalReviewNotPossible where there are problems */
export function assertPossible(...problems: readonly (GoalReviewProblemCode | false)[]): void {
  const found = problems.filter((problem) => problem !== false);
  if (found.length > 0) throw new Refused(new GoalReviewNotPossible(...found));
}

/** @throws Refused with GoalReviewChangedMeanwhile where another version was seen */
export function assertSeen(reviewId: string, seen: number, version: number): void {
  if (seen !== version) throw new Refused(new GoalReviewChangedMeanwhile(reviewId));
}
