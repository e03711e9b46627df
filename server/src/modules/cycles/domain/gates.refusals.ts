import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { GATE_PROBLEMS, type GateFault, type GateProblemCode } from './block-lifecycle.js';
import { CYCLE_PROBLEMS, type CycleProblemCode } from './cycle-lifecycle.js';

const GateProblemEnum = enumOf('GateProblemCode', GATE_PROBLEMS, {
  WRONG_ACCEPTANCE: 'The Abnahme of the block knows no such move from where it is.',
  CYCLE_NOT_RUNNING: 'The cycle rests, has not begun or has ended.',
  ACCOUNTABLE_MISSING: 'Nobody is accountable for the block yet.',
  RECEIVER_MISSING: 'No organisation receives the block.',
  PREDECESSOR_NOT_ACCEPTED: 'A block that comes first is not accepted, and no Vorbehalt bridges that.',
  RESERVATION_EXPIRED: 'The Vorbehalt has expired; it is to be settled first.',
  CONTENT_OPEN: 'A content is neither done nor put off with a reason.',
  NOTHING_DONE: 'Nothing was done yet.',
  OWN_SUBMISSION: 'Who submits a block does not decide about it.',
  NOT_IN_REVIEW: 'No earlier block was opened again.',
  REASON_MISSING: 'This needs a sentence.',
  RESERVATION_OPEN: 'There is an open Vorbehalt already.',
  NOTHING_TO_RESERVE: 'Every block that comes first is accepted: there is nothing to bridge.',
  EXPIRES_TOO_EARLY: 'A Vorbehalt holds until a day to come.',
});
const CycleProblemEnum = enumOf('CycleProblemCode', CYCLE_PROBLEMS, {
  WRONG_STATE: 'The life of a cycle knows no such move from where it is.',
  REASON_MISSING: 'This needs a sentence.',
});

@ObjectType({ description: 'Why something does not happen with a block.' })
export class GateProblem {
  @Field(() => GateProblemEnum)
  readonly code: GateProblemCode;

  /** The block or task that is in the way; its name is added where it is shown. */
  readonly subjectId: string | null;

  constructor({ code, subjectId }: GateFault) {
    this.code = code;
    this.subjectId = subjectId;
  }
}

@ObjectType({ description: 'Returned when something that has to hold before does not; nothing was changed.' })
export class GateClosed extends Refusal {
  @Field(() => [GateProblem])
  readonly unmet: GateProblem[];

  constructor(faults: readonly GateFault[]) {
    super();
    this.unmet = faults.map((each) => new GateProblem(each));
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the block since it was read; nothing was changed. The field shows it as it is now.' })
export class BlockChangedMeanwhile extends Refusal {
  readonly blockId: string;

  constructor(blockId: string) {
    super();
    this.blockId = blockId;
  }
}

@ObjectType({ description: 'Returned when a cycle cannot be moved as asked.' })
export class CycleMoveNotPossible extends Refusal {
  @Field(() => CycleProblemEnum)
  readonly code: CycleProblemCode;

  constructor(code: CycleProblemCode) {
    super();
    this.code = code;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the cycle since it was read; nothing was changed. The field shows it as it is now.' })
export class CycleChangedMeanwhile extends Refusal {
  readonly cycleId: string;

  constructor(cycleId: string) {
    super();
    this.cycleId = cycleId;
  }
}
