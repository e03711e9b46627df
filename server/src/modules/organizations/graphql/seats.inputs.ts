import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import type { Day } from '../../../kernel/clock.js';
import { CalendarDay, Id, Line } from '../../../platform/graphql/input-fields.js';
import type { SeatHolding } from '../domain/seat-holding.entity.js';
import { OrganizationVersionFields, RequestFields } from './organization-changes.inputs.js';
import { SeatHoldingKindEnum } from './organization-page.types.js';

const TITLE = { max: 200 };
const HOURS = 'Hours per week with at most one decimal, up to 60; null where they are not agreed.';

@InputType()
export class AddSeatInput extends RequestFields {
  @Field(() => ID, { nullable: true, description: 'Who holds it from today on; null for a seat that is still empty.' })
  @IsOptional()
  @Id()
  holderId: string | null = null;

  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field()
  @Line(TITLE)
  title: string;

  @Field(() => Float, { nullable: true, description: HOURS })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0.1)
  @Max(60)
  weeklyHours: number | null = null;
}

@InputType()
export class EditSeatInput extends OrganizationVersionFields {
  @Field(() => ID)
  @Id()
  seatId: string;

  @Field()
  @Line(TITLE)
  title: string;

  @Field(() => Float, { nullable: true, description: HOURS })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0.1)
  @Max(60)
  weeklyHours: number | null = null;
}

@InputType()
export class FillSeatInput extends RequestFields {
  @Field(() => String, { description: 'The first day; for a holder, the time of the present one ends the day before.' })
  @CalendarDay()
  from: Day;

  @Field(() => SeatHoldingKindEnum)
  kind: SeatHolding['kind'];

  @Field(() => ID)
  @Id()
  personId: string;

  @Field(() => ID)
  @Id()
  seatId: string;

  @Field(() => String, { nullable: true, description: 'The last day; null while it is open.' })
  @IsOptional()
  @CalendarDay()
  until: Day | null = null;
}

@InputType()
export class EndSeatHoldingInput extends OrganizationVersionFields {
  @Field(() => ID)
  @Id()
  holdingId: string;

  @Field(() => String)
  @CalendarDay()
  lastDay: Day;
}

@InputType()
export class StandInInput extends OrganizationVersionFields {
  @Field(() => String, { nullable: true, description: 'From this day on the deputy has the rights of the seat; null: no longer.' })
  @IsOptional()
  @CalendarDay()
  from: Day | null = null;

  @Field(() => ID, { description: 'Of the deputy.' })
  @Id()
  holdingId: string;

  @Field(() => String, { nullable: true, description: 'The last day; null until it is ended, or as long as the person is a deputy.' })
  @IsOptional()
  @CalendarDay()
  until: Day | null = null;
}
