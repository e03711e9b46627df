import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import { CalendarDay, Id, Items, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';

const SENTENCE = { max: 4000 };

@InputType()
class ActorBindingInput {
  @Field({ description: 'An actor of the template.' })
  @Line({ max: 50 })
  actorKey: string;

  @Field(() => [ID], { description: 'The organisations that play it: several where it exists per body.' })
  @Items({ limit: 100 })
  @Id({ each: true })
  organizationIds: string[];
}

@InputType()
export class StartCycleInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time starts nothing more.' })
  @Id()
  requestId: string;

  @Field(() => [ActorBindingInput])
  @Items({ limit: 100 })
  @ValidateNested({ each: true })
  @Type(() => ActorBindingInput)
  bindings: ActorBindingInput[];

  @Field(() => ID)
  @Id()
  bodyId: string;

  @Field({ description: 'The day of the mandate, as 2024-11-05.' })
  @CalendarDay()
  mandateDate: string;

  @Field()
  @Paragraphs({ max: 2000, some: true })
  mandateText: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  plannedFrom: string | null = null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @CalendarDay()
  plannedUntil: string | null = null;

  @Field(() => ID, { description: 'The seat of whoever stands for the cycle in the leadership.' })
  @Id()
  sponsorSeatId: string;

  @Field(() => ID, { description: 'The organisation that steers the cycle, and receives the blocks for which the template names nobody.' })
  @Id()
  steeringOrganizationId: string;

  @Field(() => ID, { description: 'A version of a template; the cycle keeps it.' })
  @Id()
  templateId: string;
}

@InputType()
class CycleMoveFields {
  @Field(() => ID)
  @Id()
  cycleId: string;

  @Field({ defaultValue: '', description: 'The sentence for the history.' })
  @Paragraphs(SENTENCE)
  sentence: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'Needs a sentence.' })
export class SuspendCycleInput extends CycleMoveFields {}

@InputType()
export class ResumeCycleInput extends CycleMoveFields {}

@InputType({ description: 'Needs a sentence.' })
export class AbandonCycleInput extends CycleMoveFields {}
