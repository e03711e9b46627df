import type { Actor } from '../../../kernel/actor.js';
import { type ObjectFacts, ofBody } from '../../access/index.js';

/** An organisation on whose behalf an Auftrag is given. */
export interface Giver {
  id: string;
  bodyId: string | null;
}

/** Whoever gives it decides. */
export const factsOfGiver = ({ bodyId, id }: Giver): ObjectFacts => ({ ...ofBody(bodyId), accountableOrganizationIds: [id] });

/** Whoever it is given to, and of which organisation. */
interface Addressee {
  organizationId: string;
  /** Whether somebody leads that organisation. */
  isLed: boolean;
  seatId: string | null;
  personId: string | null;
}

/**
 * Whoever it is given to does it: those who lead there, and whom it names by seat or person. Where it names nobody and nobody
 * leads the organisation, each of its members does: what was promised is never without somebody who can keep it.
 */
export function factsOfAddressee(actor: Pick<Actor, 'personId' | 'memberships'>, bodyId: string | null, { organizationId, seatId, personId, isLed }: Addressee): ObjectFacts {
  const isEverybodys = seatId === null && personId === null && !isLed && actor.memberships.some((each) => each.organizationId === organizationId);
  const everybody = isEverybodys ? [actor.personId] : [];
  return {
    ...factsOfGiver({ id: organizationId, bodyId }),
    ownSeatIds: seatId !== null && personId === null ? [seatId] : [],
    ownPersonIds: personId === null ? everybody : [personId],
  };
}
