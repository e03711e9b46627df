import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { mayWith } from '../../access/index.js';
import type { GoalOutline } from '../../goals/index.js';
import { factsOfConsent } from '../domain/goal-review-facts.js';
import { GoalReviewChangedMeanwhile, OpenPointType } from '../domain/goal-reviews.refusals.js';
import type { OpenPoint } from '../domain/open-points.js';
import type { CellRow, ConsentRow, GoalReviewRow, ProposalRow } from '../persistence/goal-review-rows.js';
import type { ReviewPlaceRow } from '../persistence/goal-reviews.repository.js';
import { GoalReviewQueries } from '../use-cases/goal-review-queries.js';
import { type ReviewMatrix, ReviewMatrices } from '../use-cases/review-matrices.js';
import { GoalAlignmentType, GoalConsentType, GoalReviewCellType, GoalReviewPlace, GoalReviewType, ReviewedGoal } from './goal-reviews.types.js';

const READABLE_ONLY = 'only what the actor may read is named';
const NOTHING: ReviewMatrix = { goals: [], cells: [], proposals: [], openPoints: [] };

@Resolver(() => GoalReviewType)
export class GoalReviewsResolver {
  private readonly matrixOf: Loader<GoalReviewRow, ReviewMatrix>;

  constructor(
    private readonly queries: GoalReviewQueries,
    matrices: ReviewMatrices,
  ) {
    this.matrixOf = new Loader((reviews, context) => matrices.of((context as SignedInContext).actor, reviews));
  }

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

  @ResolveField(() => [ReviewedGoal], { description: 'The strategic goals of its matrix, and the operational ones that stand beside them.' })
  @WithinAggregate(READABLE_ONLY)
  async goals(@Parent() review: GoalReviewRow, @Context() context: SignedInContext): Promise<GoalOutline[]> {
    return (await this.matrix(review, context)).goals;
  }

  @ResolveField(() => [GoalReviewCellType])
  @WithinAggregate(READABLE_ONLY)
  async cells(@Parent() review: GoalReviewRow, @Context() context: SignedInContext): Promise<CellRow[]> {
    return (await this.matrix(review, context)).cells;
  }

  @ResolveField(() => [GoalAlignmentType], { description: 'In the order in which they were made.' })
  @WithinAggregate(READABLE_ONLY)
  async alignments(@Parent() review: GoalReviewRow, @Context() context: SignedInContext): Promise<ProposalRow[]> {
    return (await this.matrix(review, context)).proposals;
  }

  @ResolveField(() => [OpenPointType], { description: 'What keeps it open, goal by goal.' })
  @WithinAggregate(READABLE_ONLY)
  async openPoints(@Parent() review: GoalReviewRow, @Context() context: SignedInContext): Promise<OpenPoint[]> {
    return (await this.matrix(review, context)).openPoints;
  }

  private async matrix(review: GoalReviewRow, context: SignedInContext): Promise<ReviewMatrix> {
    return (await this.matrixOf.load(context, review)) ?? NOTHING;
  }
}

@Resolver(() => GoalConsentType)
export class GoalConsentResolver {
  @ResolveField(() => Boolean, { description: 'Whether the actor speaks for the body.' })
  @WithinAggregate('the own rights')
  isOwn(@Parent() { body, conferenceIds }: ConsentRow, @Context() { actor }: SignedInContext): boolean {
    return mayWith(actor, 'goalReview.consent', factsOfConsent({ bodyId: body.id, conferenceIds }));
  }
}

@Resolver(() => GoalReviewChangedMeanwhile)
export class GoalReviewChangedMeanwhileResolver {
  constructor(private readonly queries: GoalReviewQueries) {}

  @ResolveField(() => GoalReviewType, { nullable: true })
  @WithinAggregate(READABLE_ONLY)
  async current(@Parent() { reviewId }: GoalReviewChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<GoalReviewRow | undefined> {
    return this.queries.review(actor, reviewId);
  }
}
