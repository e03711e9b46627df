import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { type GoalRow, GoalType } from '../../goals/index.js';
import type { MeasureRow } from '../persistence/measure-rows.js';
import { MeasureQueries } from '../use-cases/measure-queries.js';
import { MeasureReference } from './measures.types.js';

/** A goal shows what is done for it. */
@Resolver(() => GoalType)
export class GoalMeasuresResolver {
  private readonly measuresOf: Loader<string, MeasureRow[]>;

  constructor(queries: MeasureQueries) {
    this.measuresOf = new Loader(async (ids, context) => Map.groupBy(await queries.ofGoals((context as SignedInContext).actor, ids), ({ goalId }) => goalId ?? ''));
  }

  @ResolveField(() => [MeasureReference], { description: 'The measures that serve it.' })
  @WithinAggregate('only what the actor may read is named')
  async measures(@Parent() { id }: GoalRow, @Context() context: SignedInContext): Promise<MeasureRow[]> {
    return (await this.measuresOf.load(context, id)) ?? [];
  }
}
