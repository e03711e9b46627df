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
  seatId: string | null;
  personId: string | null;
}

/** Whoever it is given to does it: those who lead there, and whom it names by seat or person. */
export const factsOfAddressee = (bodyId: string | null, { organizationId, seatId, personId }: Addressee): ObjectFacts => ({
  ...factsOfGiver({ id: organizationId, bodyId }),
  ownSeatIds: seatId !== null && personId === null ? [seatId] : [],
  ownPersonIds: personId === null ? [] : [personId],
});
