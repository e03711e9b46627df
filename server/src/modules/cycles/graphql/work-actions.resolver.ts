import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import type { PossibleMove } from '../domain/task-moves.js';
import type { CycleRow } from '../persistence/board-rows.js';
import type { BoardBlock, BoardTask } from '../use-cases/board.js';
import { Deciders, decidesOnOwn, type OwnDecision, ownDecision } from '../use-cases/deciders.js';
import { actionsOnBlock, actionsOnCycle, actionsOnTask, movesOfTask } from '../use-cases/work-actions.js';
import { OwnDecisionEnum } from './cycle-enums.js';
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
  private readonly belongingTo: Loader<string, Actor[]>;

  constructor(deciders: Deciders) {
    this.belongingTo = new Loader((organizationIds, context) => deciders.belongingTo((context as SignedInContext).actor, organizationIds));
  }

  @ResolveField(() => [String], { description: FOR_BUTTONS })
  @WithinAggregate('the own rights')
  actions(@Parent() block: BoardBlock, @Context() { actor }: SignedInContext): string[] {
    return actionsOnBlock(actor, block);
  }

  @ResolveField(() => OwnDecisionEnum, { nullable: true, description: 'For whoever can submit the block now and would decide about it: whether others could. Who submits does not decide.' })
  @WithinAggregate('it says of others only whether there is one, to somebody of the same organisation')
  async ownDecision(@Parent() block: BoardBlock, @Context() context: SignedInContext): Promise<OwnDecision | null> {
    const { receivingOrganizationId } = block;
    if (receivingOrganizationId === null || !decidesOnOwn(context.actor, block)) return null;
    return ownDecision(context.actor, block, (await this.belongingTo.load(context, receivingOrganizationId)) ?? []);
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
