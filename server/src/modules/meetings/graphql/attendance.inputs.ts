import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Id, Items } from '../../../platform/graphql/input-fields.js';
import type { AttendanceState } from '../domain/attendance.entity.js';
import { AttendanceStateEnum } from './meeting-enums.js';

@InputType()
class AttendanceInput {
  @Field(() => ID, { nullable: true, description: 'Who came instead; exactly where a deputy did.' })
  @IsOptional()
  @Id()
  deputyId: string | null = null;

  @Field(() => ID)
  @Id()
  personId: string;

  @Field(() => AttendanceStateEnum, { nullable: true, description: 'Null: nothing is said any more.' })
  state: AttendanceState | null = null;
}

@InputType()
export class SetAttendanceInput {
  @Field(() => [AttendanceInput], { description: 'One to two hundred; all of them are noted, or none.' })
  @Items({ limit: 200, some: true })
  @ValidateNested({ each: true })
  @Type(() => AttendanceInput)
  entries: AttendanceInput[];

  @Field(() => ID)
  @Id()
  meetingId: string;
}

@InputType({ description: 'An organisation or a person.' })
export class AddMeetingGuestInput {
  @Field(() => ID)
  @Id()
  meetingId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  personId: string | null = null;
}

@InputType()
export class RemoveMeetingGuestInput {
  @Field(() => ID, { description: 'Of the entry of the guest.' })
  @Id()
  guestId: string;

  @Field(() => ID)
  @Id()
  meetingId: string;
}
