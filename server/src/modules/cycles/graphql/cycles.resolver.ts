import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import type { CycleRow } from '../persistence/board-rows.js';
import { affectedBlocks, affectedTasks, type Changed } from '../use-cases/affected.js';
import type { BoardBlock } from '../use-cases/board.js';
import { CycleQueries } from '../use-cases/cycle-queries.js';
import { MyWorkQuery } from '../use-cases/my-work.js';
import { AffectedBy } from './affected-by.js';
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
  async buildingBlock(@Args('id', { type: () => ID }) id: string, @Context() context: SignedInContext): Promise<BuildingBlockType | undefined> {
    const blocks = await this.blocksIn(context, await this.queries.cycleOfBlock(context.actor, id));
    return blocks.find((block) => block.id === id);
  }

  @Query(() => TaskType, { nullable: true })
  @Requires('cycle.read')
  async task(@Args('id', { type: () => ID }) id: string, @Context() context: SignedInContext): Promise<TaskType | undefined> {
    const blocks = await this.blocksIn(context, await this.queries.cycleOfTask(context.actor, id));
    return blocks.flatMap(({ tasks }) => tasks).find((task) => task.id === id);
  }

  @Query(() => MyWorkType, { description: 'What waits for whoever asks.' })
  @Requires('cycle.read')
  async myWork(
    @Args('cycleIds', { type: () => [ID], nullable: true, description: 'Only what waits in these cycles. Left out, in all.' }) cycleIds: string[] | null | undefined,
    @Context() { actor }: SignedInContext,
  ): Promise<MyWorkType> {
    return this.work.of(actor, cycleIds ?? undefined);
  }

  @ResolveField(() => [BuildingBlockType], { description: 'The blocks that may be read, in order.' })
  @WithinAggregate('the repository reads only blocks that the actor may read')
  async blocks(@Parent() cycle: CycleRow, @AffectedBy() changed: Changed | undefined, @Context() context: SignedInContext): Promise<BuildingBlockType[]> {
    return affectedBlocks(await this.blocksIn(context, cycle), changed);
  }

  /** Whoever asks for a block or a task, and from there for the others of the cycle, has them read once. */
  private async blocksIn(context: SignedInContext, cycle: CycleRow | undefined): Promise<BoardBlock[]> {
    return (cycle && (await this.blocksOf.load(context, cycle))) ?? [];
  }
}

@Resolver(() => BuildingBlockType)
export class BlockTasksResolver {
  @ResolveField(() => [TaskType], { description: 'The tasks that may be read, each after the one that comes before it by its key.' })
  @WithinAggregate('the repository reads only tasks that the actor may read')
  tasks(@Parent() { tasks }: BoardBlock, @AffectedBy() changed: Changed | undefined): TaskType[] {
    return affectedTasks(tasks, changed);
  }
}
