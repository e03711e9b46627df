import { Injectable } from '@nestjs/common';
import type { ActivityEntry } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { GoalQueries, type GoalRow, STANDING_STATES } from '../../goals/index.js';
import type { LockedReview } from '../persistence/goal-review-work.repository.js';
import { GoalReviewsRepository } from '../persistence/goal-reviews.repository.js';
import { assertPossible } from './assert-possible.js';
import { JudgeCell, type SeenCell, type Verdict } from './judge-cell.js';
import { TakeReviewSteps } from './take-review-steps.js';

interface OfReview {
  reviewId: string;
}

const { REQUIRED, NOT_ALLOWED } = InputProblemCode;

function problemsOf({ judgement, conflictingGoalIds, gapSettlement }: Verdict): InputProblem[] {
  const problems: InputProblem[] = [];
  if ((judgement === 'CONFLICT') !== conflictingGoalIds.length > 0) problems.push(new InputProblem('conflictingGoalIds', judgement === 'CONFLICT' ? REQUIRED : NOT_ALLOWED));
  if (gapSettlement && judgement !== 'GAP') problems.push(new InputProblem('gapSettlement', NOT_ALLOWED));
  return problems;
}

/** Says what municipalities have for strategic goals: of one cell of the matrix, or the same of several. */
@Injectable()
export class JudgeGoal {
  constructor(
    private readonly steps: TakeReviewSteps,
    private readonly reviews: GoalReviewsRepository,
    private readonly goals: GoalQueries,
    private readonly judging: JudgeCell,
  ) {}

  /** @throws Refused with NotFound, NotAllowed, InvalidInput, GoalReviewChangedMeanwhile or GoalReviewNotPossible */
  execute(actor: Actor, { reviewId, goalId, bodyId, version, ...said }: OfReview & SeenCell & Verdict): Promise<string> {
    return this.judge(actor, reviewId, [{ goalId, bodyId, version }], said, problemsOf(said));
  }

  /**
   * The same of all these cells, or of none of them. A conflict is between certain goals, so each is judged by itself.
   * @throws Refused as `execute`
   */
  all(actor: Actor, { reviewId, cells, ...said }: OfReview & { cells: SeenCell[] } & Omit<Verdict, 'conflictingGoalIds'>): Promise<string> {
    const verdict = { ...said, conflictingGoalIds: [] };
    const isTwice = new Set(cells.map(({ goalId, bodyId }) => `${goalId} ${bodyId}`)).size < cells.length;
    const problems = said.judgement === 'CONFLICT' ? [new InputProblem('judgement', NOT_ALLOWED)] : problemsOf(verdict);
    return this.judge(actor, reviewId, cells, verdict, isTwice ? [...problems, new InputProblem('cells', NOT_ALLOWED)] : problems);
  }

  private judge(actor: Actor, reviewId: string, cells: readonly SeenCell[], said: Verdict, problems: InputProblem[]): Promise<string> {
    return this.steps.lead(actor, { reviewId }, async (review) => {
      if (problems.length > 0) throw new Refused(new InvalidInput(...problems));
      await this.check(actor, review, cells, said.conflictingGoalIds);
      const judged = await this.reviews.cellsOf([review.id], cells.map(({ goalId }) => goalId), cells.map(({ bodyId }) => bodyId));
      const entries: Omit<ActivityEntry, 'subject'>[] = [];
      for (const cell of cells) entries.push(await this.judging.execute(actor, review, cell, said, judged.find(({ goalId, bodyId }) => goalId === cell.goalId && bodyId === cell.bodyId)));
      return entries;
    });
  }

  /** Everything that is named is there, stands, and belongs together. */
  private async check(actor: Actor, review: LockedReview, cells: readonly SeenCell[], conflictingGoalIds: readonly string[]): Promise<void> {
    const [goalIds, bodyIds] = [[...new Set(cells.map(({ goalId }) => goalId))], [...new Set(cells.map(({ bodyId }) => bodyId))]];
    const found = new Map((await this.goals.byIds(actor, [...goalIds, ...conflictingGoalIds].filter(isId))).map((goal) => [goal.id, goal]));
    const named = (id: string, isMeant: (goal: GoalRow) => boolean): GoalRow => {
      const goal = found.get(id);
      if (!goal || goal.cycle.id !== review.cycleId || !isMeant(goal)) throw new Refused(new NotFound(id));
      return goal;
    };
    const goals = [...goalIds.map((id) => named(id, ({ level }) => level === 'STRATEGIC')), ...conflictingGoalIds.map((id) => named(id, ({ level, body }) => level === 'OPERATIONAL' && bodyIds.includes(body.id)))];
    const [{ bodies }] = await this.reviews.byIds([review.id]);
    const unknown = bodyIds.find((bodyId) => !bodies.some(({ id }) => id === bodyId));
    if (unknown !== undefined) throw new Refused(new NotFound(unknown));
    assertPossible(goals.some(({ state }) => !STANDING_STATES.includes(state)) && 'NOT_STANDING');
  }
}
