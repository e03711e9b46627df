import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { CalendarDay, Id, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { ClimateEffect, FinanceKind, PaperKind } from '../domain/paper-lifecycle.js';
import { ClimateEffectEnum, FinanceKindEnum, PaperKindEnum } from './council.enums.js';

/** A hundred thousand million euros: more than any municipality has. */
const MOST_CENTS = 10_000_000_000_000;

@InputType({ isAbstract: true })
class SeenPaperFields {
  @Field(() => ID)
  @Id()
  paperId: string;

  @Field(() => Int, { description: 'The version of the paper that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
class PaperFields {
  @Field(() => ClimateEffectEnum, { nullable: true })
  @IsOptional()
  climate: ClimateEffect | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  cycleId: string | null = null;

  @Field(() => Float, { nullable: true, description: 'Whole cents, with AMOUNT.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_CENTS)
  financeAmountCents: number | null = null;

  @Field(() => FinanceKindEnum, { nullable: true })
  @IsOptional()
  financeKind: FinanceKind | null = null;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 2000 })
  financeNote: string;

  @Field({ defaultValue: true, description: 'Whether it is consulted in public.' })
  isPublic: boolean;

  @Field(() => PaperKindEnum)
  kind: PaperKind;

  @Field(() => ID, { description: 'Whoever leads it in the administration.' })
  @Id()
  leadOrganizationId: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 2000 })
  legalBasis: string;

  @Field(() => String)
  @CalendarDay()
  paperDate: Day;

  @Field({ defaultValue: '', description: 'Such as 17/801.' })
  @Line({ min: 0, max: 60 })
  reference: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 20_000 })
  statement: string;

  @Field()
  @Line({ max: 300 })
  title: string;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@InputType()
export class CreatePaperInput extends PaperFields {
  @Field(() => ID)
  @Id()
  bodyId: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;

  @Field({ description: 'What is proposed.' })
  @Paragraphs({ max: 8000, some: true })
  wording: string;
}

@InputType()
export class EditPaperInput extends PaperFields {
  @Field(() => ID)
  @Id()
  paperId: string;

  @Field(() => Int, { description: 'The version of the paper that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class ProposeWordingInput extends SeenPaperFields {
  @Field({ description: 'Why it is changed.' })
  @Paragraphs({ max: 2000, some: true })
  reason: string;

  @Field()
  @Paragraphs({ max: 8000, some: true })
  wording: string;
}

@InputType()
export class CoordinatePaperInput extends SeenPaperFields {}

@InputType()
export class SubmitPaperInput extends SeenPaperFields {}

@InputType()
export class WithdrawPaperInput extends SeenPaperFields {
  @Field()
  @Paragraphs({ max: 2000, some: true })
  reason: string;
}
