import { Args, Context, Field, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { ImportActionPlan } from '../use-cases/import-action-plan.js';
import { ImportActionPlanInput } from './action-plan.input.js';

@ObjectType()
class ActionPlanImported {
  @Field(() => Int)
  readonly added: number;

  @Field(() => Int, { description: 'There were already, and stay as they are.' })
  readonly existing: number;

  constructor({ added, existing }: { added: number; existing: number }) {
    this.added = added;
    this.existing = existing;
  }
}

const ImportActionPlanResult = resultUnion('ImportActionPlanResult', ActionPlanImported, ImportActionPlan.refusals);

@Resolver()
export class ActionPlanResolver {
  constructor(private readonly importing: ImportActionPlan) {}

  @Mutation(() => ImportActionPlanResult, { description: 'Takes an action plan over that was made elsewhere: all of it, or nothing.' })
  @Requires('measure.write')
  async importActionPlan(@Args('input') input: ImportActionPlanInput, @Context() { actor }: SignedInContext): Promise<ActionPlanImported> {
    return new ActionPlanImported(await this.importing.execute(actor, input));
  }
}
