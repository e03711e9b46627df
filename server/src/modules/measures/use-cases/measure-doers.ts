import type { Actor } from '../../../kernel/actor.js';
import { type ObjectFacts, ofBody } from '../../access/index.js';
import { factsOfAddressee } from '../../action-items/index.js';
import type { MeasureRow } from '../persistence/measure-rows.js';

/** Who says how a measure goes: whoever leads what answers for it, or whom it names; where nobody leads, each member. */
export function factsOfDoer(actor: Pick<Actor, 'personId' | 'memberships'>, { bodyId, answeringOrganizationId: organizationId, owner, isLed }: MeasureRow): ObjectFacts {
  if (organizationId === null) return ofBody(bodyId);
  return factsOfAddressee(actor, bodyId, { organizationId, seatId: owner?.seat?.id ?? null, personId: owner?.person?.id ?? null, isLed });
}
