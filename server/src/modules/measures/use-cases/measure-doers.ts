import type { Actor } from '../../../kernel/actor.js';
import { type ObjectFacts, ofBody } from '../../access/index.js';
import { factsOfAddressee } from '../../action-items/index.js';
import type { MeasureRow } from '../persistence/measure-rows.js';

/** Who answers for a measure and who carries it along, as ids. */
interface Answered {
  bodyId: string;
  answeringOrganizationId: string | null;
  answeringSeatId: string | null;
  answeringPersonId: string | null;
  isLed: boolean;
  partners: readonly { id: string; isLed: boolean }[];
}

type Doer = Pick<Actor, 'personId' | 'memberships'>;

/** Who says how a measure goes: whoever leads what answers for it or carries it along, or whom it names; where nobody leads there, each member. */
export function factsOfDoer(actor: Doer, { bodyId, answeringOrganizationId, answeringSeatId: seatId, answeringPersonId: personId, isLed, partners }: Answered): ObjectFacts {
  const answering = answeringOrganizationId === null ? [] : [factsOfAddressee(actor, bodyId, { organizationId: answeringOrganizationId, seatId, personId, isLed })];
  const along = partners.map((partner) => factsOfAddressee(actor, bodyId, { organizationId: partner.id, seatId: null, personId: null, isLed: partner.isLed }));
  const all = [...answering, ...along];
  return {
    ...ofBody(bodyId),
    accountableOrganizationIds: all.flatMap(({ accountableOrganizationIds }) => accountableOrganizationIds),
    ownSeatIds: all.flatMap(({ ownSeatIds }) => ownSeatIds),
    ownPersonIds: all.flatMap(({ ownPersonIds }) => ownPersonIds),
  };
}

/** Who carries a measure out, step by step: everybody in what answers for it or carries it along, and whom it names. */
export function factsOfCarrier({ personId, memberships, seats }: Actor, { bodyId, answeringOrganizationId, answeringPersonId, partnerIds }: Pick<Answered, 'bodyId' | 'answeringOrganizationId' | 'answeringPersonId'> & { partnerIds: readonly string[] }): ObjectFacts {
  const carriers = [...(answeringOrganizationId === null ? [] : [answeringOrganizationId]), ...partnerIds];
  const isMine = answeringPersonId === personId || [...memberships, ...seats].some(({ organizationId }) => carriers.includes(organizationId));
  return { ...ofBody(bodyId), accountableOrganizationIds: carriers, ownPersonIds: isMine ? [personId] : [] };
}

export const partnerIdsOf = ({ partners }: Pick<MeasureRow, 'partners'>): string[] => partners.map(({ id }) => id);
