import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';

const PROBLEMS = [
  'NO_SUCH_STEP', 'NO_LEVEL', 'NO_PROPOSER', 'NO_ORIGIN', 'OPEN_CONFLICT', 'NO_CRITERION', 'NO_DUE', 'NO_PARENT', 'SCOPE_OF_CYCLE', 'PARENT_OF_OTHER_CYCLE', 'PARENT_OF_WRONG_LEVEL', 'HAS_CHILDREN', 'CONFERENCE_OF_OTHER_BODY',
  'ONLY_NOTED', 'COUNCIL_REJECTED', 'RESOLUTION_OF_OTHER_BODY', 'PAPER_OF_OTHER_BODY', 'PAPER_IS_OVER', 'SAME_GOAL', 'ALREADY_RELATED', 'OTHER_HARMONISED', 'ALREADY_SETTLED', 'NOTHING_TO_SETTLE', 'TO_BE_SETTLED', 'GOES_WITH_PAPER',
] as const;
export type GoalProblemCode = (typeof PROBLEMS)[number];
const GoalProblemEnum = enumOf('GoalProblemCode', PROBLEMS, {
  NO_SUCH_STEP: 'Where the goal stands, this is not possible.',
  NO_LEVEL: 'Its level is not said.',
  NO_PROPOSER: 'The conference that brings it in is not said.',
  NO_ORIGIN: 'Nothing is said of where it comes from.',
  OPEN_CONFLICT: 'A conflict or a duplicate is open.',
  NO_CRITERION: 'An operational goal needs a criterion.',
  NO_DUE: 'An operational goal needs a date.',
  NO_PARENT: 'An operational goal serves a strategic one, or says why not.',
  SCOPE_OF_CYCLE: 'Guiding and strategic goals are of the body that plans in the cycle.',
  PARENT_OF_OTHER_CYCLE: 'A goal serves another one of the same cycle.',
  CONFERENCE_OF_OTHER_BODY: 'A Sozialraumkonferenz brings in goals of its own municipality.',
  PARENT_OF_WRONG_LEVEL: 'An operational goal serves a strategic one, a strategic goal a guiding one.',
  HAS_CHILDREN: 'Other goals serve it on the level that it has.',
  ONLY_NOTED: 'What was noted gives no mandate.',
  COUNCIL_REJECTED: 'The council has rejected this.',
  RESOLUTION_OF_OTHER_BODY: 'Another body has resolved this.',
  PAPER_OF_OTHER_BODY: 'The paper is laid before the council of another body.',
  PAPER_IS_OVER: 'The paper is closed or withdrawn.',
  SAME_GOAL: 'It is the same goal.',
  ALREADY_RELATED: 'The two are related like this already.',
  OTHER_HARMONISED: 'One of the two is harmonised, and would have to be returned first.',
  ALREADY_SETTLED: 'It is settled already.',
  NOTHING_TO_SETTLE: 'A contribution leaves nothing to settle.',
  TO_BE_SETTLED: 'A conflict or a duplicate is settled, not taken away.',
  GOES_WITH_PAPER: 'It goes to the council with a paper in the words that it has.',
});

@ObjectType({ description: 'Returned when something is not possible with a goal, for reasons of its own; nothing was changed.' })
export class GoalNotPossible extends Refusal {
  @Field(() => [GoalProblemEnum])
  readonly reasons: readonly GoalProblemCode[];

  constructor(...reasons: readonly GoalProblemCode[]) {
    super();
    this.reasons = reasons;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the goal since it was read; nothing was changed. The field shows it as it is now.' })
export class GoalChangedMeanwhile extends Refusal {
  readonly goalId: string;

  constructor(goalId: string) {
    super();
    this.goalId = goalId;
  }
}

@ObjectType({ description: 'Returned when all have agreed on other words for the goal and these are not taken over yet; nothing was changed.' })
export class WordingNotTakenOver extends Refusal {
  @Field(() => Int, { description: 'The number of the proposal in its Zielprüfung.' })
  readonly alignmentNumber: number;

  @Field(() => ID)
  readonly goalId: string;

  @Field({ description: 'Its number and its title.' })
  readonly goalName: string;

  @Field(() => ID)
  readonly reviewId: string;

  constructor(goal: { id: string; number: number; title: string }, agreed: { reviewId: string; number: number }) {
    super();
    this.alignmentNumber = agreed.number;
    this.goalId = goal.id;
    this.goalName = `Z${goal.number} ${goal.title}`;
    this.reviewId = agreed.reviewId;
  }
}
