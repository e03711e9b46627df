import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import type { Day } from '../../../kernel/clock.js';
import type { ClockTime } from '../../../kernel/local-time.js';
import { CalendarDay, Count, Id, Line, Paragraphs, PlainLine, TimeOfDay } from '../../../platform/graphql/input-fields.js';
import { WorldCafeInput } from './world-cafe.inputs.js';

const TITLE = { max: 200 };
const PLACE = { min: 0, max: 200 };
const MOST_DAYS = 90;

@InputType({ isAbstract: true })
abstract class MeetingTimeFields {
  @Field(() => String, { description: 'As 2026-12-03.' })
  @CalendarDay()
  date: Day;

  @Field(() => String, { description: 'As 16:30, on the same day.' })
  @TimeOfDay()
  endTime: ClockTime;

  @Field(() => String, { description: 'As 14:00, in the zone of the Planungskreis.' })
  @TimeOfDay()
  startTime: ClockTime;
}

@InputType({ isAbstract: true })
abstract class PlannedFields extends MeetingTimeFields {
  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field({ defaultValue: '' })
  @Line(PLACE)
  place: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time plans nothing.' })
  @Id()
  requestId: string;

  @Field()
  @PlainLine(TITLE)
  title: string;
}

@InputType()
export class CreateMeetingInput extends PlannedFields {
  @Field(() => String, { nullable: true, description: 'The last day on which items may be proposed.' })
  @IsOptional()
  @CalendarDay()
  proposalsUntil: Day | null = null;

  @Field(() => WorldCafeInput, { nullable: true, description: 'Where it is to be held as a World-Café.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => WorldCafeInput)
  worldCafe: WorldCafeInput | null = null;
}

@InputType()
export class CreateMeetingSeriesInput extends PlannedFields {
  @Field(() => Int, { nullable: true, description: 'How many days before each meeting the last proposals are taken, at most 90.' })
  @IsOptional()
  @Count({ limit: MOST_DAYS })
  proposalDays: number | null = null;

  @Field({ description: 'As RFC 5545 writes it, without RRULE: in front; days, weeks, months and years only.' })
  @Line(TITLE)
  rule: string;

  @Field({ defaultValue: true, description: 'Whether public holidays of the Land are left out.' })
  skipsHolidays: boolean;

  @Field(() => String, { nullable: true, description: 'The last day, where the rule has no end of its own.' })
  @IsOptional()
  @CalendarDay()
  until: Day | null = null;
}

@InputType({ isAbstract: true })
abstract class MeetingVersionFields {
  @Field(() => ID)
  @Id()
  meetingId: string;

  @Field(() => Int, { description: 'The version of the meeting that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class RescheduleMeetingInput extends MeetingTimeFields {
  @Field(() => ID)
  @Id()
  meetingId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  proposalsUntil: Day | null = null;

  @Field(() => Int, { description: 'The version of the meeting that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class EditMeetingInput extends RescheduleMeetingInput {
  @Field({ defaultValue: '' })
  @Line(PLACE)
  place: string;

  @Field()
  @PlainLine(TITLE)
  title: string;
}

@InputType()
export class InviteToMeetingInput extends MeetingVersionFields {}

@InputType()
export class OpenMeetingInput extends MeetingVersionFields {}

@InputType()
export class CloseMeetingInput extends MeetingVersionFields {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time closes nothing.' })
  @Id()
  requestId: string;
}

@InputType({ isAbstract: true })
abstract class MeetingReasonFields extends MeetingVersionFields {
  @Field({ defaultValue: '', description: 'Needed: why.' })
  @Paragraphs({ max: 4000 })
  reason: string;
}

@InputType()
export class CancelMeetingInput extends MeetingReasonFields {}

@InputType()
export class PostponeMeetingInput extends MeetingReasonFields {}
