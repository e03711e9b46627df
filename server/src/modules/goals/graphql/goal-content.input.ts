import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import type { Visibility } from '../../../kernel/visibility.js';
import { Id, Items, Line, Paragraphs, Planned } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { GoalLevel } from '../domain/goal-lifecycle.js';
import { GoalLevelEnum } from './goal.enums.js';

@InputType({ isAbstract: true })
abstract class HoldingFields {
  @Field(() => ID, { nullable: true, description: 'An organisation or a seat.' })
  @IsOptional()
  @Id()
  ownerOrganizationId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Only in addition.' })
  @IsOptional()
  @Id()
  ownerPersonId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  ownerSeatId: string | null = null;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@InputType({ isAbstract: true })
abstract class GoalFields extends HoldingFields {
  @Field(() => String, { nullable: true, description: 'Of the baseline: 2024-11-05, 2024-11, 2024-Q4 or 2024.' })
  @IsOptional()
  @Planned()
  baselineDate: string | null = null;

  @Field(() => Float, { nullable: true, description: 'Needed where there is a target.' })
  @IsOptional()
  baselineValue: number | null = null;

  @Field(() => ID, { nullable: true, description: 'Whose goal it is; the body that plans where nothing is said.' })
  @IsOptional()
  @Id()
  bodyId: string | null = null;

  @Field({ defaultValue: '', description: 'What somebody contributed that it comes from.' })
  @Paragraphs({ max: 1000 })
  contribution: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 1000 })
  criterion: string;

  @Field(() => String, { nullable: true, description: '2027-06-30, 2027-06, 2027-Q2 or 2027.' })
  @IsOptional()
  @Planned()
  due: string | null = null;

  @Field({ defaultValue: '', description: 'Handlungsfeld; one that nobody named before is kept from now on.' })
  @Line({ min: 0, max: 200 })
  fieldOfAction: string;

  @Field(() => [ID], { description: 'The Befunde of the same cycle that it comes from.' })
  @Items({ limit: 50 })
  @Id({ each: true })
  findingIds: string[];

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 500 })
  indicator: string;

  @Field(() => GoalLevelEnum, { nullable: true, description: 'Only a draft may leave it open.' })
  level: GoalLevel | null = null;

  @Field({ defaultValue: '', description: 'Instead of the strategic goal that an operational one serves.' })
  @Paragraphs({ max: 1000 })
  noParentReason: string;

  @Field(() => ID, { nullable: true, description: 'The goal of the level above that it serves.' })
  @IsOptional()
  @Id()
  parentId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The conference that brings it in.' })
  @IsOptional()
  @Id()
  proposedById: string | null = null;

  @Field(() => [ID], { description: 'The recommendations of the same cycle that it comes from.' })
  @Items({ limit: 50 })
  @Id({ each: true })
  recommendationIds: string[];

  @Field(() => Float, { nullable: true })
  @IsOptional()
  targetValue: number | null = null;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 4000 })
  text: string;

  @Field()
  @Line({ max: 200 })
  title: string;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 40 })
  unit: string;
}

@InputType()
export class DraftGoalInput extends GoalFields {
  @Field(() => ID)
  @Id()
  cycleId: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class EditGoalInput extends GoalFields {
  @Field(() => ID)
  @Id()
  goalId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class AssignGoalInput extends HoldingFields {
  @Field(() => ID)
  @Id()
  goalId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}
