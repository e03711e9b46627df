import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';

const PROBLEMS = [
  'NO_SUCH_MOVE', 'FROZEN', 'REFERENCE_TAKEN', 'NOT_PUBLIC', 'NO_CONSULTATION', 'NO_DECISION', 'FINANCE_MISSING', 'CLIMATE_MISSING', 'NOT_SUBMITTED', 'DECISION_NOT_LAST', 'SECOND_DECISION',
  'RESULT_RECORDED', 'RESULT_NOT_OF_ROLE', 'SAME_WORDING', 'RESULT_AHEAD', 'NO_RESOLUTION', 'NO_MANDATE', 'NO_OWNER', 'GOALS_OF_BODY', 'NOTHING_TO_CORRECT',
  'FOUND_BY_SYSTEM', 'DECIDED_AFTER', 'WAS_CORRECTED',
] as const;
export type PaperProblemCode = (typeof PROBLEMS)[number];
const PaperProblemEnum = enumOf('PaperProblemCode', PROBLEMS, {
  NO_SUCH_MOVE: 'Where it stands, this is not possible.',
  FROZEN: 'Where the paper stands, this does not change any more.',
  REFERENCE_TAKEN: 'Another paper of the body has this reference.',
  NOT_PUBLIC: 'What is consulted in private is not shown to everybody.',
  NO_CONSULTATION: 'No body is to consult about it.',
  NO_DECISION: 'None of the bodies is the one that decides.',
  FINANCE_MISSING: 'Its financial effect is not said.',
  CLIMATE_MISSING: 'Its effect on the climate is not said.',
  NOT_SUBMITTED: 'The paper has not been submitted.',
  DECISION_NOT_LAST: 'The body that decides comes last.',
  SECOND_DECISION: 'Another body decides already.',
  RESULT_RECORDED: 'The body has said already what came of it.',
  RESULT_NOT_OF_ROLE: 'A body that is asked for this cannot come to that.',
  SAME_WORDING: 'The wording is the one before.',
  RESULT_AHEAD: 'The day of the result lies ahead.',
  NO_RESOLUTION: 'Nothing has been resolved.',
  NO_MANDATE: 'What was noted or rejected gives nobody anything to do.',
  NO_OWNER: 'Nobody answers for the resolution.',
  GOALS_OF_BODY: 'Goals of its body go to the council with it; whoever leads it cannot belong to another one.',
  NOTHING_TO_CORRECT: 'The body has not said anything that holds.',
  FOUND_BY_SYSTEM: 'The council\'s own system said so; it is corrected there.',
  DECIDED_AFTER: 'The body that decides has decided since; this one has said something before.',
  WAS_CORRECTED: 'What was corrected about this body stays in the history, and the body with it.',
});

@ObjectType({ description: 'Returned when something is not possible with a paper, for reasons of its own; nothing was changed.' })
export class PaperNotPossible extends Refusal {
  @Field(() => [PaperProblemEnum])
  readonly reasons: readonly PaperProblemCode[];

  constructor(...reasons: readonly PaperProblemCode[]) {
    super();
    this.reasons = reasons;
  }
}

@ObjectType({ description: 'Returned when the body that decides is to have decided and bodies before it have not said anything; nothing was changed.' })
export class BodiesBeforeSilent extends Refusal {
  @Field(() => [String], { description: 'The names of these bodies, in their order.' })
  readonly bodies: readonly string[];

  constructor(bodies: readonly string[]) {
    super();
    this.bodies = bodies;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the paper since it was read; nothing was changed. The field shows it as it is now.' })
export class PaperChangedMeanwhile extends Refusal {
  readonly paperId: string;

  constructor(paperId: string) {
    super();
    this.paperId = paperId;
  }
}

const OBSTACLES = ['GOAL', 'MEASURE', 'ACTION_ITEM', 'RESOLUTION'] as const;
type ObstacleKind = (typeof OBSTACLES)[number];
const ObstacleKindEnum = enumOf('ResultObstacleKind', OBSTACLES, {
  GOAL: 'A goal that was adopted has gone on since.',
  MEASURE: 'A measure starts because of it.',
  ACTION_ITEM: 'Somebody has begun with the Auftrag that a condition is.',
  RESOLUTION: 'The resolution is being carried out.',
});

@ObjectType('ResultObstacle', { description: 'What has gone on since a result was entered, so that it cannot be taken back.' })
export class Obstacle {
  @Field(() => ID)
  id: string;

  @Field(() => ObstacleKindEnum)
  kind: ObstacleKind;

  @Field({ description: 'Empty for the resolution itself.' })
  name: string;
}

@ObjectType({ description: 'Returned when others have gone on with what followed from a result; nothing was changed.' })
export class ResultFollowed extends Refusal {
  @Field(() => [Obstacle])
  readonly obstacles: readonly Obstacle[];

  constructor(obstacles: readonly Obstacle[]) {
    super();
    this.obstacles = obstacles;
  }
}
