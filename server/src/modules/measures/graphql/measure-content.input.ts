import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import type { Visibility } from '../../../kernel/visibility.js';
import { Id, Items, Line, Lines, Paragraphs, Planned } from '../../../platform/graphql/input-fields.js';
import { RhythmEnum } from '../../goal-status/index.js';
import type { Rhythm } from '../../goals/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { MeasureKind } from '../domain/measure-lifecycle.js';
import { MeasureKindEnum } from './measure.enums.js';

@InputType({ isAbstract: true })
abstract class MeasureFields {
  @Field(() => ID, { nullable: true, description: 'Whose measure it is; the body that plans where nothing is said.' })
  @IsOptional()
  @Id()
  bodyId: string | null = null;

  @Field(() => String, { nullable: true, description: '2027-06-30, 2027-06, 2027-Q2 or 2027.' })
  @IsOptional()
  @Planned()
  ends: string | null = null;

  @Field({ defaultValue: '', description: 'Handlungsfeld; one that nobody named before is kept from now on.' })
  @Line({ min: 0, max: 200 })
  fieldOfAction: string;

  @Field(() => ID, { nullable: true, description: 'The goal of the same cycle that it serves; needed once it is agreed on.' })
  @IsOptional()
  @Id()
  goalId: string | null = null;

  @Field({ defaultValue: false })
  isPreventive: boolean;

  @Field({ defaultValue: false, description: 'Whether something of it is seen soon.' })
  isQuickWin: boolean;

  @Field(() => MeasureKindEnum)
  kind: MeasureKind;

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

  @Field(() => [ID], { defaultValue: [], description: 'Organisations that take part beside whoever answers for it.' })
  @Items({ limit: 20 })
  @Id({ each: true })
  partnerIds: string[];

  @Field(() => RhythmEnum, { defaultValue: 'QUARTERLY', description: 'How often a Sachstand is due.' })
  rhythm: Rhythm;

  @Field(() => [String], { defaultValue: [] })
  @Items({ limit: 20 })
  @Lines({ max: 200 })
  socialSpaces: string[];

  @Field(() => String, { nullable: true, description: '2027-06-30, 2027-06, 2027-Q2 or 2027.' })
  @IsOptional()
  @Planned()
  starts: string | null = null;

  @Field(() => [String], { defaultValue: [] })
  @Items({ limit: 20 })
  @Lines({ max: 200 })
  targetGroups: string[];

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 4000 })
  text: string;

  @Field()
  @Line({ max: 200 })
  title: string;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@InputType()
export class AddMeasureInput extends MeasureFields {
  @Field(() => ID)
  @Id()
  cycleId: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class EditMeasureInput extends MeasureFields {
  @Field(() => ID)
  @Id()
  measureId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class EditMeasuresInput {
  @Field(() => [EditMeasureInput], { description: 'All of them are changed, or none.' })
  @Items({ limit: 2000, some: true })
  @ValidateNested({ each: true })
  @Type(() => EditMeasureInput)
  measures: EditMeasureInput[];
}
