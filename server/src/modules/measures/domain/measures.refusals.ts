import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';

const PROBLEMS = [
  'NO_SUCH_STEP', 'NO_GOAL', 'NO_OWNER', 'NEITHER_FUNDED_NOR_RESERVED', 'RESERVATION_OPEN', 'NOT_FUNDED', 'GOAL_OF_OTHER_CYCLE', 'ALREADY_RESERVED', 'NOTHING_TO_SETTLE', 'NO_MANDATE', 'STILL_UNFUNDED',
  'CONTINUATION_UNDECIDED', 'DECIDED_TO_END', 'METHOD_NOT_FIXED',
] as const;
export type MeasureProblemCode = (typeof PROBLEMS)[number];

const MeasureProblemEnum = enumOf('MeasureProblemCode', PROBLEMS, {
  NO_SUCH_STEP: 'Where the measure stands, this is not possible.',
  NO_GOAL: 'It serves no goal.',
  NO_OWNER: 'Nobody answers for it.',
  NEITHER_FUNDED_NOR_RESERVED: 'It has neither money nor a Vorbehalt.',
  RESERVATION_OPEN: 'It stands under a Vorbehalt.',
  NOT_FUNDED: 'It has no money, and no own resolution instead.',
  GOAL_OF_OTHER_CYCLE: 'A measure serves a goal of its own cycle.',
  ALREADY_RESERVED: 'It stands under a Vorbehalt already.',
  NOTHING_TO_SETTLE: 'It stands under no Vorbehalt.',
  NO_MANDATE: 'Only a resolution of the council of its body that adopts it settles the Vorbehalt.',
  STILL_UNFUNDED: 'There is no money yet.',
  CONTINUATION_UNDECIDED: 'Nobody has decided whether it goes on when its funding ends.',
  DECIDED_TO_END: 'It was decided that it ends.',
  METHOD_NOT_FIXED: 'Nobody has fixed yet how its success is seen.',
});

@ObjectType({ description: 'Returned when something is not possible with a measure, for reasons of its own; nothing was changed.' })
export class MeasureNotPossible extends Refusal {
  @Field(() => [MeasureProblemEnum])
  readonly reasons: readonly MeasureProblemCode[];

  constructor(...reasons: readonly MeasureProblemCode[]) {
    super();
    this.reasons = reasons;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the measure since it was read; nothing was changed. The field shows it as it is now.' })
export class MeasureChangedMeanwhile extends Refusal {
  readonly measureId: string;

  constructor(measureId: string) {
    super();
    this.measureId = measureId;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the programme since it was read; nothing was changed.' })
export class ProgrammeChangedMeanwhile extends Refusal {
  @Field(() => ID)
  readonly programmeId: string;

  constructor(programmeId: string) {
    super();
    this.programmeId = programmeId;
  }
}

const ROW_FAULTS = ['NOT_FOUND', 'NOT_ALLOWED', 'CHANGED_MEANWHILE', 'NOT_POSSIBLE', 'INVALID'] as const;
const RowFaultEnum = enumOf('MeasureRowFault', ROW_FAULTS);

@ObjectType({ description: 'What stands against one of many measures.' })
export class RefusedMeasure {
  @Field(() => RowFaultEnum)
  fault: (typeof ROW_FAULTS)[number];

  @Field(() => ID)
  measureId: string;

  @Field(() => [MeasureProblemEnum], { description: 'With NOT_POSSIBLE.' })
  reasons: readonly MeasureProblemCode[];
}

/** What a refusal of one measure is, among those of many. */
export function refusedMeasure(measureId: string, refusal: Refusal): RefusedMeasure {
  if (refusal instanceof NotFound) return { fault: 'NOT_FOUND', measureId, reasons: [] };
  if (refusal instanceof NotAllowed) return { fault: 'NOT_ALLOWED', measureId, reasons: [] };
  if (refusal instanceof MeasureChangedMeanwhile) return { fault: 'CHANGED_MEANWHILE', measureId, reasons: [] };
  if (refusal instanceof MeasureNotPossible) return { fault: 'NOT_POSSIBLE', measureId, reasons: refusal.reasons };
  return { fault: 'INVALID', measureId, reasons: [] };
}

@ObjectType({ description: 'Returned when of many measures some cannot be changed like this; none was.' })
export class MeasuresRefused extends Refusal {
  @Field(() => [RefusedMeasure])
  readonly refused: readonly RefusedMeasure[];

  constructor(refused: readonly RefusedMeasure[]) {
    super();
    this.refused = refused;
  }
}
