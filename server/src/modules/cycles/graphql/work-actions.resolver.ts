import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import type { BoardBlock, BoardTask } from '../use-cases/board.js';
import type { PossibleMove } from '../domain/task-moves.js';
import { actionsOnBlock, actionsOnTask, movesOfTask } from '../use-cases/work-actions.js';
import { BuildingBlockType, PossibleMoveType, TaskType } from './cycle.types.js';

@Resolver(() => TaskType)
export class TaskActionsResolver {
  @ResolveField(() => [String], { description: 'What the actor may do with it, for the buttons.' })
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
  @ResolveField(() => [String], { description: 'What the actor may do with it, for the buttons.' })
  @WithinAggregate('the own rights')
  actions(@Parent() block: BoardBlock, @Context() { actor }: SignedInContext): string[] {
    return actionsOnBlock(actor, block);
  }
}
