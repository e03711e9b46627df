import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import type { Day } from '../../../kernel/clock.js';
import { CalendarDay, Count, Id, Paragraphs } from '../../../platform/graphql/input-fields.js';
import type { ConsultationResult, ConsultationRole } from '../domain/consultation-results.js';
import { ConsultationResultEnum, ConsultationRoleEnum } from './council.enums.js';

@InputType({ isAbstract: true })
class SeenConsultationFields {
  @Field(() => ID)
  @Id()
  consultationId: string;

  @Field(() => Int, { description: 'The version of the paper that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class EditConsultationInput extends SeenConsultationFields {
  @Field({ defaultValue: false, description: 'Whether this body decides; it goes to the end.' })
  isAuthoritative: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  plannedOn: Day | null = null;

  @Field(() => ConsultationRoleEnum)
  role: ConsultationRole;
}

@InputType()
export class AddConsultationInput {
  @Field({ defaultValue: false, description: 'Whether this body decides.' })
  isAuthoritative: boolean;

  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field(() => ID)
  @Id()
  paperId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  plannedOn: Day | null = null;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;

  @Field(() => ConsultationRoleEnum)
  role: ConsultationRole;
}

@InputType()
export class RemoveConsultationInput extends SeenConsultationFields {}

@InputType()
export class MoveConsultationInput extends SeenConsultationFields {
  @Field(() => Int, { description: 'Counted from 1.' })
  @Count({ limit: 100 })
  position: number;
}

@InputType()
export class CorrectConsultationResultInput extends SeenConsultationFields {
  @Field({ defaultValue: '', description: 'With APPROVED_AMENDED.' })
  @Paragraphs({ max: 8000 })
  amendedWording: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 2000 })
  note: string;

  @Field({ description: 'Why the former result was wrong.' })
  @Paragraphs({ max: 2000, some: true })
  reason: string;

  @Field(() => ConsultationResultEnum, { nullable: true, description: 'Null where the body has not dealt with the paper at all.' })
  @IsOptional()
  result: ConsultationResult | null = null;

  @Field(() => String, { nullable: true, description: 'Needed with a result.' })
  @IsOptional()
  @CalendarDay()
  resultOn: Day | null = null;
}

@InputType()
export class RecordConsultationResultInput extends SeenConsultationFields {
  @Field({ defaultValue: '', description: 'With APPROVED_AMENDED.' })
  @Paragraphs({ max: 8000 })
  amendedWording: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 2000 })
  note: string;

  @Field(() => ConsultationResultEnum)
  result: ConsultationResult;

  @Field(() => String)
  @CalendarDay()
  resultOn: Day;
}
