import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { type Refusal, Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { goalReviewSubject } from '../domain/goal-review-activities.js';
import { factsOfReview } from '../domain/goal-review-facts.js';
import { GoalReviewChangedMeanwhile, GoalReviewNotPossible } from '../domain/goal-reviews.refusals.js';
import { GoalReviewWorkRepository, type LockedReview } from '../persistence/goal-review-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { GoalReviewQueries } from './goal-review-queries.js';

/** What happens in a Zielprüfung, and what its history says of that. */
type ReviewStep = (review: LockedReview) => Promise<Omit<ActivityEntry, 'subject'>[]>;

/** Which review: by itself, or by a proposal that was made in it. */
interface NamedReview {
  reviewId?: string;
  proposalId?: string;
}

/** What every step of a Zielprüfung has in common: lock, right, whether it is open, then the step and its history. */
@Injectable()
export class TakeReviewSteps {
  static readonly refusals = [NotFound, GoalReviewChangedMeanwhile, GoalReviewNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly work: GoalReviewWorkRepository,
    private readonly queries: GoalReviewQueries,
    private readonly activity: ActivityLog,
  ) {}

  /** For whoever leads it. @throws Refused as `take`, with NotAllowed */
  lead(actor: Actor, named: NamedReview, step: ReviewStep): Promise<string> {
    return this.take(actor, named, (review) => mayWith(actor, 'goalReview.lead', factsOfReview(review)) || new NotAllowed('goalReview.lead'), step);
  }

  /**
   * @param may whether the actor may, or what is said instead
   * @returns the id of the review
   * @throws Refused with NotFound, what `may` returns, GoalReviewNotPossible for a closed one, or what `step` throws
   */
  take(actor: Actor, { reviewId = '', proposalId }: NamedReview, may: (review: LockedReview) => Promise<true | Refusal> | true | Refusal, step: ReviewStep): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const id = proposalId === undefined ? reviewId : isId(proposalId) && (await this.work.reviewOf(proposalId));
      const review = id && isId(id) ? await this.work.lock(id) : undefined;
      if (!review || !(await this.queries.review(actor, review.id))) throw new Refused(new NotFound(proposalId ?? reviewId));
      const answer = await may(review);
      if (answer !== true) throw new Refused(answer);
      assertPossible(review.state === 'CLOSED' && 'IS_CLOSED');
      for (const entry of await step(review)) await this.activity.record(actor, { ...entry, subject: goalReviewSubject(review) });
      return review.id;
    });
  }
}
