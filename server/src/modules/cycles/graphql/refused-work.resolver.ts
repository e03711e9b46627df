import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { DependencyClosesCircle, MoveProblem, TasksChangedMeanwhile } from '../domain/cycles.refusals.js';
import { BlockChangedMeanwhile, CycleChangedMeanwhile, GateProblem } from '../domain/gates.refusals.js';
import { CycleQueries } from '../use-cases/cycle-queries.js';
import { WorkReference } from './cycle-parts.types.js';
import { BuildingBlockType, PlanningCycleType, TaskType } from './cycle.types.js';
import { WorkNames } from './work-names.js';

const READABLE_ONLY = 'the repository names only what the actor may read';

@Resolver(() => MoveProblem)
export class MoveProblemResolver {
  constructor(private readonly names: WorkNames) {}

  @ResolveField(() => [WorkReference], { description: 'The tasks or blocks that are in the way, as far as they may be read.' })
  @WithinAggregate(READABLE_ONLY)
  async obstacles(@Parent() { obstacleIds }: MoveProblem, @Context() context: SignedInContext): Promise<WorkReference[]> {
    return this.names.of(context, obstacleIds);
  }
}

@Resolver(() => GateProblem)
export class GateProblemResolver {
  constructor(private readonly names: WorkNames) {}

  @ResolveField(() => WorkReference, { nullable: true, description: 'The block or task that is in the way, as far as it may be read.' })
  @WithinAggregate(READABLE_ONLY)
  async subject(@Parent() { subjectId }: GateProblem, @Context() context: SignedInContext): Promise<WorkReference | undefined> {
    return subjectId === null ? undefined : (await this.names.of(context, [subjectId])).at(0);
  }
}

@Resolver(() => DependencyClosesCircle)
export class ClosedCircleResolver {
  constructor(private readonly names: WorkNames) {}

  @ResolveField(() => [WorkReference], { description: 'From the task over those before it back to itself.' })
  @WithinAggregate(READABLE_ONLY)
  async path(@Parent() { taskIds }: DependencyClosesCircle, @Context() context: SignedInContext): Promise<WorkReference[]> {
    return this.names.of(context, taskIds);
  }
}

@Resolver(() => TasksChangedMeanwhile)
export class ChangedMeanwhileResolver {
  constructor(private readonly queries: CycleQueries) {}

  @ResolveField(() => [TaskType], { description: 'The tasks as they are now.' })
  @WithinAggregate(READABLE_ONLY)
  async current(@Parent() { taskIds }: TasksChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<TaskType[]> {
    return this.queries.tasks(actor, taskIds);
  }
}

@Resolver(() => BlockChangedMeanwhile)
export class BlockChangedMeanwhileResolver {
  constructor(private readonly queries: CycleQueries) {}

  @ResolveField(() => BuildingBlockType, { description: 'The block as it is now.' })
  @WithinAggregate(READABLE_ONLY)
  async current(@Parent() { blockId }: BlockChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<BuildingBlockType | undefined> {
    return this.queries.block(actor, blockId);
  }
}

@Resolver(() => CycleChangedMeanwhile)
export class CycleChangedMeanwhileResolver {
  constructor(private readonly queries: CycleQueries) {}

  @ResolveField(() => PlanningCycleType, { description: 'The cycle as it is now.' })
  @WithinAggregate(READABLE_ONLY)
  async current(@Parent() { cycleId }: CycleChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<PlanningCycleType | undefined> {
    return this.queries.cycle(actor, cycleId);
  }
}
