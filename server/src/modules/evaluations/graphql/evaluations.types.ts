import { Field, Float, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import type { IndicatorRow } from '../persistence/evaluation-rows.js';
import { Indicators } from '../use-cases/indicators.js';
import { PlanEvaluations } from '../use-cases/plan-evaluations.js';
import { TakeEvaluationSteps } from '../use-cases/take-evaluation-steps.js';
import { EvaluationOutlineFields } from './evaluation-outline.types.js';
import { EvaluationFindingType, EvaluationPlanType, EvaluationValueType, IndicatorType } from './evaluation-parts.types.js';

@ObjectType('Evaluation', { description: 'An evaluation of a measure. Its results are read one evaluation at a time: no list has them, so that no provider and nobody at work is ranked by them.' })
export class EvaluationType extends EvaluationOutlineFields {
  @Field({ description: 'What was learned in all.' })
  conclusion: string;

  @Field(() => [EvaluationFindingType])
  findings: EvaluationFindingType[];

  @Field({ description: 'How those for whom the measure is took part in the assessment.' })
  involvement: string;

  @Field({ description: 'Why they did not.' })
  noInvolvementReason: string;

  @Field({ description: 'Why there is no lesson, where there is none.' })
  nothingLearned: string;

  @Field(() => [EvaluationPlanType], { description: 'The versions of the method, the latest first.' })
  plans: EvaluationPlanType[];

  @Field(() => Float, { nullable: true, description: 'Social return on investment, of this measure only: so many euros for each euro.' })
  sroi: number | null;

  @Field({ description: 'How it was reckoned, and on what that rests.' })
  sroiBasis: string;

  @Field(() => [EvaluationValueType])
  values: EvaluationValueType[];
}

@ObjectType()
export class EvaluationChanged {
  @Field(() => EvaluationType, { description: 'As it is now.' })
  readonly evaluation: EvaluationType;

  constructor(evaluation: EvaluationType) {
    this.evaluation = evaluation;
  }
}

@ObjectType()
export class IndicatorSaved {
  @Field(() => [IndicatorType], { description: 'All of them, as they are now.' })
  readonly indicators: IndicatorRow[];

  constructor(indicators: IndicatorRow[]) {
    this.indicators = indicators;
  }
}

export const PlanEvaluationResult = resultUnion('PlanEvaluationResult', EvaluationChanged, PlanEvaluations.refusals);
export const EvaluationStepResult = resultUnion('EvaluationStepResult', EvaluationChanged, TakeEvaluationSteps.refusals);
export const SaveIndicatorResult = resultUnion('SaveIndicatorResult', IndicatorSaved, Indicators.refusals);
