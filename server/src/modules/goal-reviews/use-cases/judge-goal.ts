import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId, newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { GoalQueries, type GoalRow, OpenConflicts, STANDING_STATES } from '../../goals/index.js';
import type { Judgement } from '../domain/judgements.js';
import type { CellRow } from '../persistence/goal-review-rows.js';
import { GoalReviewWorkRepository, type LockedReview } from '../persistence/goal-review-work.repository.js';
import { GoalReviewsRepository } from '../persistence/goal-reviews.repository.js';
import { assertPossible, assertSeen } from './assert-possible.js';
import { TakeReviewSteps } from './take-review-steps.js';

/** What somebody says of one municipality and one strategic goal. */
interface Judged {
  reviewId: string;
  goalId: string;
  bodyId: string;
  /** Of the cell that was seen; 0 where nobody had judged it. */
  version: number;
  judgement: Judgement;
  note: string;
  conflictingGoalIds: string[];
  gapSettlement: string;
}

function problemsOf({ judgement, conflictingGoalIds, gapSettlement }: Judged): InputProblem[] {
  const problems: InputProblem[] = [];
  const { REQUIRED, NOT_ALLOWED } = InputProblemCode;
  if ((judgement === 'CONFLICT') !== conflictingGoalIds.length > 0) problems.push(new InputProblem('conflictingGoalIds', judgement === 'CONFLICT' ? REQUIRED : NOT_ALLOWED));
  if (gapSettlement && judgement !== 'GAP') problems.push(new InputProblem('gapSettlement', NOT_ALLOWED));
  return problems;
}

/** Says what a municipality has for a strategic goal. A conflict opens between the goals, and is settled there. */
@Injectable()
export class JudgeGoal {
  constructor(
    private readonly steps: TakeReviewSteps,
    private readonly reviews: GoalReviewsRepository,
    private readonly work: GoalReviewWorkRepository,
    private readonly goals: GoalQueries,
    private readonly conflicts: OpenConflicts,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with NotFound, NotAllowed, InvalidInput, GoalReviewChangedMeanwhile or GoalReviewNotPossible */
  execute(actor: Actor, input: Judged): Promise<string> {
    const problems = problemsOf(input);
    return this.steps.lead(actor, input, async (review) => {
      if (problems.length > 0) throw new Refused(new InvalidInput(...problems));
      await this.check(actor, review, input);
      const { goalId, bodyId, judgement, note } = input;
      const before = (await this.reviews.cellsOf([review.id], [goalId], [bodyId])).at(0);
      assertSeen(review.id, input.version, before?.version ?? 0);
      const relationIds = await this.conflictsOf(actor, input, before);
      const { tenantId, personId: judgedBy } = actor;
      const cell = { tenantId, id: before?.id ?? newId(), reviewId: review.id, goalId, bodyId, judgement, note, gapSettlement: input.gapSettlement || null, judgedBy, judgedAt: this.clock.now(), version: (before?.version ?? 0) + 1 };
      await this.work.judge(cell, relationIds);
      return [{ kind: 'GOAL_JUDGED', payload: { goalId, bodyId, from: before?.judgement ?? 'NOT_JUDGED', to: judgement, ...(input.gapSettlement ? { settlesGap: true } : {}) } }];
    });
  }

  /** Everything that is named is there, stands, and belongs together. */
  private async check(actor: Actor, review: LockedReview, { goalId, bodyId, conflictingGoalIds }: Judged): Promise<void> {
    const found = new Map((await this.goals.byIds(actor, [goalId, ...conflictingGoalIds].filter(isId))).map((goal) => [goal.id, goal]));
    const named = (id: string, isMeant: (goal: GoalRow) => boolean): GoalRow => {
      const goal = found.get(id);
      if (!goal || goal.cycle.id !== review.cycleId || !isMeant(goal)) throw new Refused(new NotFound(id));
      return goal;
    };
    const goals = [named(goalId, ({ level }) => level === 'STRATEGIC'), ...conflictingGoalIds.map((id) => named(id, ({ level, body }) => level === 'OPERATIONAL' && body.id === bodyId))];
    const [{ bodies }] = await this.reviews.byIds([review.id]);
    if (!bodies.some(({ id }) => id === bodyId)) throw new Refused(new NotFound(bodyId));
    assertPossible(goals.some(({ state }) => !STANDING_STATES.includes(state)) && 'NOT_STANDING');
  }

  /** The conflicts of the cell from now on. What it has found before stays as it is there, and is not left while it is open. */
  private async conflictsOf(actor: Actor, { goalId, conflictingGoalIds }: Judged, before: CellRow | undefined): Promise<string[]> {
    const known = before?.judgement === 'CONFLICT' ? before.conflicts : [];
    assertPossible(known.some((conflict) => conflict.settlement === null && !conflictingGoalIds.includes(conflict.goalId)) && 'CONFLICT_OPEN');
    const kept = known.filter((conflict) => conflictingGoalIds.includes(conflict.goalId));
    const found = conflictingGoalIds.filter((id) => !kept.some((conflict) => conflict.goalId === id));
    const opened = found.length > 0 ? await this.conflicts.execute(actor, goalId, found) : [];
    assertPossible(opened === null && 'GOAL_HARMONISED');
    return [...kept.map(({ relationId }) => relationId), ...(opened ?? [])];
  }
}
