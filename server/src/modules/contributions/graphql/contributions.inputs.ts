import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional } from 'class-validator';
import type { Visibility } from '../../../kernel/visibility.js';
import { Id, Items, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { ContributionAnswerKind } from '../domain/contribution-lifecycle.js';
import type { Occasion, Speaker } from '../domain/recording.js';
import { ContributionAnswerKindEnum, ContributionOccasionEnum, ContributionSpeakerEnum } from './contribution.enums.js';

@InputType({ isAbstract: true })
export abstract class ContributionContentFields {
  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 200 })
  socialSpace: string;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 200 })
  targetGroup: string;

  @Field()
  @Paragraphs({ max: 8000, some: true })
  text: string;

  @Field()
  @Line({ max: 200 })
  topic: string;
}

@InputType()
export class ContributeInput extends ContributionContentFields {
  @Field(() => ID, { description: 'Whose planning it is about.' })
  @Id()
  bodyId: string;

  @Field(() => ID, { nullable: true, description: 'For an own organisation; null in the own name.' })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@InputType()
export class RecordContributionInput extends ContributionContentFields {
  @Field({ defaultValue: '', description: 'How whoever said it hears of the answer.' })
  @Line({ min: 0, max: 200 })
  answerWay: string;

  @Field(() => ID, { description: 'Whose planning it is about.' })
  @Id()
  bodyId: string;

  @Field({ defaultValue: false, description: 'Whether whoever said it has agreed to be named.' })
  @IsBoolean()
  isNameAgreed: boolean;

  @Field({ defaultValue: '', description: 'Only with their consent.' })
  @Line({ min: 0, max: 100 })
  name: string;

  @Field(() => ContributionOccasionEnum)
  occasion: Occasion;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;

  @Field(() => ContributionSpeakerEnum)
  speaker: Speaker;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@InputType({ isAbstract: true })
abstract class SeenContributionFields {
  @Field(() => ID)
  @Id()
  contributionId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class ConsiderContributionInput extends SeenContributionFields {
  @Field(() => ID, { nullable: true, description: 'With which organisation it lies from now on.' })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Or with which seat.' })
  @IsOptional()
  @Id()
  seatId: string | null = null;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 200 })
  socialSpace: string;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 200 })
  targetGroup: string;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@InputType()
export class HandBackContributionInput extends SeenContributionFields {
  @Field({ description: 'Why it is not theirs.' })
  @Paragraphs({ max: 4000, some: true })
  reason: string;
}

@InputType()
export class AnswerContributionInput extends SeenContributionFields {
  @Field(() => ID, { nullable: true, description: 'The Auftrag that it led to.' })
  @IsOptional()
  @Id()
  actionItemId: string | null = null;

  @Field(() => ContributionAnswerKindEnum)
  answer: ContributionAnswerKind;

  @Field(() => ID, { nullable: true, description: 'Or the Befund.' })
  @IsOptional()
  @Id()
  findingId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Or the goal.' })
  @IsOptional()
  @Id()
  goalId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Or the measure.' })
  @IsOptional()
  @Id()
  measureId: string | null = null;

  @Field({ description: 'Goes to everybody from whom it comes.' })
  @Paragraphs({ max: 4000, some: true })
  reason: string;
}

@InputType()
export class MergeContributionsInput extends SeenContributionFields {
  @Field(() => [ID], { description: 'Those that are answered with it from now on.' })
  @Items({ limit: 50, some: true })
  @Id({ each: true })
  otherIds: string[];
}

@InputType()
export class CloseContributionInput extends SeenContributionFields {}

@InputType()
export class RedactContributionInput extends SeenContributionFields {
  @Field()
  @Paragraphs({ max: 4000, some: true })
  reason: string;

  @Field({ description: 'What it was about, without what is taken out.' })
  @Line({ max: 200 })
  topic: string;
}
