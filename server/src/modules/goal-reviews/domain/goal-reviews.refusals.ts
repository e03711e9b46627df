import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { OPEN_POINT_KINDS, type OpenPoint, type OpenPointKind } from './open-points.js';

const PROBLEMS = ['IS_CLOSED', 'ALREADY_OPEN', 'NO_STRATEGIC_GOAL', 'NOT_STANDING', 'GOAL_HARMONISED', 'CONFLICT_OPEN', 'TWO_GOALS_NEEDED', 'IS_DECIDED'] as const;
export type GoalReviewProblemCode = (typeof PROBLEMS)[number];
const GoalReviewProblemEnum = enumOf('GoalReviewProblemCode', PROBLEMS, {
  IS_CLOSED: 'What a closed Zielprüfung has found stays as it is.',
  ALREADY_OPEN: 'One is open in the cycle.',
  NO_STRATEGIC_GOAL: 'No strategic goal of the cycle is proposed.',
  NOT_STANDING: 'The goal is a draft, was returned, or does not hold any more.',
  GOAL_HARMONISED: 'A goal in conflict is harmonised, and would have to be returned first.',
  CONFLICT_OPEN: 'A conflict is settled before the cell says something else.',
  TWO_GOALS_NEEDED: 'Two goals at least are made one.',
  IS_DECIDED: 'The proposal is accepted or dismissed.',
});
const OpenPointKindEnum = enumOf('GoalReviewOpenPointKind', OPEN_POINT_KINDS, {
  NOT_JUDGED: 'Nobody has judged the cell.',
  CONFLICT: 'A conflict is not settled.',
  GAP: 'Nobody has said how a gap is dealt with.',
  ALIGNMENT: 'Not all have agreed to a proposal.',
});

@ObjectType('GoalReviewOpenPoint', { description: 'Something that keeps a Zielprüfung open: a cell, or a proposal.' })
export class OpenPointType implements OpenPoint {
  @Field(() => ID, { nullable: true })
  bodyId: string | null;

  @Field(() => ID, { nullable: true })
  goalId: string | null;

  @Field(() => OpenPointKindEnum)
  kind: OpenPointKind;

  @Field(() => ID, { nullable: true })
  proposalId: string | null;
}

@ObjectType({ description: 'Returned when something is not possible with a Zielprüfung, for reasons of its own; nothing was changed.' })
export class GoalReviewNotPossible extends Refusal {
  @Field(() => [GoalReviewProblemEnum])
  readonly reasons: readonly GoalReviewProblemCode[];

  constructor(...reasons: readonly GoalReviewProblemCode[]) {
    super();
    this.reasons = reasons;
  }
}

@ObjectType({ description: 'Returned when a Zielprüfung cannot be closed: this is open.' })
export class GoalReviewStillOpen extends Refusal {
  @Field(() => [OpenPointType])
  readonly points: readonly OpenPoint[];

  constructor(points: readonly OpenPoint[]) {
    super();
    this.points = points;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed this since it was read; nothing was changed. The field shows it as it is now.' })
export class GoalReviewChangedMeanwhile extends Refusal {
  @Field(() => ID)
  readonly reviewId: string;

  constructor(reviewId: string) {
    super();
    this.reviewId = reviewId;
  }
}
