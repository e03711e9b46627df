import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import type { BoardBlock } from '../use-cases/board.js';
import { AssignBlock } from '../use-cases/assign-block.js';
import { PassGates } from '../use-cases/pass-gates.js';
import { Reservations } from '../use-cases/reservations.js';
import { BuildingBlockType } from './cycle.types.js';

@ObjectType()
export class BuildingBlockChanged {
  @Field()
  readonly block: BuildingBlockType;

  constructor(block: BoardBlock) {
    this.block = block;
  }
}

export const AssignBuildingBlockResult = resultUnion('AssignBuildingBlockResult', BuildingBlockChanged, AssignBlock.refusals);
export const SubmitBuildingBlockResult = resultUnion('SubmitBuildingBlockResult', BuildingBlockChanged, PassGates.refusals);
export const WithdrawBuildingBlockResult = resultUnion('WithdrawBuildingBlockResult', BuildingBlockChanged, PassGates.refusals);
export const AcceptBuildingBlockResult = resultUnion('AcceptBuildingBlockResult', BuildingBlockChanged, PassGates.refusals);
export const ReturnBuildingBlockResult = resultUnion('ReturnBuildingBlockResult', BuildingBlockChanged, PassGates.refusals);
export const ReopenBuildingBlockResult = resultUnion('ReopenBuildingBlockResult', BuildingBlockChanged, PassGates.refusals);
export const StartBuildingBlockWithReservationResult = resultUnion('StartBuildingBlockWithReservationResult', BuildingBlockChanged, Reservations.refusals.start);
export const SettleReservationResult = resultUnion('SettleReservationResult', BuildingBlockChanged, Reservations.refusals.settle);
