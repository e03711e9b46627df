import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { OUTGOING_FAULTS } from '../../../platform/outgoing/outgoing-faults.js';

/** Why an address is none from which papers can be read. */
const OPARL_FAULTS = [...OUTGOING_FAULTS, 'NO_OPARL', 'NO_PAPERS', 'NO_SUCH_BODY', 'BODY_DELETED'] as const;
export type OparlFault = (typeof OPARL_FAULTS)[number];
export const OparlFaultEnum = enumOf('OparlFault', OPARL_FAULTS, {
  NOT_A_WEB_ADDRESS: 'It does not begin with http or https, or carries a password.',
  NOT_PUBLIC: 'It leads into a network that is not open to everybody.',
  UNREACHABLE: 'Nobody answers there.',
  TOO_SLOW: 'The answer takes too long.',
  TOO_LARGE: 'The answer is too large.',
  TOO_MANY_REDIRECTS: 'It leads on and on.',
  GONE: 'There is nothing (any more).',
  DENIED: 'It is not open to us.',
  BROKEN: 'The other system has a problem.',
  NOT_JSON: 'The answer is no data.',
  NO_OPARL: 'It is no OParl address.',
  NO_PAPERS: 'The body names no list of papers.',
  NO_SUCH_BODY: 'The system has several bodies, and none of them is clearly this one.',
  BODY_DELETED: 'The body is marked as deleted.',
});

@ObjectType({ description: 'Returned when papers cannot be read from an address; nothing was changed.' })
export class OparlAddressRefused extends Refusal {
  @Field(() => OparlFaultEnum)
  readonly fault: OparlFault;

  constructor(fault: OparlFault) {
    super();
    this.fault = fault;
  }
}

@ObjectType({ description: 'Returned when the body has an address already.' })
export class OparlSourceTaken extends Refusal {
  @Field(() => ID)
  readonly bodyId: string;

  constructor(bodyId: string) {
    super();
    this.bodyId = bodyId;
  }
}

@ObjectType({ description: 'Returned when an import is on its way already.' })
export class OparlImportRunning extends Refusal {
  @Field(() => ID)
  readonly sourceId: string;

  constructor(sourceId: string) {
    super();
    this.sourceId = sourceId;
  }
}

@ObjectType({ description: 'Returned when no import is on its way any more.' })
export class OparlImportEnded extends Refusal {
  @Field(() => ID)
  readonly sourceId: string;

  constructor(sourceId: string) {
    super();
    this.sourceId = sourceId;
  }
}
