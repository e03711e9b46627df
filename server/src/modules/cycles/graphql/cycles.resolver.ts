import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import type { CycleRow } from '../persistence/board-rows.js';
import type { BoardBlock } from '../use-cases/board.js';
import { CycleQueries } from '../use-cases/cycle-queries.js';
import { MyWorkQuery } from '../use-cases/my-work.js';
import { BuildingBlockType, PlanningCycleType, TaskType } from './cycle.types.js';
import { MyWorkType } from './my-work.types.js';

@Resolver(() => PlanningCycleType)
export class CyclesResolver {
  private readonly blocksOf: Loader<CycleRow, BoardBlock[]>;

  constructor(
    private readonly queries: CycleQueries,
    private readonly work: MyWorkQuery,
  ) {
    this.blocksOf = new Loader(async (cycles, context) => {
      const found = await queries.blocksOf((context as SignedInContext).actor, cycles);
      return new Map(cycles.map((cycle) => [cycle, found.get(cycle.id) ?? []]));
    });
  }

  @Query(() => [PlanningCycleType], { description: 'All cycles that may be read, by body, the newest first.' })
  @Requires('cycle.read')
  async cycles(@Context() { actor }: SignedInContext): Promise<CycleRow[]> {
    return this.queries.cycles(actor);
  }

  @Query(() => PlanningCycleType, { nullable: true })
  @Requires('cycle.read')
  async cycle(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<CycleRow | undefined> {
    return this.queries.cycle(actor, id);
  }

  @Query(() => BuildingBlockType, { nullable: true })
  @Requires('cycle.read')
  async buildingBlock(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<BuildingBlockType | undefined> {
    return this.queries.block(actor, id);
  }

  @Query(() => TaskType, { nullable: true })
  @Requires('cycle.read')
  async task(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<TaskType | undefined> {
    return this.queries.task(actor, id);
  }

  @Query(() => MyWorkType, { description: 'What waits for whoever asks.' })
  @Requires('cycle.read')
  async myWork(@Context() { actor }: SignedInContext): Promise<MyWorkType> {
    return this.work.of(actor);
  }

  @ResolveField(() => [BuildingBlockType], { description: 'The blocks that may be read, in order.' })
  @WithinAggregate('the repository reads only blocks that the actor may read')
  async blocks(@Parent() cycle: CycleRow, @Context() context: SignedInContext): Promise<BuildingBlockType[]> {
    return (await this.blocksOf.load(context, cycle)) ?? [];
  }
}
