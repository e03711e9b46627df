import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { IMPACT_PROBLEMS, type ImpactProblemCode } from './impact-chain.js';

const ImpactProblemEnum = enumOf('ImpactProblemCode', IMPACT_PROBLEMS, {
  UNKNOWN_NODE: 'A link names something that is not in the model.',
  NODE_TWICE: 'Two things have the same key.',
  LINK_BACKWARDS: 'A link leads to the same column or to an earlier one.',
  LINK_TWICE: 'A link stands there twice.',
  ASSUMPTION_OF_NOTHING: 'An assumption belongs neither to a node nor to a link.',
  ASSUMPTION_ANSWERED: 'Of what would be taken out or worded anew was said whether it held.',
  MEASURE_ENDED: 'The measure has ended.',
  CYCLE_ENDED: 'The cycle has ended.',
});

@ObjectType({ description: 'Returned when a Wirkungsmodell cannot be like this; nothing was changed.' })
export class ImpactModelNotPossible extends Refusal {
  @Field(() => [ImpactProblemEnum])
  readonly reasons: readonly ImpactProblemCode[];

  constructor(...reasons: readonly ImpactProblemCode[]) {
    super();
    this.reasons = reasons;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the Wirkungsmodell since it was read; nothing was changed. The field shows it as it is now.' })
export class ImpactModelChangedMeanwhile extends Refusal {
  readonly measureId: string;

  constructor(measureId: string) {
    super();
    this.measureId = measureId;
  }
}
