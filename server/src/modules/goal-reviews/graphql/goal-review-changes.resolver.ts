import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { AlignGoals } from '../use-cases/align-goals.js';
import { CloseGoalReview } from '../use-cases/close-goal-review.js';
import { GiveConsent } from '../use-cases/give-consent.js';
import { GoalReviewQueries } from '../use-cases/goal-review-queries.js';
import { JudgeGoal } from '../use-cases/judge-goal.js';
import { OpenGoalReview } from '../use-cases/open-goal-review.js';
import { TakeReviewSteps } from '../use-cases/take-review-steps.js';
import { CloseGoalReviewInput, DismissAlignmentInput, GiveConsentInput, JudgeGoalInput, JudgeGoalsInput, OpenGoalReviewInput, ProposeAlignmentInput } from './goal-reviews.inputs.js';
import { GoalReviewType } from './goal-reviews.types.js';

@ObjectType()
export class GoalReviewChanged {
  @Field(() => GoalReviewType, { description: 'As it is now.' })
  readonly review: GoalReviewType;

  constructor(review: GoalReviewType) {
    this.review = review;
  }
}

const OpenGoalReviewResult = resultUnion('OpenGoalReviewResult', GoalReviewChanged, OpenGoalReview.refusals);
const ProposeAlignmentResult = resultUnion('ProposeAlignmentResult', GoalReviewChanged, AlignGoals.refusalsOfProposal);
const GoalReviewStepResult = resultUnion('GoalReviewStepResult', GoalReviewChanged, TakeReviewSteps.refusals);
const CloseGoalReviewResult = resultUnion('CloseGoalReviewResult', GoalReviewChanged, CloseGoalReview.refusals);

@Resolver()
export class GoalReviewChangesResolver {
  constructor(
    private readonly queries: GoalReviewQueries,
    private readonly opening: OpenGoalReview,
    private readonly judging: JudgeGoal,
    private readonly aligning: AlignGoals,
    private readonly consenting: GiveConsent,
    private readonly closing: CloseGoalReview,
  ) {}

  @Mutation(() => OpenGoalReviewResult, { description: 'Takes up what is proposed in the cycle; what is proposed while it is open joins it.' })
  @Requires('goalReview.lead')
  async openGoalReview(@Args('input') input: OpenGoalReviewInput, @Context() { actor }: SignedInContext): Promise<GoalReviewChanged> {
    return this.changed(actor, this.opening.execute(actor, input));
  }

  @Mutation(() => GoalReviewStepResult, { description: 'Says what a municipality has for a strategic goal; a conflict opens between the goals, and is settled there.' })
  @Requires('goalReview.lead')
  async judgeGoal(@Args('input') input: JudgeGoalInput, @Context() { actor }: SignedInContext): Promise<GoalReviewChanged> {
    return this.changed(actor, this.judging.execute(actor, input));
  }

  @Mutation(() => GoalReviewStepResult, { description: 'Says the same of several cells, or of none of them where one was judged meanwhile or is in conflict.' })
  @Requires('goalReview.lead')
  async judgeGoals(@Args('input') input: JudgeGoalsInput, @Context() { actor }: SignedInContext): Promise<GoalReviewChanged> {
    return this.changed(actor, this.judging.all(actor, input));
  }

  @Mutation(() => ProposeAlignmentResult, { description: 'Asks every body for its consent one of whose goals it names.' })
  @Requires('goalReview.lead')
  async proposeAlignment(@Args('input') input: ProposeAlignmentInput, @Context() { actor }: SignedInContext): Promise<GoalReviewChanged> {
    return this.changed(actor, this.aligning.propose(actor, input));
  }

  @Mutation(() => GoalReviewStepResult, { description: 'Gives a proposal up, with a reason.' })
  @Requires('goalReview.lead')
  async dismissAlignment(@Args('input') { alignmentId, ...input }: DismissAlignmentInput, @Context() { actor }: SignedInContext): Promise<GoalReviewChanged> {
    return this.changed(actor, this.aligning.dismiss(actor, { proposalId: alignmentId, ...input }));
  }

  @Mutation(() => GoalReviewStepResult, { description: 'Agrees to a proposal for a body, or refuses it with a reason; once all have agreed it is accepted.' })
  @Requires('goalReview.consent')
  async giveConsent(@Args('input') { alignmentId, ...input }: GiveConsentInput, @Context() { actor }: SignedInContext): Promise<GoalReviewChanged> {
    return this.changed(actor, this.consenting.execute(actor, { proposalId: alignmentId, ...input }));
  }

  @Mutation(() => CloseGoalReviewResult, { description: 'Possible once nothing is open; what is neither harmonised nor returned is proposed again.' })
  @Requires('goalReview.lead')
  async closeGoalReview(@Args('input') input: CloseGoalReviewInput, @Context() { actor }: SignedInContext): Promise<GoalReviewChanged> {
    return this.changed(actor, this.closing.execute(actor, input));
  }

  private async changed(actor: Actor, id: Promise<string>): Promise<GoalReviewChanged> {
    return new GoalReviewChanged(await this.queries.changed(actor, await id));
  }
}
