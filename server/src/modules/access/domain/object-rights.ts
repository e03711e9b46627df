import type { Actor, ActorGrant, ActorMembership } from '../../../kernel/actor.js';
import { type Action, grantOf, type Relation } from './permissions.js';
import { rolesOfGrant, rolesOfMembership } from './roles.js';

/** What decides about the rights to one object. */
export interface ObjectFacts {
  bodyId: string | null;
  /** Organisations that answer for it, also through one of their seats. */
  accountableOrganizationIds: readonly string[];
  /** Seats and persons whose own work it is. */
  ownSeatIds: readonly string[];
  ownPersonIds: readonly string[];
  /** The organisation that receives it and decides about it. */
  receivingOrganizationId: string | null;
  /** The organisation that steers its cycle. */
  steeringOrganizationId: string | null;
}

/** The facts of something that belongs to a body and that nobody answers for yet. */
export const ofBody = (bodyId: string | null): ObjectFacts => ({
  bodyId,
  accountableOrganizationIds: [],
  ownSeatIds: [],
  ownPersonIds: [],
  receivingOrganizationId: null,
  steeringOrganizationId: null,
});

/** Whether the actor may do `action` with an object; unknown means no. Whether it may be read at all is asked before. */
export const mayWith = (actor: Actor, action: Action, object: ObjectFacts): boolean =>
  actor.grants.some((grant) => mayByGrant(actor, grant, action, object)) || actor.memberships.some((membership) => mayByMembership(actor, membership, action, object));

/** Whether the actor belongs to an organisation: as a member, or through a seat. */
const belongsTo = ({ memberships, seats }: Actor, organizationId: string | null): boolean =>
  organizationId !== null && [...memberships, ...seats].some((each) => each.organizationId === organizationId);

/** Whether it is the actor's own work, in person or by a seat. */
const isOwnOf = ({ personId, seats }: Actor, { ownPersonIds, ownSeatIds }: ObjectFacts): boolean => ownPersonIds.includes(personId) || seats.some(({ seatId }) => ownSeatIds.includes(seatId));

function mayByGrant(actor: Actor, grant: ActorGrant, action: Action, object: ObjectFacts): boolean {
  const reaches = (grant.bodyId === null || grant.bodyId === object.bodyId) && (grant.organizationId === null || object.accountableOrganizationIds.includes(grant.organizationId));
  return rolesOfGrant(grant).some((role) => {
    const relation = grantOf(action, role);
    const isOwn = relation === 'own' && isOwnOf(actor, object);
    return (reaches && (relation === 'tenant' || isOwn)) || (relation === 'receiving' && belongsTo(actor, object.receivingOrganizationId));
  });
}

/** Which relations of a membership to an object carry a right to change it; the others are for reading. */
const CARRIES: Readonly<Partial<Record<Relation, (organizationId: string, object: ObjectFacts) => boolean>>> = {
  accountable: (organizationId, { accountableOrganizationIds }) => accountableOrganizationIds.includes(organizationId),
  receiving: (organizationId, { receivingOrganizationId }) => receivingOrganizationId === organizationId,
  steering: (organizationId, { steeringOrganizationId }) => steeringOrganizationId === organizationId,
};

function mayByMembership(actor: Actor, membership: ActorMembership, action: Action, object: ObjectFacts): boolean {
  const isOwn = isOwnOf(actor, object);
  return rolesOfMembership(membership).some((role) => {
    const relation = grantOf(action, role);
    return relation !== undefined && (relation === 'own' ? isOwn : (CARRIES[relation]?.(membership.organizationId, object) ?? false));
  });
}
