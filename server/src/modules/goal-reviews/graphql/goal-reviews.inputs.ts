import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, ValidateNested } from 'class-validator';
import { Id, Items, Paragraphs } from '../../../platform/graphql/input-fields.js';
import type { AlignmentKind, Judgement } from '../domain/judgements.js';
import { AlignmentKindEnum, GivenConsentEnum, JudgementEnum } from './goal-review.enums.js';

@InputType()
export class OpenGoalReviewInput {
  @Field(() => ID)
  @Id()
  cycleId: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time opens nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class JudgeGoalInput {
  @Field(() => ID, { description: 'The municipality.' })
  @Id()
  bodyId: string;

  @Field(() => [ID], { defaultValue: [], description: 'The operational goals of the municipality that are in conflict; needed for a conflict.' })
  @Items({ limit: 50 })
  @Id({ each: true })
  conflictingGoalIds: string[];

  @Field({ defaultValue: '', description: 'How a gap is dealt with; empty while that is open.' })
  @Paragraphs({ max: 2000 })
  gapSettlement: string;

  @Field(() => ID, { description: 'The strategic goal.' })
  @Id()
  goalId: string;

  @Field(() => JudgementEnum)
  judgement: Judgement;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 2000 })
  note: string;

  @Field(() => ID)
  @Id()
  reviewId: string;

  @Field(() => Int, { description: 'The version of the cell that was seen; 0 where nobody had judged it.' })
  @IsInt()
  version: number;
}

@InputType()
class SeenCellInput {
  @Field(() => ID, { description: 'The municipality.' })
  @Id()
  bodyId: string;

  @Field(() => ID, { description: 'The strategic goal.' })
  @Id()
  goalId: string;

  @Field(() => Int, { description: 'The version of the cell that was seen; 0 where nobody had judged it.' })
  @IsInt()
  version: number;
}

@InputType()
export class JudgeGoalsInput {
  @Field(() => [SeenCellInput], { description: 'Each once.' })
  @Items({ limit: 50, some: true })
  @ValidateNested({ each: true })
  @Type(() => SeenCellInput)
  cells: SeenCellInput[];

  @Field({ defaultValue: '', description: 'How the gaps are dealt with; empty while that is open.' })
  @Paragraphs({ max: 2000 })
  gapSettlement: string;

  @Field(() => JudgementEnum, { description: 'Anything but a conflict, which is between certain goals.' })
  judgement: Judgement;

  @Field({ defaultValue: '', description: 'The same for each.' })
  @Paragraphs({ max: 2000 })
  note: string;

  @Field(() => ID)
  @Id()
  reviewId: string;
}

@InputType()
export class ProposeAlignmentInput {
  @Field(() => [ID])
  @Items({ limit: 50, some: true })
  @Id({ each: true })
  goalIds: string[];

  @Field(() => AlignmentKindEnum)
  kind: AlignmentKind;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time proposes nothing.' })
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  reviewId: string;

  @Field({ description: 'The words that the goals would have.' })
  @Paragraphs({ max: 4000, some: true })
  wording: string;
}

@InputType()
export class DismissAlignmentInput {
  @Field(() => ID)
  @Id()
  alignmentId: string;

  @Field()
  @Paragraphs({ max: 2000, some: true })
  reason: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class GiveConsentInput {
  @Field(() => ID)
  @Id()
  alignmentId: string;

  @Field(() => ID, { description: 'For which body.' })
  @Id()
  bodyId: string;

  @Field(() => GivenConsentEnum)
  consent: 'AGREED' | 'REFUSED';

  @Field({ defaultValue: '', description: 'Needed where it is refused.' })
  @Paragraphs({ max: 2000 })
  reason: string;

  @Field(() => Int, { description: 'The version of the consent that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class CloseGoalReviewInput {
  @Field({ defaultValue: '', description: 'What is to stand in the protocol beside what was found.' })
  @Paragraphs({ max: 20_000 })
  protocol: string;

  @Field(() => ID)
  @Id()
  reviewId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}
