import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { ContributionChangedMeanwhile } from '../domain/contributions.refusals.js';
import { AnswerContributions } from '../use-cases/answer-contributions.js';
import { Contribute } from '../use-cases/contribute.js';
import { ContributionQueries } from '../use-cases/contribution-queries.js';
import type { ContributionView } from '../use-cases/contribution-view.js';
import { MergeContributions } from '../use-cases/merge-contributions.js';
import { RecordContribution } from '../use-cases/record-contribution.js';
import { AnswerContributionInput, CloseContributionInput, ConsiderContributionInput, ContributeInput, HandBackContributionInput, MergeContributionsInput, RecordContributionInput, RedactContributionInput } from './contributions.inputs.js';
import { ContributeResult, ContributionChanged, ContributionStepResult, ContributionType, RecordContributionResult } from './contributions.types.js';

@Resolver()
export class ContributionsResolver {
  constructor(
    private readonly queries: ContributionQueries,
    private readonly contributing: Contribute,
    private readonly recording: RecordContribution,
    private readonly answering: AnswerContributions,
    private readonly merging: MergeContributions,
  ) {}

  @Query(() => [ContributionType], { description: 'The contributions that may be read, the latest first.' })
  @Requires('contribution.read')
  async contributions(
    @Args('toAnswer', { type: () => Boolean, defaultValue: false, description: 'Only those that wait for my answer, the first that is due first.' }) toAnswer: boolean,
    @Context() { actor }: SignedInContext,
  ): Promise<ContributionView[]> {
    return toAnswer ? this.queries.toAnswer(actor) : this.queries.all(actor);
  }

  @Query(() => ContributionType, { nullable: true })
  @Requires('contribution.read')
  async contribution(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<ContributionView | undefined> {
    return this.queries.one(actor, id);
  }

  @Mutation(() => ContributeResult)
  @Requires('contribution.submit')
  async contribute(@Args('input') input: ContributeInput, @Context() { actor }: SignedInContext): Promise<ContributionChanged> {
    return this.changed(actor, this.contributing.execute(actor, input));
  }

  @Mutation(() => RecordContributionResult, { description: 'Writes down what somebody has said who does not write themselves, for example at a stall.' })
  @Requires('contribution.record')
  async recordContribution(@Args('input') input: RecordContributionInput, @Context() { actor }: SignedInContext): Promise<ContributionChanged> {
    return this.changed(actor, this.recording.execute(actor, input));
  }

  @Mutation(() => ContributionStepResult, { description: 'Says with whom it lies, whom it is about and who reads it.' })
  @Requires('contribution.answer')
  async considerContribution(@Args('input') input: ConsiderContributionInput, @Context() { actor }: SignedInContext): Promise<ContributionChanged> {
    return this.changed(actor, this.answering.consider(actor, input));
  }

  @Mutation(() => ContributionStepResult, { description: 'Gives it back to whoever distributes, with a sentence.' })
  @Requires('contribution.answer')
  async handBackContribution(@Args('input') input: HandBackContributionInput, @Context() { actor }: SignedInContext): Promise<ContributionChanged> {
    return this.changed(actor, this.answering.handBack(actor, input));
  }

  @Mutation(() => ContributionStepResult, { description: 'Tells everybody from whom it comes what becomes of it, and why.' })
  @Requires('contribution.answer')
  async answerContribution(@Args('input') input: AnswerContributionInput, @Context() { actor }: SignedInContext): Promise<ContributionChanged> {
    return this.changed(actor, this.answering.answer(actor, input));
  }

  @Mutation(() => ContributionStepResult, { description: 'Has others answered with this one.' })
  @Requires('contribution.answer')
  async mergeContributions(@Args('input') input: MergeContributionsInput, @Context() { actor }: SignedInContext): Promise<ContributionChanged> {
    return this.changed(actor, this.merging.execute(actor, input));
  }

  @Mutation(() => ContributionStepResult)
  @Requires('contribution.answer')
  async closeContribution(@Args('input') input: CloseContributionInput, @Context() { actor }: SignedInContext): Promise<ContributionChanged> {
    return this.changed(actor, this.answering.close(actor, input));
  }

  @Mutation(() => ContributionStepResult, { description: 'Takes out its text, with a reason.' })
  @Requires('contribution.redact')
  async redactContribution(@Args('input') input: RedactContributionInput, @Context() { actor }: SignedInContext): Promise<ContributionChanged> {
    return this.changed(actor, this.answering.redact(actor, input));
  }

  private async changed(actor: Actor, id: Promise<string>): Promise<ContributionChanged> {
    return new ContributionChanged(await this.queries.one(actor, await id));
  }
}

@Resolver(() => ContributionChangedMeanwhile)
export class ContributionChangedMeanwhileResolver {
  constructor(private readonly queries: ContributionQueries) {}

  @ResolveField(() => ContributionType, { nullable: true })
  @WithinAggregate('the repository reads only what the actor may read')
  async current(@Parent() { contributionId }: ContributionChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<ContributionView | undefined> {
    return this.queries.one(actor, contributionId);
  }
}
