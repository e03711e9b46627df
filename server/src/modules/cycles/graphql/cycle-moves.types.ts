import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { RestCycles } from '../use-cases/rest-cycles.js';
import { StartCycle } from '../use-cases/start-cycle.js';
import { PlanningCycleType } from './cycle.types.js';

@ObjectType()
export class CycleStarted {
  @Field()
  readonly cycle: PlanningCycleType;

  constructor(cycle: PlanningCycleType) {
    this.cycle = cycle;
  }
}

@ObjectType()
export class CycleMoved {
  @Field()
  readonly cycle: PlanningCycleType;

  constructor(cycle: PlanningCycleType) {
    this.cycle = cycle;
  }
}

export const StartCycleResult = resultUnion('StartCycleResult', CycleStarted, StartCycle.refusals);
export const SuspendCycleResult = resultUnion('SuspendCycleResult', CycleMoved, RestCycles.refusals);
export const ResumeCycleResult = resultUnion('ResumeCycleResult', CycleMoved, RestCycles.refusals);
export const AbandonCycleResult = resultUnion('AbandonCycleResult', CycleMoved, RestCycles.refusals);
