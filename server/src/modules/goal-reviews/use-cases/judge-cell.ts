import { Injectable } from '@nestjs/common';
import type { ActivityEntry } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { OpenConflicts } from '../../goals/index.js';
import type { Judgement } from '../domain/judgements.js';
import type { CellRow } from '../persistence/goal-review-rows.js';
import { GoalReviewWorkRepository, type LockedReview } from '../persistence/goal-review-work.repository.js';
import { assertPossible, assertSeen } from './assert-possible.js';

/** A cell as it was seen; 0 where nobody had judged it. */
export interface SeenCell {
  goalId: string;
  bodyId: string;
  version: number;
}

/** What somebody says of it. */
export interface Verdict {
  judgement: Judgement;
  note: string;
  conflictingGoalIds: string[];
  gapSettlement: string;
}

/** Writes what somebody says of one cell, in the unit of whoever leads the Zielprüfung. A conflict opens between the goals, and is settled there. */
@Injectable()
export class JudgeCell {
  constructor(
    private readonly work: GoalReviewWorkRepository,
    private readonly conflicts: OpenConflicts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param before the cell as it is; undefined where nobody has judged it
   * @returns what the history says of it
   * @throws Refused with GoalReviewChangedMeanwhile or GoalReviewNotPossible
   */
  async execute(actor: Actor, { id: reviewId }: LockedReview, { goalId, bodyId, version }: SeenCell, said: Verdict, before: CellRow | undefined): Promise<Omit<ActivityEntry, 'subject'>> {
    assertSeen(reviewId, version, before?.version ?? 0);
    const relationIds = await this.conflictsOf(actor, goalId, said.conflictingGoalIds, before);
    const { tenantId, personId: judgedBy } = actor;
    const { judgement, note } = said;
    const cell = { tenantId, id: before?.id ?? newId(), reviewId, goalId, bodyId, judgement, note, gapSettlement: said.gapSettlement || null, judgedBy, judgedAt: this.clock.now(), version: (before?.version ?? 0) + 1 };
    await this.work.judge(cell, relationIds);
    return { kind: 'GOAL_JUDGED', payload: { goalId, bodyId, from: before?.judgement ?? 'NOT_JUDGED', to: judgement, ...(said.gapSettlement ? { settlesGap: true } : {}) } };
  }

  /** The conflicts of the cell from now on. What it has found before stays as it is there, and is not left while it is open. */
  private async conflictsOf(actor: Actor, goalId: string, conflictingGoalIds: readonly string[], before: CellRow | undefined): Promise<string[]> {
    const known = before?.judgement === 'CONFLICT' ? before.conflicts : [];
    assertPossible(known.some((conflict) => conflict.settlement === null && !conflictingGoalIds.includes(conflict.goalId)) && 'CONFLICT_OPEN');
    const kept = known.filter((conflict) => conflictingGoalIds.includes(conflict.goalId));
    const found = conflictingGoalIds.filter((id) => !kept.some((conflict) => conflict.goalId === id));
    const opened = found.length > 0 ? await this.conflicts.execute(actor, goalId, found) : [];
    assertPossible(opened === null && 'GOAL_HARMONISED');
    return [...kept.map(({ relationId }) => relationId), ...(opened ?? [])];
  }
}
