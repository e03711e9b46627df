import type { Actor } from '../../../kernel/actor.js';
import { type ObjectFacts, ofBody } from '../../access/index.js';
import { factsOfAddressee } from '../../action-items/index.js';
import type { MeasureRow } from '../persistence/measure-rows.js';

/** Who answers for a measure, as ids. */
interface Answered {
  bodyId: string;
  answeringOrganizationId: string | null;
  seatId: string | null;
  personId: string | null;
  isLed: boolean;
}

type Doer = Pick<Actor, 'personId' | 'memberships'>;

/** Who says how a measure goes: whoever leads what answers for it, or whom it names; where nobody leads, each member. */
export function factsOfDoer(actor: Doer, { bodyId, answeringOrganizationId: organizationId, seatId, personId, isLed }: Answered): ObjectFacts {
  if (organizationId === null) return ofBody(bodyId);
  return factsOfAddressee(actor, bodyId, { organizationId, seatId, personId, isLed });
}

/** The same, of a measure as its pages show it. */
export const factsOfShown = (actor: Doer, { owner, ...measure }: MeasureRow): ObjectFacts => factsOfDoer(actor, { ...measure, seatId: owner?.seat?.id ?? null, personId: owner?.person?.id ?? null });
