import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import type { PossibleMove } from '../domain/task-moves.js';
import type { CycleRow } from '../persistence/board-rows.js';
import type { BoardBlock, BoardTask } from '../use-cases/board.js';
import { actionsOnBlock, actionsOnCycle, actionsOnTask, movesOfTask } from '../use-cases/work-actions.js';
import { PossibleMoveType } from './cycle-parts.types.js';
import { BuildingBlockType, PlanningCycleType, TaskType } from './cycle.types.js';

const FOR_BUTTONS = 'What the actor may do with it, for the buttons.';

@Resolver(() => TaskType)
export class TaskActionsResolver {
  @ResolveField(() => [String], { description: FOR_BUTTONS })
  @WithinAggregate('the own rights')
  actions(@Parent() task: BoardTask, @Context() { actor }: SignedInContext): string[] {
    return actionsOnTask(actor, task);
  }

  @ResolveField(() => [PossibleMoveType], { description: 'Where the actor may move it; empty without the right.' })
  @WithinAggregate('the own rights')
  moves(@Parent() task: BoardTask, @Context() { actor }: SignedInContext): PossibleMove[] {
    return movesOfTask(actor, task);
  }
}

@Resolver(() => BuildingBlockType)
export class BlockActionsResolver {
  @ResolveField(() => [String], { description: FOR_BUTTONS })
  @WithinAggregate('the own rights')
  actions(@Parent() block: BoardBlock, @Context() { actor }: SignedInContext): string[] {
    return actionsOnBlock(actor, block);
  }
}

@Resolver(() => PlanningCycleType)
export class CycleActionsResolver {
  @ResolveField(() => [String], { description: FOR_BUTTONS })
  @WithinAggregate('the own rights')
  actions(@Parent() cycle: CycleRow, @Context() { actor }: SignedInContext): string[] {
    return actionsOnCycle(actor, cycle);
  }
}
