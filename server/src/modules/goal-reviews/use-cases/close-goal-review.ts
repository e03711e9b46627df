import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { PassGoals } from '../../goals/index.js';
import { GoalReviewStillOpen } from '../domain/goal-reviews.refusals.js';
import { openPointsOf } from '../domain/open-points.js';
import { GoalReviewWorkRepository } from '../persistence/goal-review-work.repository.js';
import { GoalReviewsRepository } from '../persistence/goal-reviews.repository.js';
import { assertSeen } from './assert-possible.js';
import { TakeReviewSteps } from './take-review-steps.js';

/** Closes a Zielprüfung in which nothing is open; what it has neither harmonised nor returned is proposed again. */
@Injectable()
export class CloseGoalReview {
  static readonly refusals = [...TakeReviewSteps.refusals, GoalReviewStillOpen] as const;

  constructor(
    private readonly steps: TakeReviewSteps,
    private readonly reviews: GoalReviewsRepository,
    private readonly work: GoalReviewWorkRepository,
    private readonly goals: PassGoals,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused as TakeReviewSteps, or with GoalReviewStillOpen */
  execute(actor: Actor, { version, protocol, ...named }: { reviewId: string; version: number; protocol: string }): Promise<string> {
    return this.steps.lead(actor, named, async (review) => {
      const { id, cycleId } = review;
      assertSeen(id, version, review.version);
      await this.work.lockCycle(cycleId);
      const [{ bodies }] = await this.reviews.byIds([id]);
      const [goalIds, noted, proposals] = [await this.reviews.standing(cycleId), await this.reviews.noted([id]), await this.reviews.proposals(actor.today, [id])];
      const points = openPointsOf({ goalIds, bodyIds: bodies.map((body) => body.id), cells: noted.get(id) ?? [], proposals });
      if (points.length > 0) throw new Refused(new GoalReviewStillOpen(points));
      await this.work.update(review, { state: 'CLOSED', closedBy: actor.personId, closedAt: this.clock.now(), protocol });
      await this.goals.letGo(actor, cycleId);
      return [{ kind: 'GOAL_REVIEW_CLOSED', payload: {} }];
    });
  }
}
