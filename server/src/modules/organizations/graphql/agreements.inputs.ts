import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { CalendarDay, Id, Items, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';
import type { AgreementKind } from '../domain/agreement-kinds.js';
import { AgreementKindEnum } from './agreements.types.js';
import { VisibilityEnum } from './organizations.types.js';

const TEXT = { max: 4000 };

@InputType({ isAbstract: true })
class AgreementVersionFields {
  @Field(() => Int, { description: 'The version of the agreement that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
class AgreementFactsInput {
  @Field(() => AgreementKindEnum)
  kind: AgreementKind;

  @Field(() => Int, { nullable: true, description: 'How many months before its end notice has to be given, 1 to 60; null where nothing is agreed.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  noticeMonths: number | null = null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  signedOn: Day | null = null;

  @Field()
  @Paragraphs(TEXT)
  summary: string;

  @Field()
  @Line({ max: 200 })
  title: string;

  @Field(() => String, { nullable: true, description: 'The first day; null where it is not known.' })
  @IsOptional()
  @CalendarDay()
  validFrom: Day | null = null;

  @Field(() => String, { nullable: true, description: 'The last day; null while it is open.' })
  @IsOptional()
  @CalendarDay()
  validUntil: Day | null = null;

  @Field(() => VisibilityEnum, { nullable: true, description: 'Left out or null, it stays as it is, and is INTERNAL for a new one. Another one needs the right "agreement.share".' })
  visibility?: Visibility | null;

  @Field(() => Int, { description: 'How many days before its end somebody wants to be told, up to 1095.' })
  @IsInt()
  @Min(0)
  @Max(1095)
  warnDays: number = 180;
}

@InputType()
export class AgreementPartyInput {
  @Field()
  @Paragraphs(TEXT)
  duties: string;

  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field()
  @Paragraphs(TEXT)
  resources: string;
}

@InputType()
export class AddAgreementInput extends AgreementFactsInput {
  @Field(() => [AgreementPartyInput], { description: 'Two or more.' })
  @Items({ limit: 20 })
  @ValidateNested({ each: true })
  @Type(() => AgreementPartyInput)
  parties: AgreementPartyInput[];

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class EditAgreementInput extends AgreementFactsInput {
  @Field(() => ID)
  @Id()
  agreementId: string;

  @Field(() => Int, { description: 'The version of the agreement that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class EndAgreementInput extends AgreementVersionFields {
  @Field(() => ID)
  @Id()
  agreementId: string;

  @Field(() => String, { description: 'The last day on which it holds.' })
  @CalendarDay()
  lastDay: Day;
}

@InputType()
export class AddAgreementPartyInput extends AgreementPartyInput {
  @Field(() => ID)
  @Id()
  agreementId: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class EditAgreementPartyInput extends AgreementVersionFields {
  @Field()
  @Paragraphs(TEXT)
  duties: string;

  @Field(() => ID)
  @Id()
  partyId: string;

  @Field()
  @Paragraphs(TEXT)
  resources: string;
}

@InputType()
export class RemoveAgreementPartyInput extends AgreementVersionFields {
  @Field(() => ID)
  @Id()
  partyId: string;
}
