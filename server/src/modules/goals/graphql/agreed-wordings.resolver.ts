import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import type { GoalRow } from '../persistence/goal-rows.js';
import { type AgreedWording, AgreedWordings } from '../use-cases/agreed-wordings.js';
import { GoalThread } from './goal-thread.js';
import { AgreedWordingType, GoalType } from './goals.types.js';

@Resolver(() => GoalType)
export class AgreedWordingsResolver {
  private readonly agreedOf: Loader<string, AgreedWording>;

  constructor(
    wordings: AgreedWordings,
    private readonly thread: GoalThread,
  ) {
    this.agreedOf = new Loader(async (ids) => new Map((await wordings.pending(ids)).reverse().map((agreed) => [agreed.goalId, agreed])));
  }

  @ResolveField(() => AgreedWordingType, { nullable: true, description: 'Words on which all have agreed and which it has not got yet; the earliest where there are several.' })
  @WithinAggregate('only what the actor may read is named')
  async agreedWording(@Parent() { id }: GoalRow, @Context() context: SignedInContext): Promise<AgreedWordingType | undefined> {
    const agreed = await this.agreedOf.load(context, id);
    if (!agreed) return undefined;
    const absorbed = await Promise.all(agreed.absorbedIds.map((goalId) => this.thread.goal(context, goalId)));
    return { ...agreed, absorbed: absorbed.filter((goal) => goal !== undefined) };
  }
}
