import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { CalendarDay, Id, Items, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { Answer } from '../domain/recommendation-lifecycle.js';
import { AnswerEnum } from './recommendations.types.js';

@InputType({ isAbstract: true })
abstract class RecommendationFields {
  @Field(() => [ID], { description: 'The Befunde of the same cycle that it follows from.' })
  @Items({ limit: 50 })
  @Id({ each: true })
  findingIds: string[];

  @Field(() => ID, { nullable: true, description: 'To an organisation or a seat.' })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  seatId: string | null = null;

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
export class DraftRecommendationInput extends RecommendationFields {
  @Field(() => ID, { nullable: true, description: 'The block of analyses; null where the cycle has none.' })
  @IsOptional()
  @Id()
  blockId: string | null = null;

  @Field(() => ID)
  @Id()
  cycleId: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class EditRecommendationInput extends RecommendationFields {
  @Field(() => ID)
  @Id()
  recommendationId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
abstract class SeenRecommendationFields {
  @Field(() => ID)
  @Id()
  recommendationId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class IssueRecommendationInput extends SeenRecommendationFields {}

@InputType()
export class ConsiderRecommendationInput extends SeenRecommendationFields {}

@InputType()
export class AnswerRecommendationInput extends SeenRecommendationFields {
  @Field(() => AnswerEnum)
  answer: Answer;

  @Field({ defaultValue: '', description: 'Needed for what is rejected or put off.' })
  @Paragraphs({ max: 4000 })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Until when it is put off; only for that, and needed for it.' })
  @IsOptional()
  @CalendarDay()
  until: Day | null = null;
}

@InputType()
export class ImplementRecommendationInput extends SeenRecommendationFields {
  @Field(() => ID, { nullable: true, description: 'The Auftrag that comes of it.' })
  @IsOptional()
  @Id()
  actionItemId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Or the goal.' })
  @IsOptional()
  @Id()
  goalId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Or the task.' })
  @IsOptional()
  @Id()
  taskId: string | null = null;
}

@InputType()
export class CompleteRecommendationInput extends SeenRecommendationFields {}

@InputType()
export class LapseRecommendationInput extends SeenRecommendationFields {
  @Field()
  @Paragraphs({ max: 4000, some: true })
  reason: string;
}
