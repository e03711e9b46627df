import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import type { Visibility } from '../../../kernel/visibility.js';
import { CalendarDay, Id, Items, Paragraphs } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { Disposal } from '../domain/lesson.js';
import { DisposalEnum } from './lessons.types.js';

@InputType()
export class AddLessonInput {
  @Field(() => ID, { description: 'In which it was learned.' })
  @Id()
  cycleId: string;

  @Field(() => ID, { nullable: true, description: 'Of what was assessed.' })
  @IsOptional()
  @Id()
  evaluationId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  goalReviewId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  meetingId: string | null = null;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time writes nothing.' })
  @Id()
  requestId: string;

  @Field()
  @Paragraphs({ max: 4000, some: true })
  text: string;

  @Field(() => VisibilityEnum, { defaultValue: 'PARTICIPANTS' })
  visibility: Visibility = 'PARTICIPANTS';
}

@InputType()
export class DisposeLessonInput {
  @Field(() => DisposalEnum)
  disposal: Disposal;

  @Field(() => ID)
  @Id()
  lessonId: string;

  @Field({ defaultValue: '', description: 'How it is adapted, or why it is dropped.' })
  @Paragraphs({ max: 4000 })
  reason: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class CloseCycleInput {
  @Field(() => ID)
  @Id()
  cycleId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class StartNextCycleInput {
  @Field({ description: 'What has changed since.' })
  @Paragraphs({ max: 4000, some: true })
  changed: string;

  @Field(() => ID, { description: 'The closed cycle that it follows.' })
  @Id()
  cycleId: string;

  @Field(() => [ID], { description: 'Adopted goals that continue.' })
  @Items({ limit: 200 })
  @Id({ each: true })
  goalIds: string[];

  @Field({ description: 'The day of the mandate, as 2024-11-05.' })
  @CalendarDay()
  mandateDate: string;

  @Field()
  @Paragraphs({ max: 2000, some: true })
  mandateText: string;

  @Field(() => [ID], { defaultValue: [], description: 'Running measures that continue, each with its goal.' })
  @Items({ limit: 200 })
  @Id({ each: true })
  measureIds: string[];

  @Field(() => [ID], { description: 'Organisations that go on taking part.' })
  @Items({ limit: 200 })
  @Id({ each: true })
  organizationIds: string[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  plannedFrom: string | null = null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  plannedUntil: string | null = null;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time starts nothing more.' })
  @Id()
  requestId: string;

  @Field(() => [ID], { description: 'Contents that were put off and continue.' })
  @Items({ limit: 200 })
  @Id({ each: true })
  taskIds: string[];
}
