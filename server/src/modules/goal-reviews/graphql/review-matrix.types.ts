import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type GoalLevel, GoalLevelEnum, type GoalState, GoalStateEnum } from '../../goals/index.js';
import type { Judgement } from '../domain/judgements.js';
import { JudgementEnum } from './goal-review.enums.js';

@ObjectType({ description: 'A goal as it stands in a Zielprüfung.' })
export class ReviewedGoal {
  @Field(() => ID)
  id: string;

  @Field()
  bodyName: string;

  @Field(() => GoalLevelEnum)
  level: GoalLevel;

  @Field(() => Int)
  number: number;

  @Field(() => GoalStateEnum)
  state: GoalState;

  @Field()
  title: string;

  @Field(() => Int)
  version: number;
}

@ObjectType('GoalReviewRow', { description: 'What was found of a strategic goal. Each list has one entry for each municipality, in the order of `bodies`.' })
export class GoalReviewRowType {
  @Field()
  goal: ReviewedGoal;

  @Field(() => [JudgementEnum])
  judgements: Judgement[];

  @Field(() => [String])
  notes: string[];

  @Field(() => [Int], { description: 'How many operational goals of the municipality serve it.' })
  serving: number[];

  @Field(() => [Boolean], { description: 'Whether it is judged, and no conflict or gap is open.' })
  settled: boolean[];

  @Field(() => [Int], { description: 'Of each cell; 0 where nobody has judged it.' })
  versions: number[];

  @Field({ description: 'Whether the goal still stands: only then its cells keep the Zielprüfung open.' })
  stands: boolean;
}

@ObjectType({ description: 'A conflict between the strategic goal of a cell and a goal of the municipality.' })
class GoalReviewConflictType {
  @Field({ description: 'The goal of the municipality.' })
  goal: ReviewedGoal;

  @Field(() => ID, { description: 'The relation between the two, where it is settled.' })
  relationId: string;

  @Field(() => String, { nullable: true, description: 'How it was settled; null while it is open.' })
  settlement: string | null;
}

@ObjectType('GoalReviewCell', { description: 'What a municipality has for a strategic goal, and what was said of it.' })
export class GoalReviewCellType {
  @Field(() => ID)
  bodyId: string;

  @Field(() => [GoalReviewConflictType])
  conflicts: GoalReviewConflictType[];

  @Field(() => String, { nullable: true, description: 'How a gap is dealt with; null while that is open.' })
  gapSettlement: string | null;

  @Field(() => ID, { description: 'The strategic goal.' })
  goalId: string;

  @Field(() => Date, { nullable: true })
  judgedAt: Date | null;

  @Field(() => String, { nullable: true })
  judgedBy: string | null;

  @Field(() => JudgementEnum)
  judgement: Judgement;

  @Field()
  note: string;

  @Field(() => [ReviewedGoal], { description: 'The operational goals of the municipality, with which a conflict can be.' })
  own: ReviewedGoal[];

  @Field(() => [ReviewedGoal], { description: 'Those of them that serve the strategic goal.' })
  serving: ReviewedGoal[];

  @Field(() => Int, { description: '0 where nobody has judged it.' })
  version: number;
}
