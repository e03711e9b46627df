import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { Id, Paragraphs } from '../../../platform/graphql/input-fields.js';
import { type Lage, LageEnum } from '../../cycles/index.js';
import type { Rhythm } from '../../goals/index.js';
import type { ReportVisibility } from '../domain/status-report.entity.js';
import { ReportVisibilityEnum, RhythmEnum } from './goal-status.enums.js';

@InputType({ isAbstract: true })
abstract class RequestFields {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class GiveStatusUpdateInput extends RequestFields {
  @Field(() => ID)
  @Id()
  goalId: string;

  @Field({ defaultValue: '', description: 'Needed where it does not go to plan.' })
  @Paragraphs({ max: 2000 })
  happened: string;

  @Field(() => LageEnum)
  lage: Lage;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 2000 })
  need: string;

  @Field(() => Float, { nullable: true, description: 'Of the indicator of the goal.' })
  @IsOptional()
  value: number | null = null;
}

@InputType()
export class AcknowledgeStatusUpdateInput {
  @Field(() => ID)
  @Id()
  updateId: string;
}

@InputType()
export class AskBackInput extends RequestFields {
  @Field()
  @Paragraphs({ max: 2000, some: true })
  text: string;

  @Field(() => ID)
  @Id()
  updateId: string;
}

@InputType()
export class AnswerQuestionInput extends RequestFields {
  @Field(() => ID)
  @Id()
  questionId: string;

  @Field()
  @Paragraphs({ max: 2000, some: true })
  text: string;
}

@InputType()
export class SetStatusRhythmInput {
  @Field(() => ID)
  @Id()
  goalId: string;

  @Field(() => RhythmEnum)
  rhythm: Rhythm;
}

@InputType()
export class FreezeStatusReportInput extends RequestFields {
  @Field(() => ReportVisibilityEnum)
  visibility: ReportVisibility;
}
