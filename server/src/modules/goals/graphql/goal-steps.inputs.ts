import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import { Id, Items, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';
import type { Attainment, GoalRelationKind } from '../domain/goal-lifecycle.js';
import { AttainmentEnum, GoalRelationKindEnum } from './goal.enums.js';

@InputType({ isAbstract: true })
abstract class SeenGoalFields {
  @Field(() => ID)
  @Id()
  goalId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
abstract class ReasonedFields extends SeenGoalFields {
  @Field()
  @Paragraphs({ max: 4000, some: true })
  reason: string;
}

@InputType()
export class ProposeGoalInput extends SeenGoalFields {}

@InputType()
export class HarmoniseGoalInput extends SeenGoalFields {}

@InputType()
export class ReturnGoalInput extends ReasonedFields {}

@InputType()
export class RejectGoalInput extends ReasonedFields {}

@InputType()
export class WithdrawGoalInput extends ReasonedFields {}

@InputType()
export class ReviewGoalInput extends ReasonedFields {}

@InputType()
export class TakeOverWordingInput extends SeenGoalFields {
  @Field(() => [ID], { defaultValue: [], description: 'The goals that go up in it, as they were seen.' })
  @Items({ limit: 50 })
  @Id({ each: true })
  absorbedIds: string[];

  @Field(() => ID, { description: 'The proposal to which all have agreed.' })
  @Id()
  alignmentId: string;

  @Field({ defaultValue: '', description: 'Needed where the goal is operational.' })
  @Paragraphs({ max: 1000 })
  criterion: string;

  @Field()
  @Line({ max: 200 })
  title: string;
}

@InputType()
export class SubmitGoalInput extends SeenGoalFields {
  @Field(() => ID, { nullable: true, description: 'A paper before the council of its body; null where it goes with none any more.' })
  @IsOptional()
  @Id()
  paperId: string | null = null;
}

@InputType()
export class AdoptGoalInput extends SeenGoalFields {
  @Field(() => ID, { description: 'A resolution of the council of its body that adopts it.' })
  @Id()
  resolutionId: string;

  @Field({ defaultValue: '', description: 'Why it rests on that, where the council decided about a paper that it did not go with; needed there.' })
  @Paragraphs({ max: 4000 })
  reason: string;
}

@InputType()
export class AttainGoalInput extends SeenGoalFields {
  @Field(() => AttainmentEnum)
  attainment: Attainment;

  @Field({ defaultValue: '', description: 'Needed where it was not attained, or only in part.' })
  @Paragraphs({ max: 4000 })
  reason: string;
}

@InputType()
export class SupersedeGoalInput extends SeenGoalFields {
  @Field(() => ID, { description: 'The goal that takes its place.' })
  @Id()
  otherId: string;
}

@InputType()
export class RelateGoalsInput extends SeenGoalFields {
  @Field(() => GoalRelationKindEnum)
  kind: GoalRelationKind;

  @Field(() => ID)
  @Id()
  otherId: string;
}

@InputType()
export class ResolveRelationInput extends SeenGoalFields {
  @Field(() => ID)
  @Id()
  relationId: string;

  @Field({ description: 'How it was settled.' })
  @Paragraphs({ max: 2000, some: true })
  settlement: string;
}

@InputType()
export class RemoveRelationInput extends SeenGoalFields {
  @Field(() => ID, { description: 'A contribution; what is in conflict or doubled is settled instead.' })
  @Id()
  relationId: string;
}
