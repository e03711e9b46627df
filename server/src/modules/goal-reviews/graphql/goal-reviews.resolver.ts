import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { mayWith } from '../../access/index.js';
import { factsOfConsent } from '../domain/goal-review-facts.js';
import { GoalReviewChangedMeanwhile } from '../domain/goal-reviews.refusals.js';
import type { ConsentRow, GoalReviewRow } from '../persistence/goal-review-rows.js';
import type { ReviewPlaceRow } from '../persistence/goal-reviews.repository.js';
import { GoalReviewQueries } from '../use-cases/goal-review-queries.js';
import { GoalConsentType } from './alignment.types.js';
import { GoalReviewPlace, GoalReviewType } from './goal-reviews.types.js';

@Resolver(() => GoalReviewType)
export class GoalReviewsResolver {
  constructor(private readonly queries: GoalReviewQueries) {}

  @Query(() => [GoalReviewType], { description: 'The Zielprüfungen that may be read, the latest first.' })
  @Requires('goal.read')
  async goalReviews(@Context() { actor }: SignedInContext): Promise<GoalReviewRow[]> {
    return this.queries.all(actor);
  }

  @Query(() => GoalReviewType, { nullable: true })
  @Requires('goal.read')
  async goalReview(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<GoalReviewRow | undefined> {
    return this.queries.review(actor, id);
  }

  @Query(() => [GoalReviewPlace], { description: 'Where the actor may open one, the latest cycle first.' })
  @Requires('goalReview.lead')
  async goalReviewPlaces(@Context() { actor }: SignedInContext): Promise<ReviewPlaceRow[]> {
    return this.queries.places(actor);
  }

  @ResolveField(() => [String], { description: 'What the actor may do now, for the buttons: goalReview.lead.' })
  @WithinAggregate('the own rights')
  actions(@Parent() review: GoalReviewRow, @Context() { actor }: SignedInContext): string[] {
    return this.queries.actionsOn(actor, review);
  }
}

@Resolver(() => GoalConsentType)
export class GoalConsentResolver {
  @ResolveField(() => Boolean, { description: 'Whether the actor speaks for the body.' })
  @WithinAggregate('the own rights')
  isOwn(@Parent() { body, conferenceIds }: ConsentRow, @Context() { actor }: SignedInContext): boolean {
    return mayWith(actor, 'goalReview.consent', factsOfConsent(actor, { bodyId: body.id, conferenceIds }));
  }
}

@Resolver(() => GoalReviewChangedMeanwhile)
export class GoalReviewChangedMeanwhileResolver {
  constructor(private readonly queries: GoalReviewQueries) {}

  @ResolveField(() => GoalReviewType, { nullable: true })
  @WithinAggregate('only what the actor may read is named')
  async current(@Parent() { reviewId }: GoalReviewChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<GoalReviewRow | undefined> {
    return this.queries.review(actor, reviewId);
  }
}
