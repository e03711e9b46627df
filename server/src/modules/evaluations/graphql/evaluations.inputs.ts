import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import type { Visibility } from '../../../kernel/visibility.js';
import { Amount, CalendarDay, Id, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { Certainty, IndicatorPurpose } from '../domain/evaluation-lifecycle.js';
import { CertaintyEnum, IndicatorPurposeEnum } from './evaluation.enums.js';

@InputType({ isAbstract: true })
abstract class SeenEvaluationFields {
  @Field(() => ID)
  @Id()
  evaluationId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class FixEvaluationMethodInput extends SeenEvaluationFields {}

@InputType()
export class RecordBaselineInput extends SeenEvaluationFields {}

@InputType()
export class StartCollectingInput extends SeenEvaluationFields {}

@InputType()
export class SaveEvaluationValueInput extends SeenEvaluationFields {
  @Field({ defaultValue: '', description: 'What was before; with its day and its source.' })
  @Line({ min: 0, max: 300 })
  baseline: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  baselineOn: string | null = null;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 500 })
  baselineSource: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  indicatorId: string | null = null;

  @Field()
  @Line({ max: 300 })
  label: string;

  @Field({ defaultValue: '', description: 'What was found afterwards; with its day and its source.' })
  @Line({ min: 0, max: 300 })
  result: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  resultOn: string | null = null;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 500 })
  resultSource: string;

  @Field(() => ID, { nullable: true, description: 'Null for another one.' })
  @IsOptional()
  @Id()
  valueId: string | null = null;
}

@InputType()
export class RemoveEvaluationValueInput extends SeenEvaluationFields {
  @Field(() => ID)
  @Id()
  valueId: string;
}

@InputType()
export class SaveEvaluationFindingInput extends SeenEvaluationFields {
  @Field(() => CertaintyEnum)
  certainty: Certainty;

  @Field({ description: 'What the measure contributed to it.' })
  @Paragraphs({ max: 4000, some: true })
  contribution: string;

  @Field(() => ID, { nullable: true, description: 'Null for another one.' })
  @IsOptional()
  @Id()
  findingId: string | null = null;

  @Field()
  @Paragraphs({ max: 4000, some: true })
  observed: string;

  @Field({ description: 'What else may have contributed to it.' })
  @Paragraphs({ max: 4000, some: true })
  otherInfluences: string;

  @Field({ description: 'What that rests on.' })
  @Paragraphs({ max: 4000, some: true })
  restsOn: string;
}

@InputType()
export class RemoveEvaluationFindingInput extends SeenEvaluationFields {
  @Field(() => ID)
  @Id()
  findingId: string;
}

@InputType()
export class AssessEvaluationInput extends SeenEvaluationFields {
  @Field()
  @Paragraphs({ max: 4000, some: true })
  conclusion: string;

  @Field({ defaultValue: '', description: 'How those for whom the measure is took part.' })
  @Paragraphs({ max: 4000 })
  involvement: string;

  @Field({ defaultValue: '', description: 'Why they did not.' })
  @Paragraphs({ max: 4000 })
  noInvolvementReason: string;

  @Field(() => Float, { nullable: true, description: 'So many euros for each euro.' })
  @IsOptional()
  @Amount()
  sroi: number | null = null;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 4000 })
  sroiBasis: string;
}

@InputType()
export class ReportEvaluationInput extends SeenEvaluationFields {
  @Field(() => VisibilityEnum, { description: 'Who reads it from now on.' })
  visibility: Visibility;
}

@InputType()
export class AdoptEvaluationLessonsInput extends SeenEvaluationFields {
  @Field({ defaultValue: '', description: 'Why there is no lesson, where there is none.' })
  @Paragraphs({ max: 4000 })
  nothingLearned: string;
}

@InputType()
export class GiveUpEvaluationInput extends SeenEvaluationFields {
  @Field()
  @Paragraphs({ max: 4000, some: true })
  reason: string;
}

@InputType()
export class SaveIndicatorInput {
  @Field({ defaultValue: '' })
  @Paragraphs({ max: 2000 })
  description: string;

  @Field(() => ID, { nullable: true, description: 'Null for a new one.' })
  @IsOptional()
  @Id()
  indicatorId: string | null = null;

  @Field()
  @Line({ max: 200 })
  name: string;

  @Field(() => IndicatorPurposeEnum)
  purpose: IndicatorPurpose;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 40 })
  unit: string;

  @Field(() => Int, { defaultValue: 0, description: 'The version that was seen.' })
  @IsInt()
  version: number;
}
