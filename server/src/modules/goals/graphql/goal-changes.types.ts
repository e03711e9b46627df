import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { TakeGoalSteps } from '../use-cases/take-goal-steps.js';
import { WriteGoals } from '../use-cases/write-goals.js';
import { GoalType } from './goals.types.js';

@ObjectType()
export class GoalChanged {
  @Field(() => GoalType, { description: 'As it is now.' })
  readonly goal: GoalType;

  constructor(goal: GoalType) {
    this.goal = goal;
  }
}

export const DraftGoalResult = resultUnion('DraftGoalResult', GoalChanged, WriteGoals.refusalsOfDraft);
export const GoalStepResult = resultUnion('GoalStepResult', GoalChanged, TakeGoalSteps.refusals);
