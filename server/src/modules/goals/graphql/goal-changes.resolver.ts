import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { FollowGoals } from '../use-cases/follow-goals.js';
import { GoalQueries } from '../use-cases/goal-queries.js';
import { RelateGoals } from '../use-cases/relate-goals.js';
import { TakeOverWording } from '../use-cases/take-over-wording.js';
import { WriteGoals } from '../use-cases/write-goals.js';
import { DraftGoalResult, GoalChanged, GoalStepResult } from './goal-changes.types.js';
import { AssignGoalInput, DraftGoalInput, EditGoalInput } from './goal-content.input.js';
import {
  AdoptGoalInput,
  AttainGoalInput,
  HarmoniseGoalInput,
  ProposeGoalInput,
  RejectGoalInput,
  RelateGoalsInput,
  RemoveRelationInput,
  ResolveRelationInput,
  ReturnGoalInput,
  ReviewGoalInput,
  SubmitGoalInput,
  SupersedeGoalInput,
  TakeOverWordingInput,
  WithdrawGoalInput,
} from './goal-steps.inputs.js';

@Resolver()
export class GoalChangesResolver {
  constructor(
    private readonly queries: GoalQueries,
    private readonly writing: WriteGoals,
    private readonly following: FollowGoals,
    private readonly relating: RelateGoals,
    private readonly rewording: TakeOverWording,
  ) {}

  @Mutation(() => DraftGoalResult)
  @Requires('goal.propose')
  async draftGoal(@Args('input') input: DraftGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.writing.draft(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Changes a goal that is not proposed, or that came back.' })
  @Requires('goal.propose')
  async editGoal(@Args('input') input: EditGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.writing.edit(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Says who answers for it and who sees it, also when its words are fixed.' })
  @Requires('goal.propose')
  async assignGoal(@Args('input') input: AssignGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.writing.assign(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Needs a level, a conference that brings it in, and something that it comes from.' })
  @Requires('goal.propose')
  async proposeGoal(@Args('input') input: ProposeGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.following.propose(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Says that it goes together with the others; nothing may be in conflict, and what is operational can be checked and serves a strategic goal.' })
  @Requires('goal.harmonise')
  async harmoniseGoal(@Args('input') input: HarmoniseGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.following.harmonise(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Gives it the words on which all have agreed in a Zielprüfung; where they make one of several, the others go up in it.' })
  @Requires('goal.harmonise')
  async takeOverWording(@Args('input') input: TakeOverWordingInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.rewording.execute(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Gives it back to whoever proposed it, with a reason.' })
  @Requires('goal.harmonise')
  async returnGoal(@Args('input') input: ReturnGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.following.sendBack(actor, input));
  }

  @Mutation(() => GoalStepResult)
  @Requires('goal.harmonise')
  async rejectGoal(@Args('input') input: RejectGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.following.reject(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Takes back what the council has not adopted, with a reason.' })
  @Requires('goal.propose')
  async withdrawGoal(@Args('input') input: WithdrawGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.following.withdraw(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Names the paper with which it goes to the council; when that is adopted, so is the goal.' })
  @Requires('goal.adopt')
  async submitGoal(@Args('input') input: SubmitGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.following.submit(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Rests it on a resolution of the council of its body; what was only noted gives no mandate.' })
  @Requires('goal.adopt')
  async adoptGoal(@Args('input') input: AdoptGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.following.adopt(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Says how far an operational goal was attained, by its criterion.' })
  @Requires('goal.harmonise')
  async attainGoal(@Args('input') input: AttainGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.following.attain(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Says in words what a guiding or strategic goal came to; these are not measured.' })
  @Requires('goal.harmonise')
  async reviewGoal(@Args('input') input: ReviewGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.following.review(actor, input));
  }

  @Mutation(() => GoalStepResult)
  @Requires('goal.harmonise')
  async supersedeGoal(@Args('input') input: SupersedeGoalInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.following.supersede(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Says how it stands to another goal; a conflict or a duplicate is open until it is settled.' })
  @Requires('goal.propose')
  async relateGoals(@Args('input') input: RelateGoalsInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.relating.relate(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Says how a conflict or a duplicate was settled.' })
  @Requires('goal.harmonise')
  async resolveRelation(@Args('input') input: ResolveRelationInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.relating.resolve(actor, input));
  }

  @Mutation(() => GoalStepResult, { description: 'Takes away that one goal contributes to another.' })
  @Requires('goal.propose')
  async removeRelation(@Args('input') input: RemoveRelationInput, @Context() { actor }: SignedInContext): Promise<GoalChanged> {
    return this.changed(actor, this.relating.remove(actor, input));
  }

  private async changed(actor: Actor, id: Promise<string>): Promise<GoalChanged> {
    return new GoalChanged(await this.queries.changed(actor, await id));
  }
}
