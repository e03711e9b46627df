import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import { Count, Id, Items, Line, Lines, Paragraphs } from '../../../platform/graphql/input-fields.js';
import type { MethodEffort, MethodKind } from '../domain/method-kinds.js';
import { MethodEffortEnum, MethodKindEnum } from './methods.types.js';

@InputType({ isAbstract: true })
abstract class MethodFields {
  @Field({ defaultValue: '' })
  @Paragraphs({ max: 500 })
  costNote: string;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 120 })
  duration: string;

  @Field(() => MethodEffortEnum)
  effort: MethodEffort;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Count({ limit: 2000 })
  effortHours: number | null = null;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 1000 })
  fitsNotWhen: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 1000 })
  fitsWhen: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Count({ limit: 100_000 })
  groupFrom: number | null = null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Count({ limit: 100_000 })
  groupTo: number | null = null;

  @Field(() => [MethodKindEnum])
  @Items({ limit: 2, some: true })
  kinds: MethodKind[];

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 1000 })
  material: string;

  @Field()
  @Line({ max: 120 })
  name: string;

  @Field()
  @Paragraphs({ max: 1000, some: true })
  purpose: string;

  @Field(() => [String], { defaultValue: [] })
  @Items({ limit: 20 })
  @Lines({ max: 300 })
  questions: string[];

  @Field(() => [String], { defaultValue: [] })
  @Items({ limit: 20 })
  @Lines({ max: 500 })
  steps: string[];
}

@InputType()
export class AddMethodInput extends MethodFields {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;
}

@InputType({ isAbstract: true })
abstract class OfMethod {
  @Field(() => ID)
  @Id()
  methodId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class EditMethodInput extends MethodFields {
  @Field(() => ID)
  @Id()
  methodId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class RetireMethodInput extends OfMethod {}

@InputType()
export class RestoreMethodInput extends OfMethod {}
