import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import type { Visibility } from '../../../kernel/visibility.js';
import { CalendarDay, Id, Items, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from '../../organizations/index.js';

/** As many Befunde, goals or measures as a document holds. */
const MOST_PARTS = 100;

@InputType({ isAbstract: true })
abstract class ActionPlanFields {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  endsOn: string | null = null;

  @Field({ defaultValue: '', description: 'How what the programme asks for is proved.' })
  @Paragraphs({ max: 4000 })
  evidence: string;

  @Field({ defaultValue: '', description: 'Stands before the Befunde.' })
  @Paragraphs({ max: 8000 })
  findingsText: string;

  @Field({ defaultValue: '', description: 'Stands before the goals.' })
  @Paragraphs({ max: 8000 })
  goalsText: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 8000 })
  introduction: string;

  @Field({ defaultValue: '', description: 'Stands before the measures.' })
  @Paragraphs({ max: 8000 })
  measuresText: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 4000 })
  occasion: string;

  @Field(() => ID, { nullable: true, description: 'The Förderprogramm that is applied to.' })
  @IsOptional()
  @Id()
  programmeId: string | null = null;

  @Field()
  @Line({ max: 200 })
  socialSpace: string;

  @Field(() => String, { nullable: true, description: 'As 2027-01-01.' })
  @IsOptional()
  @CalendarDay()
  startsOn: string | null = null;

  @Field()
  @Line({ max: 200 })
  title: string;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@InputType()
export class AddActionPlanInput extends ActionPlanFields {
  @Field(() => ID, { nullable: true, description: 'Whose it is; the body that plans where nothing is said.' })
  @IsOptional()
  @Id()
  bodyId: string | null = null;

  @Field(() => ID)
  @Id()
  cycleId: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;
}

@InputType({ isAbstract: true })
abstract class SeenActionPlanInput {
  @Field(() => ID)
  @Id()
  planId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class EditActionPlanInput extends ActionPlanFields {
  @Field(() => ID)
  @Id()
  planId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class SetActionPlanPartsInput extends SeenActionPlanInput {
  @Field(() => [ID], { description: 'Befunde of the same cycle, in their order.' })
  @Items({ limit: MOST_PARTS })
  @Id({ each: true })
  findingIds: string[];

  @Field(() => [ID], { description: 'Goals of the same cycle, in their order.' })
  @Items({ limit: MOST_PARTS })
  @Id({ each: true })
  goalIds: string[];

  @Field(() => [ID], { description: 'Measures of the same cycle, in their order.' })
  @Items({ limit: MOST_PARTS })
  @Id({ each: true })
  measureIds: string[];
}

@InputType()
export class FreezeActionPlanInput extends SeenActionPlanInput {
  @Field({ description: 'Of what was seen.' })
  @Line({ max: 100 })
  fingerprint: string;
}

@InputType()
export class ReviseActionPlanInput extends SeenActionPlanInput {}
