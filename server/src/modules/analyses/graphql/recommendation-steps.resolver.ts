import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { AnalysisQueries } from '../use-cases/analysis-queries.js';
import { FollowRecommendations } from '../use-cases/follow-recommendations.js';
import { WriteRecommendations } from '../use-cases/write-recommendations.js';
import {
  AnswerRecommendationInput,
  CompleteRecommendationInput,
  ConsiderRecommendationInput,
  DraftRecommendationInput,
  EditRecommendationInput,
  ImplementRecommendationInput,
  IssueRecommendationInput,
  LapseRecommendationInput,
} from './recommendations.inputs.js';
import { DraftRecommendationResult, RecommendationChanged, RecommendationStepResult } from './recommendations.types.js';

@Resolver()
export class RecommendationStepsResolver {
  constructor(
    private readonly queries: AnalysisQueries,
    private readonly writing: WriteRecommendations,
    private readonly following: FollowRecommendations,
  ) {}

  @Mutation(() => DraftRecommendationResult)
  @Requires('analysis.write')
  async draftRecommendation(@Args('input') input: DraftRecommendationInput, @Context() { actor }: SignedInContext): Promise<RecommendationChanged> {
    return this.changed(actor, this.writing.draft(actor, input));
  }

  @Mutation(() => RecommendationStepResult, { description: 'Changes a recommendation that is not issued yet.' })
  @Requires('analysis.write')
  async editRecommendation(@Args('input') input: EditRecommendationInput, @Context() { actor }: SignedInContext): Promise<RecommendationChanged> {
    return this.changed(actor, this.writing.edit(actor, input));
  }

  @Mutation(() => RecommendationStepResult, { description: 'Gives it to the addressee, who has sixty days to answer.' })
  @Requires('analysis.write')
  async issueRecommendation(@Args('input') input: IssueRecommendationInput, @Context() { actor }: SignedInContext): Promise<RecommendationChanged> {
    return this.changed(actor, this.following.issue(actor, input));
  }

  @Mutation(() => RecommendationStepResult, { description: 'Says that the addressee looks into it.' })
  @Requires('recommendation.answer')
  async considerRecommendation(@Args('input') input: ConsiderRecommendationInput, @Context() { actor }: SignedInContext): Promise<RecommendationChanged> {
    return this.changed(actor, this.following.consider(actor, input));
  }

  @Mutation(() => RecommendationStepResult)
  @Requires('recommendation.answer')
  async answerRecommendation(@Args('input') input: AnswerRecommendationInput, @Context() { actor }: SignedInContext): Promise<RecommendationChanged> {
    return this.changed(actor, this.following.answer(actor, input));
  }

  @Mutation(() => RecommendationStepResult, { description: 'Links what comes of it; from then on it is being implemented.' })
  @Requires('analysis.write')
  async implementRecommendation(@Args('input') input: ImplementRecommendationInput, @Context() { actor }: SignedInContext): Promise<RecommendationChanged> {
    return this.changed(actor, this.following.implement(actor, input));
  }

  @Mutation(() => RecommendationStepResult)
  @Requires('analysis.write')
  async completeRecommendation(@Args('input') input: CompleteRecommendationInput, @Context() { actor }: SignedInContext): Promise<RecommendationChanged> {
    return this.changed(actor, this.following.complete(actor, input));
  }

  @Mutation(() => RecommendationStepResult, { description: 'Gives up what was accepted, with a reason.' })
  @Requires('analysis.write')
  async lapseRecommendation(@Args('input') input: LapseRecommendationInput, @Context() { actor }: SignedInContext): Promise<RecommendationChanged> {
    return this.changed(actor, this.following.lapse(actor, input));
  }

  private async changed(actor: Actor, id: Promise<string>): Promise<RecommendationChanged> {
    return new RecommendationChanged(await this.queries.changedRecommendation(actor, await id));
  }
}
