import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import { CalendarDay, Id, Items, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';
import type { AssumptionAnswer, Certainty, NodeKind } from '../domain/impact-chain.js';
import { AssumptionAnswerEnum, CertaintyEnum, ImpactNodeKindEnum } from './impact-models.types.js';

const KEY = { max: 40 };

@InputType()
class ImpactNodeInput {
  @Field({ description: 'The id of one that there is, or a word of the client for a new one.' })
  @Line(KEY)
  key: string;

  @Field(() => ImpactNodeKindEnum)
  kind: NodeKind;

  @Field({ defaultValue: '', description: 'Of an outcome, and of nothing else.' })
  @Line({ min: 0, max: 200 })
  targetGroup: string;

  @Field()
  @Paragraphs({ max: 500, some: true })
  text: string;
}

@InputType()
class ImpactLinkInput {
  @Field()
  @Line(KEY)
  fromKey: string;

  @Field()
  @Line(KEY)
  toKey: string;
}

@InputType()
class ImpactAssumptionInput {
  @Field(() => CertaintyEnum)
  certainty: Certainty;

  @Field(() => String, { nullable: true, description: 'With toKey, the link that it is about.' })
  @IsOptional()
  @Line(KEY)
  fromKey: string | null = null;

  @Field({ description: 'The id of one that there is, or a word of the client for a new one.' })
  @Line(KEY)
  key: string;

  @Field(() => String, { nullable: true, description: 'The node that it is about.' })
  @IsOptional()
  @Line(KEY)
  nodeKey: string | null = null;

  @Field({ defaultValue: '', description: 'What would show that it is wrong.' })
  @Paragraphs({ max: 500 })
  refutedBy: string;

  @Field()
  @Paragraphs({ max: 500, some: true })
  text: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(KEY)
  toKey: string | null = null;
}

@InputType()
export class SetImpactModelInput {
  @Field(() => [ImpactAssumptionInput])
  @Items({ limit: 40 })
  @ValidateNested({ each: true })
  @Type(() => ImpactAssumptionInput)
  assumptions: ImpactAssumptionInput[];

  @Field(() => [ImpactLinkInput], { description: 'From a column to a later one.' })
  @Items({ limit: 120 })
  @ValidateNested({ each: true })
  @Type(() => ImpactLinkInput)
  links: ImpactLinkInput[];

  @Field(() => ID)
  @Id()
  measureId: string;

  @Field(() => [ImpactNodeInput], { description: 'In the order of their columns.' })
  @Items({ limit: 40 })
  @ValidateNested({ each: true })
  @Type(() => ImpactNodeInput)
  nodes: ImpactNodeInput[];

  @Field(() => Int, { description: 'The version that was seen; 0 where there was none.' })
  @IsInt()
  version: number;
}

@InputType()
export class AnswerAssumptionInput {
  @Field(() => AssumptionAnswerEnum)
  answer: AssumptionAnswer;

  @Field(() => ID)
  @Id()
  assumptionId: string;

  @Field({ description: 'As 2027-06-30.' })
  @CalendarDay()
  checkedOn: string;

  @Field({ defaultValue: '', description: 'What the answer rests on; needed unless it held.' })
  @Paragraphs({ max: 2000 })
  finding: string;

  @Field(() => ID)
  @Id()
  measureId: string;

  @Field(() => Int, { description: 'The version of the Wirkungsmodell that was seen.' })
  @IsInt()
  version: number;
}
