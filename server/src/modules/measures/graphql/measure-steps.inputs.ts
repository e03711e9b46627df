import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import { type Lage, LageEnum } from '../../cycles/index.js';
import { Amount, CalendarDay, Id, Items, Line, Paragraphs, Planned, WebAddress, Whole } from '../../../platform/graphql/input-fields.js';
import type { ApplicationState, Continuation, ResourceKind, Settlement } from '../domain/measure-lifecycle.js';
import { ApplicationStateEnum, ContinuationEnum, ResourceKindEnum, SettlementEnum } from './measure.enums.js';

@InputType({ isAbstract: true })
abstract class SeenMeasureFields {
  @Field(() => ID)
  @Id()
  measureId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
abstract class ReasonedMeasureFields extends SeenMeasureFields {
  @Field()
  @Paragraphs({ max: 4000, some: true })
  reason: string;
}

@InputType()
export class ProposeMeasureInput extends SeenMeasureFields {}

@InputType()
export class AgreeMeasureInput extends SeenMeasureFields {}

@InputType()
export class StartMeasureInput extends SeenMeasureFields {}

@InputType()
export class ResumeMeasureInput extends SeenMeasureFields {}

@InputType()
export class CompleteMeasureInput extends SeenMeasureFields {}

@InputType()
export class ContinueMeasureInput extends SeenMeasureFields {}

@InputType()
export class RejectMeasureInput extends ReasonedMeasureFields {}

@InputType()
export class PauseMeasureInput extends ReasonedMeasureFields {}

@InputType()
export class EndMeasureInput extends ReasonedMeasureFields {}

@InputType()
export class TerminateMeasureInput extends ReasonedMeasureFields {}

@InputType()
export class DecideContinuationInput extends ReasonedMeasureFields {
  @Field(() => ContinuationEnum)
  continuation: Continuation;
}

@InputType()
class PlannedStepInput {
  @Field(() => String, { nullable: true, description: '2027-06-30, 2027-06, 2027-Q2 or 2027.' })
  @IsOptional()
  @Planned()
  due: string | null = null;

  @Field({ defaultValue: false })
  isDone: boolean;

  @Field({ defaultValue: false })
  isMilestone: boolean;

  @Field()
  @Line({ max: 200 })
  title: string;
}

@InputType()
export class SetMeasureStepsInput extends SeenMeasureFields {
  @Field(() => [PlannedStepInput], { description: 'All of them, in their order.' })
  @Items({ limit: 50 })
  @ValidateNested({ each: true })
  @Type(() => PlannedStepInput)
  steps: PlannedStepInput[];
}

@InputType()
export class MarkMeasureStepInput extends SeenMeasureFields {
  @Field()
  isDone: boolean;

  @Field(() => ID)
  @Id()
  stepId: string;
}

@InputType()
class NeededResourceInput {
  @Field(() => Float, { description: 'Money in euros.' })
  @Amount()
  amount: number;

  @Field(() => ResourceKindEnum)
  kind: ResourceKind;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 500 })
  note: string;

  @Field({ defaultValue: '', description: 'What the amount counts; nothing for money.' })
  @Line({ min: 0, max: 40 })
  unit: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Whole({ from: 2000, to: 2100 })
  year: number | null = null;
}

@InputType()
export class SetMeasureResourcesInput extends SeenMeasureFields {
  @Field(() => [NeededResourceInput], { description: 'All of them, in their order.' })
  @Items({ limit: 50 })
  @ValidateNested({ each: true })
  @Type(() => NeededResourceInput)
  resources: NeededResourceInput[];
}

@InputType()
export class SetFundingApplicationInput extends SeenMeasureFields {
  @Field(() => Float, { defaultValue: 0 })
  @Amount({ inCents: true })
  amountCents: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  decidedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'The last day that is paid for.' })
  @IsOptional()
  @CalendarDay()
  endsOn: string | null = null;

  @Field(() => Float, { defaultValue: 0 })
  @Amount({ inCents: true })
  ownShareCents: number;

  @Field(() => ID)
  @Id()
  programmeId: string;

  @Field(() => ApplicationStateEnum)
  state: ApplicationState;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  submittedOn: string | null = null;
}

@InputType()
export class GiveMeasureStatusInput {
  @Field({ defaultValue: '', description: 'Needed where it does not go to plan.' })
  @Paragraphs({ max: 2000 })
  happened: string;

  @Field(() => LageEnum)
  lage: Lage;

  @Field(() => ID)
  @Id()
  measureId: string;

  @Field({ defaultValue: '', description: 'What is needed so that it goes on.' })
  @Paragraphs({ max: 2000 })
  need: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time says nothing more.' })
  @Id()
  requestId: string;
}

@InputType()
export class ReserveFundingInput extends SeenMeasureFields {
  @Field(() => String)
  @CalendarDay()
  expiresOn: string;

  @Field(() => ID, { nullable: true, description: 'An organisation or a seat.' })
  @IsOptional()
  @Id()
  grantorOrganizationId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  grantorSeatId: string | null = null;

  @Field()
  @Paragraphs({ max: 2000, some: true })
  reason: string;
}

@InputType()
export class SettleFundingReservationInput extends SeenMeasureFields {
  @Field(() => ID, { nullable: true, description: 'The own resolution that takes the place of the money; only with OWN_RESOLUTION.' })
  @IsOptional()
  @Id()
  resolutionId: string | null = null;

  @Field(() => SettlementEnum)
  settled: Settlement;
}

@InputType()
export class SaveFundingProgrammeInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  deadline: string | null = null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  endsOn: string | null = null;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 200 })
  funder: string;

  @Field()
  @Line({ max: 200 })
  name: string;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @Whole({ from: 0, to: 100 })
  ownSharePercent: number | null = null;

  @Field(() => ID, { nullable: true, description: 'Null for a new one.' })
  @IsOptional()
  @Id()
  programmeId: string | null = null;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 2000 })
  requiredEvidence: string;

  @Field({ defaultValue: '' })
  @WebAddress()
  url: string;

  @Field(() => Int, { defaultValue: 0, description: 'The version that was seen; 0 for a new one.' })
  @IsInt()
  version: number;
}
