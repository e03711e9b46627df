import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import type { FollowedGoal } from '../persistence/goal-status.repository.js';
import { GiveStatus } from '../use-cases/give-status.js';
import { type GoalStatusView, StatusQueries } from '../use-cases/status-queries.js';
import { TalkAboutStatus } from '../use-cases/talk-about-status.js';
import { AcknowledgeStatusUpdateInput, AnswerQuestionInput, AskBackInput, GiveStatusUpdateInput, SetStatusRhythmInput } from './goal-status.inputs.js';
import { AcknowledgeStatusUpdateResult, GiveStatusUpdateResult, GoalStatusChanged, SetStatusRhythmResult, StatusUpdateTalked, TalkAboutStatusResult } from './goal-status.results.js';
import { DueStatus, GoalStatus } from './goal-status.types.js';

@Resolver()
export class GoalStatusResolver {
  constructor(
    private readonly queries: StatusQueries,
    private readonly giving: GiveStatus,
    private readonly talking: TalkAboutStatus,
  ) {}

  @Query(() => GoalStatus, { nullable: true, description: 'How a goal goes, with everything that was said of it.' })
  @Requires('goal.read')
  async goalStatus(@Args('goalId', { type: () => ID }) goalId: string, @Context() { actor }: SignedInContext): Promise<GoalStatusView | undefined> {
    return this.queries.of(actor, goalId);
  }

  @Query(() => [DueStatus], { description: 'Goals that the actor answers for and of which a Sachstand is due or will be within two weeks, or was asked about.' })
  @Requires('goal.read')
  async myDueStatus(@Context() { actor }: SignedInContext): Promise<FollowedGoal[]> {
    return this.queries.due(actor);
  }

  @Mutation(() => GiveStatusUpdateResult, { description: 'Says how a goal goes that is harmonised or adopted.' })
  @Requires('status.give')
  async giveStatusUpdate(@Args('input') input: GiveStatusUpdateInput, @Context() { actor }: SignedInContext): Promise<GoalStatusChanged> {
    return this.changed(actor, this.giving.give(actor, input));
  }

  @Mutation(() => AcknowledgeStatusUpdateResult, { description: 'Takes note of a Sachstand, which decides nothing.' })
  @Requires('status.ask')
  async acknowledgeStatusUpdate(@Args('input') input: AcknowledgeStatusUpdateInput, @Context() { actor }: SignedInContext): Promise<StatusUpdateTalked> {
    return this.talked(this.talking.acknowledge(actor, input));
  }

  @Mutation(() => TalkAboutStatusResult, { description: 'Asks those who answer for the goal or the measure, who are told.' })
  @Requires('status.ask')
  async askBack(@Args('input') input: AskBackInput, @Context() { actor }: SignedInContext): Promise<StatusUpdateTalked> {
    return this.talked(this.talking.askBack(actor, input));
  }

  @Mutation(() => TalkAboutStatusResult, { description: 'Answers whoever asked, who is told.' })
  @Requires('status.give')
  async answerQuestion(@Args('input') input: AnswerQuestionInput, @Context() { actor }: SignedInContext): Promise<StatusUpdateTalked> {
    return this.talked(this.talking.answer(actor, input));
  }

  @Mutation(() => SetStatusRhythmResult, { description: 'Says how often a Sachstand is due.' })
  @Requires('goal.harmonise')
  async setStatusRhythm(@Args('input') input: SetStatusRhythmInput, @Context() { actor }: SignedInContext): Promise<GoalStatusChanged> {
    return this.changed(actor, this.giving.setRhythm(actor, input));
  }

  private async talked(updateId: Promise<string>): Promise<StatusUpdateTalked> {
    return new StatusUpdateTalked(await this.queries.talked(await updateId));
  }

  private async changed(actor: Actor, goalId: Promise<string>): Promise<GoalStatusChanged> {
    return new GoalStatusChanged(await this.queries.changed(actor, await goalId));
  }
}
