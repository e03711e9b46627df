import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Named } from '../../cycles/index.js';
import { ASSUMPTION_ANSWERS, ASSUMPTION_STATES, type AssumptionState, CERTAINTIES, type Certainty, NODE_KINDS, type NodeKind } from '../domain/impact-chain.js';

export const ImpactNodeKindEnum = enumOf('ImpactNodeKind', NODE_KINDS, {
  INPUT: 'What is put in.',
  ACTIVITY: 'What is done.',
  OUTPUT: 'What comes of it at once.',
  OUTCOME: 'What changes for the target group.',
  IMPACT: 'What it contributes to in the social space.',
});
export const CertaintyEnum = enumOf('AssumptionCertainty', CERTAINTIES);
const AssumptionStateEnum = enumOf('AssumptionState', ASSUMPTION_STATES);
export const AssumptionAnswerEnum = enumOf('AssumptionAnswer', ASSUMPTION_ANSWERS);

@ObjectType('ImpactNode', { description: 'Something in a column of a Wirkungsmodell.' })
class ImpactNodeType {
  @Field(() => ID)
  id: string;

  @Field(() => ImpactNodeKindEnum)
  kind: NodeKind;

  @Field({ description: 'In whom something changes; empty but for an outcome.' })
  targetGroup: string;

  @Field()
  text: string;
}

@ObjectType('ImpactLink', { description: 'That one thing contributes to another one of a later column.' })
class ImpactLinkType {
  @Field(() => ID)
  fromId: string;

  @Field(() => ID)
  toId: string;
}

@ObjectType('ImpactAssumption', { description: 'What has to be true so that a node, or the step from one to another, comes about.' })
class ImpactAssumptionType {
  @Field(() => ID)
  id: string;

  @Field(() => CertaintyEnum)
  certainty: Certainty;

  @Field(() => String, { nullable: true, description: 'Null until somebody said whether it held.' })
  checkedOn: Day | null;

  @Field({ description: 'What the answer rests on.' })
  finding: string;

  @Field(() => ID, { nullable: true, description: 'With toId, the link that it is about.' })
  fromId: string | null;

  @Field(() => ID, { nullable: true, description: 'The node that it is about.' })
  nodeId: string | null;

  @Field({ description: 'What would show that it is wrong.' })
  refutedBy: string;

  @Field(() => AssumptionStateEnum)
  state: AssumptionState;

  @Field()
  text: string;

  @Field(() => ID, { nullable: true })
  toId: string | null;
}

@ObjectType('ImpactModel', { description: 'Wirkungsmodell: how a measure is meant to contribute to an effect. It proves none.' })
export class ImpactModelType {
  @Field(() => ID, { description: 'Of the measure.' })
  id: string;

  @Field(() => [String], { description: 'What the actor may do now, for the buttons: impactModel.edit, assumption.answer.' })
  actions: string[];

  @Field(() => [ImpactAssumptionType])
  assumptions: ImpactAssumptionType[];

  @Field(() => [ImpactLinkType])
  links: ImpactLinkType[];

  @Field(() => [ImpactNodeType], { description: 'By column and place.' })
  nodes: ImpactNodeType[];

  @Field(() => Int, { description: 'Counts whatever changes in it; 0 where nobody wrote one.' })
  version: number;
}

@ObjectType({ description: 'An assumption of a measure that has started, of which nobody has said yet whether it held.' })
export class OpenAssumption {
  @Field(() => ID)
  id: string;

  @Field(() => Named, { nullable: true, description: 'The organisation that answers for the measure.' })
  answering: Named | null;

  @Field(() => Named, { description: 'The measure behind which it stands.' })
  measure: Named;

  @Field()
  refutedBy: string;

  @Field()
  text: string;

  @Field(() => Int, { description: 'Of the Wirkungsmodell.' })
  version: number;
}
