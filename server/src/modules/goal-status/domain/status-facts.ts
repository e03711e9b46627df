import type { Actor } from '../../../kernel/actor.js';
import { type ObjectFacts, ofBody } from '../../access/index.js';
import { factsOfAddressee } from '../../action-items/index.js';

/** Who answers for a goal, and where it stands. */
export interface Answered {
  bodyId: string;
  steeringOrganizationId: string | null;
  /** Also where a seat answers for it. */
  ownerOrganizationId: string | null;
  ownerSeatId: string | null;
  ownerPersonId: string | null;
  /** Whether somebody leads that organisation today. */
  isLed: boolean;
}

export function factsOfStatus(actor: Pick<Actor, 'personId' | 'memberships'>, { bodyId, steeringOrganizationId, ownerOrganizationId: organizationId, ownerSeatId: seatId, ownerPersonId: personId, isLed }: Answered): ObjectFacts {
  const facts = organizationId === null ? ofBody(bodyId) : factsOfAddressee(actor, bodyId, { organizationId, seatId, personId, isLed });
  return { ...facts, steeringOrganizationId };
}
