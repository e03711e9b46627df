import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { type PaperRow, PaperType } from '../../council/index.js';
import type { GoalRow } from '../persistence/goal-rows.js';
import { GoalQueries } from '../use-cases/goal-queries.js';
import { GoalReference } from './goals.types.js';

/** A paper shows which goals it carries to the council. */
@Resolver(() => PaperType)
export class PaperGoalsResolver {
  private readonly goalsOf: Loader<string, GoalRow[]>;

  constructor(queries: GoalQueries) {
    this.goalsOf = new Loader(async (ids, context) => Map.groupBy(await queries.ofPapers((context as SignedInContext).actor, ids), ({ paperId }) => paperId ?? ''));
  }

  @ResolveField(() => [GoalReference], { description: 'The goals that go to the council with it; adopting it adopts them.' })
  @WithinAggregate('only what the actor may read is named')
  async goals(@Parent() { id }: PaperRow, @Context() context: SignedInContext): Promise<GoalRow[]> {
    return (await this.goalsOf.load(context, id)) ?? [];
  }
}
