import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayUnique, IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import type { Visibility } from '../../../kernel/visibility.js';
import { Id, Items, Line, Paragraphs, Planned } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from '../../organizations/index.js';

@InputType()
class ImportedStepInput {
  @Field(() => String, { nullable: true, description: '2027-06-30, 2027-06, 2027-Q2 or 2027.' })
  @IsOptional()
  @Planned()
  due: string | null = null;

  @Field({ defaultValue: false })
  @IsBoolean()
  isDone: boolean;

  @Field()
  @Line({ max: 200 })
  title: string;
}

@InputType()
class ImportedMeasureInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Planned()
  ends: string | null = null;

  @Field({ defaultValue: '', description: 'Handlungsfeld; one that nobody named before is kept from now on.' })
  @Line({ min: 0, max: 200 })
  fieldOfAction: string;

  @Field({ defaultValue: false, description: 'Whether it is proposed; an idea otherwise.' })
  @IsBoolean()
  isProposed: boolean;

  @Field({ description: 'By what it is known again when the plan is brought another time.' })
  @Line({ max: 100 })
  key: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Planned()
  starts: string | null = null;

  @Field(() => [ImportedStepInput], { defaultValue: [] })
  @Items({ limit: 50 })
  @ValidateNested({ each: true })
  @Type(() => ImportedStepInput)
  steps: ImportedStepInput[];

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 4000 })
  text: string;

  @Field()
  @Line({ max: 200 })
  title: string;
}

@InputType()
export class ImportActionPlanInput {
  @Field(() => ID, { nullable: true, description: 'Whose measures they are; the body that plans where nothing is said.' })
  @IsOptional()
  @Id()
  bodyId: string | null = null;

  @Field(() => ID)
  @Id()
  cycleId: string;

  @Field(() => ID, { nullable: true, description: 'The goal of the cycle that all of them serve.' })
  @IsOptional()
  @Id()
  goalId: string | null = null;

  @Field(() => [ImportedMeasureInput])
  @Items({ limit: 500, some: true })
  @ArrayUnique(({ key }: ImportedMeasureInput) => key)
  @ValidateNested({ each: true })
  @Type(() => ImportedMeasureInput)
  measures: ImportedMeasureInput[];

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}
