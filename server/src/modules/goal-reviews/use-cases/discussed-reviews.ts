import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscussedKinds } from '../../../kernel/discussed.js';
import { GOAL_REVIEW } from '../domain/goal-review-activities.js';
import { GoalReviewsRepository } from '../persistence/goal-reviews.repository.js';

/** Zielprüfungen are talked about in their cycle; what is internal is a matter of the body that plans. */
@Injectable()
export class DiscussedReviews implements OnModuleInit {
  constructor(
    private readonly kinds: DiscussedKinds,
    private readonly reviews: GoalReviewsRepository,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      kind: GOAL_REVIEW,
      placeOf: async (id) => {
        const review = (await this.reviews.byIds([id])).at(0);
        return review && { cycleId: review.cycle.id, blockId: null, bodyId: review.bodyId };
      },
    });
  }
}
