import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';

const PROBLEMS = ['NO_SUCH_STEP', 'PART_OF_OTHER_CYCLE', 'NOTHING_IN_IT', 'NOT_ALL_READABLE', 'NOT_FOR_ALL_READERS', 'FINDING_REMOVED'] as const;
export type ActionPlanProblemCode = (typeof PROBLEMS)[number];

const ActionPlanProblemEnum = enumOf('ActionPlanProblemCode', PROBLEMS, {
  NO_SUCH_STEP: 'Where the Handlungskonzept stands, this is not possible.',
  PART_OF_OTHER_CYCLE: 'It holds what is of its own cycle.',
  NOTHING_IN_IT: 'It holds neither a Befund nor a goal nor a measure.',
  NOT_ALL_READABLE: 'It holds something that the actor may not read.',
  NOT_FOR_ALL_READERS: 'It holds something that not everybody may read who reads it.',
  FINDING_REMOVED: 'It holds a Befund that was removed.',
});

@ObjectType({ description: 'Returned when something is not possible with a Handlungskonzept; nothing was changed.' })
export class ActionPlanNotPossible extends Refusal {
  @Field(() => [ActionPlanProblemEnum])
  readonly reasons: readonly ActionPlanProblemCode[];

  constructor(...reasons: readonly ActionPlanProblemCode[]) {
    super();
    this.reasons = reasons;
  }
}

@ObjectType({ description: 'Returned when the Handlungskonzept, or what it would freeze, is different from what was seen; nothing was changed. The field shows it as it is now.' })
export class ActionPlanChangedMeanwhile extends Refusal {
  readonly planId: string;

  constructor(planId: string) {
    super();
    this.planId = planId;
  }
}
