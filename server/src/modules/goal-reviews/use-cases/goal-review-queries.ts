import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith } from '../../access/index.js';
import { GOAL_REVIEW } from '../domain/goal-review-activities.js';
import { factsOfReview } from '../domain/goal-review-facts.js';
import type { GoalReviewRow } from '../persistence/goal-review-rows.js';
import { GoalReviewsRepository, type ReviewPlaceRow } from '../persistence/goal-reviews.repository.js';
import { ReadableCycles } from './readable-cycles.js';

/** What the pages of Zielprüfungen read; who may read one may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class GoalReviewQueries implements OnModuleInit {
  constructor(
    private readonly reviews: GoalReviewsRepository,
    private readonly cycles: ReadableCycles,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: GOAL_REVIEW, readable: async (actor, ids) => new Set((await this.byIds(actor, ids)).map(({ id }) => id)) });
  }

  /** The latest first. */
  async all(actor: Actor): Promise<GoalReviewRow[]> {
    return this.cycles.filter(actor, await this.reviews.list());
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<GoalReviewRow[]> {
    return this.cycles.filter(actor, await this.reviews.byIds(ids));
  }

  async review(actor: Actor, id: string): Promise<GoalReviewRow | undefined> {
    return isId(id) ? (await this.byIds(actor, [id])).at(0) : undefined;
  }

  /** The review that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, id: string): Promise<GoalReviewRow> {
    const review = await this.review(actor, id);
    if (!review) throw new Error(`Zielprüfung ${id} is gone.`);
    return review;
  }

  /** Where the actor may open one. */
  async places(actor: Actor): Promise<ReviewPlaceRow[]> {
    return this.cycles.filter(actor, (await this.reviews.places()).filter((place) => mayWith(actor, 'goalReview.lead', factsOfReview(place))));
  }

  actionsOn(actor: Actor, review: GoalReviewRow): string[] {
    return review.state === 'OPEN' && mayWith(actor, 'goalReview.lead', factsOfReview(review)) ? ['goalReview.lead'] : [];
  }
}
