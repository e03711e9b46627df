import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import { Accountable, PlannedDate } from '../../cycles/index.js';
import type { Certainty, IndicatorPurpose } from '../domain/evaluation-lifecycle.js';
import { CertaintyEnum, IndicatorPurposeEnum } from './evaluation.enums.js';

@ObjectType('Indicator', { description: 'Something that can be counted, with what it is for.' })
export class IndicatorType {
  @Field(() => ID)
  id: string;

  @Field()
  description: string;

  @Field()
  name: string;

  @Field(() => IndicatorPurposeEnum)
  purpose: IndicatorPurpose;

  @Field({ description: 'What it counts in.' })
  unit: string;

  @Field(() => Int)
  version: number;
}

@ObjectType('ChosenMethod', { description: 'A method of the Methodenkoffer that an evaluation goes by.' })
export class ChosenMethodType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What it was called when it was chosen.' })
  name: string;

  @Field(() => [String], { description: 'On attitude and ethics, to be asked before it is used, as they are now.' })
  questions: string[];
}

@ObjectType('EvaluationPlan', { description: 'A version of the method of an evaluation: a draft, or fixed and never changed again.' })
export class EvaluationPlanType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Why the version before holds no more.' })
  changeReason: string;

  @Field(() => ChosenMethodType, { nullable: true, description: 'What it goes by of the Methodenkoffer, beside what is said in words or instead of it.' })
  chosenMethod: ChosenMethodType | null;

  @Field({ description: 'What is compared with what.' })
  comparison: string;

  @Field({ description: 'By what success is seen.' })
  criteria: string;

  @Field(() => PlannedDate, { nullable: true, description: 'When it is to be assessed.' })
  due: PartialDate | null;

  @Field(() => Accountable, { nullable: true, description: 'Who evaluates.' })
  evaluator: Accountable | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null for a draft.' })
  fixedAt: Date | null;

  @Field(() => String, { nullable: true })
  fixedBy: string | null;

  @Field({ description: 'How those for whom the measure is take part.' })
  involvement: string;

  @Field()
  method: string;

  @Field({ description: 'Why they do not.' })
  noInvolvementReason: string;

  @Field({ description: 'What the answers are for.' })
  purpose: string;

  @Field()
  questions: string;

  @Field(() => Int, { description: 'Counts per evaluation.' })
  versionNo: number;
}

@ObjectType('EvaluationValue', { description: 'What was before, and what was found afterwards.' })
export class EvaluationValueType {
  @Field(() => ID)
  id: string;

  @Field()
  baseline: string;

  @Field(() => String, { nullable: true })
  baselineOn: Day | null;

  @Field()
  baselineSource: string;

  @Field(() => IndicatorType, { nullable: true, description: 'Never one that steers.' })
  indicator: IndicatorType | null;

  @Field()
  label: string;

  @Field()
  result: string;

  @Field(() => String, { nullable: true })
  resultOn: Day | null;

  @Field()
  resultSource: string;
}

@ObjectType('EvaluationFinding', { description: 'What was observed, and what the measure contributed to it: a contribution, never the sole cause.' })
export class EvaluationFindingType {
  @Field(() => ID)
  id: string;

  @Field(() => CertaintyEnum)
  certainty: Certainty;

  @Field({ description: 'What the measure contributed to it.' })
  contribution: string;

  @Field()
  observed: string;

  @Field({ description: 'What else may have contributed to it.' })
  otherInfluences: string;

  @Field({ description: 'What that rests on.' })
  restsOn: string;
}
