import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { DependencyClosesCircle, MoveProblem, TasksChangedMeanwhile } from '../domain/cycles.refusals.js';
import { CycleQueries } from '../use-cases/cycle-queries.js';
import { TaskType, WorkReference } from './cycle.types.js';

const READABLE_ONLY = 'the repository names only what the actor may read';

@Resolver(() => MoveProblem)
export class MoveProblemResolver {
  constructor(private readonly queries: CycleQueries) {}

  @ResolveField(() => [WorkReference], { description: 'The tasks or blocks that are in the way, as far as they may be read.' })
  @WithinAggregate(READABLE_ONLY)
  async obstacles(@Parent() { obstacleIds }: MoveProblem, @Context() { actor }: SignedInContext): Promise<WorkReference[]> {
    return this.queries.names(actor, obstacleIds);
  }
}

@Resolver(() => DependencyClosesCircle)
export class ClosedCircleResolver {
  constructor(private readonly queries: CycleQueries) {}

  @ResolveField(() => [WorkReference], { description: 'From the task over those before it back to itself.' })
  @WithinAggregate(READABLE_ONLY)
  async path(@Parent() { taskIds }: DependencyClosesCircle, @Context() { actor }: SignedInContext): Promise<WorkReference[]> {
    return this.queries.names(actor, taskIds);
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
