import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import type { ActionPlanRow } from '../persistence/action-plan-rows.js';
import { ActionPlanQueries } from '../use-cases/action-plan-queries.js';
import { ChangeActionPlans } from '../use-cases/change-action-plans.js';
import { ChooseParts } from '../use-cases/choose-parts.js';
import { FreezeActionPlan } from '../use-cases/freeze-action-plan.js';
import { WriteActionPlans } from '../use-cases/write-action-plans.js';
import { AddActionPlanInput, EditActionPlanInput, FreezeActionPlanInput, ReviseActionPlanInput, SetActionPlanPartsInput } from './action-plans.inputs.js';
import { ActionPlanType } from './action-plans.types.js';

@ObjectType()
class ActionPlanChanged {
  @Field(() => ActionPlanType, { description: 'As it is now.' })
  readonly plan: ActionPlanRow;

  constructor(plan: ActionPlanRow) {
    this.plan = plan;
  }
}

const AddActionPlanResult = resultUnion('AddActionPlanResult', ActionPlanChanged, WriteActionPlans.refusals);
const ChangeActionPlanResult = resultUnion('ChangeActionPlanResult', ActionPlanChanged, ChangeActionPlans.refusals);

@Resolver()
export class ActionPlanChangesResolver {
  constructor(
    private readonly queries: ActionPlanQueries,
    private readonly writing: WriteActionPlans,
    private readonly choosing: ChooseParts,
    private readonly freezing: FreezeActionPlan,
  ) {}

  @Mutation(() => AddActionPlanResult, { description: 'As a draft that holds nothing yet.' })
  @Requires('actionPlan.write')
  async addActionPlan(@Args('input') input: AddActionPlanInput, @Context() { actor }: SignedInContext): Promise<ActionPlanChanged> {
    return this.changed(actor, this.writing.add(actor, input));
  }

  @Mutation(() => ChangeActionPlanResult, { description: 'Changes what a draft says in its own words.' })
  @Requires('actionPlan.write')
  async editActionPlan(@Args('input') input: EditActionPlanInput, @Context() { actor }: SignedInContext): Promise<ActionPlanChanged> {
    return this.changed(actor, this.writing.edit(actor, input));
  }

  @Mutation(() => ChangeActionPlanResult, { description: 'Says what a draft holds, and in which order; takes the place of what was said before.' })
  @Requires('actionPlan.write')
  async setActionPlanParts(@Args('input') input: SetActionPlanPartsInput, @Context() { actor }: SignedInContext): Promise<ActionPlanChanged> {
    return this.changed(actor, this.choosing.execute(actor, input));
  }

  @Mutation(() => ChangeActionPlanResult, { description: 'Keeps as a version exactly what was seen.' })
  @Requires('actionPlan.write')
  async freezeActionPlan(@Args('input') input: FreezeActionPlanInput, @Context() { actor }: SignedInContext): Promise<ActionPlanChanged> {
    return this.changed(actor, this.freezing.freeze(actor, input));
  }

  @Mutation(() => ChangeActionPlanResult, { description: 'Takes up again what is frozen, for the next version.' })
  @Requires('actionPlan.write')
  async reviseActionPlan(@Args('input') input: ReviseActionPlanInput, @Context() { actor }: SignedInContext): Promise<ActionPlanChanged> {
    return this.changed(actor, this.freezing.revise(actor, input));
  }

  private async changed(actor: Actor, done: Promise<string>): Promise<ActionPlanChanged> {
    return new ActionPlanChanged(await this.queries.changed(actor, await done));
  }
}
