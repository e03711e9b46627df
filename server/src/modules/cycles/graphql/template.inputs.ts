import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Id, Items, Line } from '../../../platform/graphql/input-fields.js';
import { type BodyKind, BodyKindEnum, type OrganizationKind, OrganizationKindEnum } from '../../organizations/index.js';
import type { BlockKind, Phase } from '../domain/building-block.entity.js';
import { BlockKindEnum, PhaseEnum } from './cycle-enums.js';

const KEY = { max: 20 };
const ACTOR_KEY = { max: 50 };
const NAMES = { limit: 50 };

@InputType()
class TemplateActorInput {
  @Field()
  @Line(ACTOR_KEY)
  key: string;

  @Field(() => OrganizationKindEnum)
  kind: OrganizationKind;

  @Field()
  @Line({ max: 200 })
  label: string;

  @Field({ defaultValue: false })
  optional: boolean;

  @Field(() => BodyKindEnum, { nullable: true })
  perBody: BodyKind | null = null;
}

@InputType()
class TemplateChildInput {
  @Field()
  @Line(KEY)
  key: string;

  @Field(() => [String], { defaultValue: [] })
  @Items(NAMES)
  consulted: string[];

  @Field(() => [String], { defaultValue: [] })
  @Items(NAMES)
  dependsOn: string[];

  @Field(() => [String], { defaultValue: [] })
  @Items(NAMES)
  informed: string[];

  @Field({ defaultValue: false })
  optional: boolean;

  @Field(() => [String], { defaultValue: [] })
  @Items(NAMES)
  responsible: string[];

  @Field()
  @Line({ max: 300 })
  title: string;
}

@InputType()
class TemplateTaskInput extends TemplateChildInput {
  @Field(() => [TemplateChildInput], { defaultValue: [] })
  @Items({ limit: 50 })
  @ValidateNested({ each: true })
  @Type(() => TemplateChildInput)
  children: TemplateChildInput[];
}

@InputType()
class TemplateBlockInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(ACTOR_KEY)
  accountable: string | null = null;

  @Field(() => [String], { defaultValue: [] })
  @Items(NAMES)
  dependsOn: string[];

  @Field()
  @Line(KEY)
  key: string;

  @Field(() => BlockKindEnum)
  kind: BlockKind;

  @Field(() => [String], { defaultValue: [] })
  @Items(NAMES)
  participants: string[];

  @Field(() => BodyKindEnum, { nullable: true })
  perBody: BodyKind | null = null;

  @Field(() => PhaseEnum)
  phase: Phase;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(ACTOR_KEY)
  submitsTo: string | null = null;

  @Field(() => [TemplateTaskInput])
  @Items({ limit: 100 })
  @ValidateNested({ each: true })
  @Type(() => TemplateTaskInput)
  tasks: TemplateTaskInput[];

  @Field()
  @Line({ max: 300 })
  title: string;
}

@InputType({ description: 'The whole template as it is to be; it becomes a new version, and cycles that run keep theirs.' })
export class EditTemplateInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time makes no further version.' })
  @Id()
  requestId: string;

  @Field(() => [TemplateActorInput])
  @Items({ limit: 100 })
  @ValidateNested({ each: true })
  @Type(() => TemplateActorInput)
  actors: TemplateActorInput[];

  @Field(() => [TemplateBlockInput])
  @Items({ limit: 40, some: true })
  @ValidateNested({ each: true })
  @Type(() => TemplateBlockInput)
  blocks: TemplateBlockInput[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(ACTOR_KEY)
  submitsTo: string | null = null;

  @Field(() => ID, { description: 'The version that it comes from.' })
  @Id()
  templateId: string;

  @Field()
  @Line({ max: 200 })
  title: string;
}
