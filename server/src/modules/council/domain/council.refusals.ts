import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';

const PROBLEMS = [
  'NO_SUCH_MOVE', 'FROZEN', 'REFERENCE_TAKEN', 'NOT_PUBLIC', 'NO_CONSULTATION', 'NO_DECISION', 'FINANCE_MISSING', 'CLIMATE_MISSING', 'NOT_SUBMITTED', 'DECISION_NOT_LAST', 'SECOND_DECISION',
  'RESULT_RECORDED', 'RESULT_NOT_OF_ROLE', 'SAME_WORDING', 'RESULT_AHEAD', 'NO_RESOLUTION', 'NO_MANDATE', 'NO_OWNER', 'GOALS_OF_BODY',
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
