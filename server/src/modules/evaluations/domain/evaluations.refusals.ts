import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';

const PROBLEMS = [
  'NO_SUCH_STEP', 'ALREADY_PLANNED', 'MEASURE_REJECTED', 'NOTHING_TO_FIX', 'PURPOSE_MISSING', 'QUESTIONS_MISSING', 'METHOD_MISSING', 'INVOLVEMENT_MISSING', 'COMPARISON_MISSING', 'CRITERIA_MISSING', 'DUE_MISSING', 'EVALUATOR_MISSING',
  'REASON_MISSING', 'BASELINE_MISSING', 'BASELINE_KEPT', 'INDICATOR_STEERS', 'FINDING_MISSING', 'LESSON_OPEN', 'NOTHING_LEARNED_MISSING',
] as const;
export type EvaluationProblemCode = (typeof PROBLEMS)[number];

const EvaluationProblemEnum = enumOf('EvaluationProblemCode', PROBLEMS, {
  NO_SUCH_STEP: 'Where the evaluation stands, this is not possible.',
  ALREADY_PLANNED: 'Another evaluation of the measure goes on.',
  MEASURE_REJECTED: 'The measure was rejected.',
  NOTHING_TO_FIX: 'The latest version of the method is fixed already.',
  PURPOSE_MISSING: 'It does not say what the answers are for.',
  QUESTIONS_MISSING: 'It asks nothing.',
  METHOD_MISSING: 'It names no method.',
  INVOLVEMENT_MISSING: 'It says neither how the target group takes part nor why it does not.',
  COMPARISON_MISSING: 'It does not say what is compared.',
  CRITERIA_MISSING: 'It does not say by what success is seen.',
  DUE_MISSING: 'It does not say when.',
  EVALUATOR_MISSING: 'It names nobody who evaluates.',
  REASON_MISSING: 'A method that takes the place of another one has a reason.',
  BASELINE_MISSING: 'Nothing says how it was before.',
  BASELINE_KEPT: 'What counts as the baseline is not changed any more.',
  INDICATOR_STEERS: 'An indicator that steers measures no effect.',
  FINDING_MISSING: 'Nothing says what was observed and what the measure contributed.',
  LESSON_OPEN: 'A lesson of it is not decided yet.',
  NOTHING_LEARNED_MISSING: 'It has no lesson, and nothing says why.',
});

@ObjectType({ description: 'Returned when something is not possible with an evaluation, for reasons of its own; nothing was changed.' })
export class EvaluationStepNotPossible extends Refusal {
  @Field(() => [EvaluationProblemEnum])
  readonly reasons: readonly EvaluationProblemCode[];

  constructor(...reasons: readonly EvaluationProblemCode[]) {
    super();
    this.reasons = reasons;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the evaluation since it was read; nothing was changed. The field shows it as it is now.' })
export class EvaluationChangedMeanwhile extends Refusal {
  readonly evaluationId: string;

  constructor(evaluationId: string) {
    super();
    this.evaluationId = evaluationId;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the indicator since it was read; nothing was changed.' })
export class IndicatorChangedMeanwhile extends Refusal {
  @Field(() => ID)
  readonly indicatorId: string;

  constructor(indicatorId: string) {
    super();
    this.indicatorId = indicatorId;
  }
}

@ObjectType({ description: 'Returned when an indicator that steers is to be for something else; nothing was changed.' })
export class IndicatorSteers extends Refusal {
  @Field(() => ID)
  readonly indicatorId: string;

  constructor(indicatorId: string) {
    super();
    this.indicatorId = indicatorId;
  }
}

@ObjectType({ description: 'Returned when an indicator cannot be for something else, since evaluations name it; nothing was changed.' })
export class IndicatorInUse extends Refusal {
  @Field(() => ID)
  readonly indicatorId: string;

  constructor(indicatorId: string) {
    super();
    this.indicatorId = indicatorId;
  }
}
