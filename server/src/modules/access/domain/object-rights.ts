import type { Actor } from '../../../kernel/actor.js';
import { type Action, grantOf } from './permissions.js';
import { rolesOfGrant, rolesOfMembership } from './roles.js';

/** What decides about the rights to one object. */
export interface ObjectFacts {
  bodyId: string | null;
  /** Organisations that answer for it, also through one of their seats. */
  accountableOrganizationIds: readonly string[];
  /** Seats and persons whose own work it is. */
  ownSeatIds: readonly string[];
  ownPersonIds: readonly string[];
}

/** Whether the actor may do `action` with an object; unknown means no. Whether it may be read at all is asked before. */
export function mayWith(actor: Actor, action: Action, object: ObjectFacts): boolean {
  const isOwn = object.ownPersonIds.includes(actor.personId) || actor.seats.some(({ seatId }) => object.ownSeatIds.includes(seatId));
  const byGrant = actor.grants.some((grant) => {
    const reaches = (grant.bodyId === null || grant.bodyId === object.bodyId) && (grant.organizationId === null || object.accountableOrganizationIds.includes(grant.organizationId));
    return reaches && rolesOfGrant(grant).some((role) => grantOf(action, role) === 'tenant');
  });
  const byMembership = actor.memberships.some((membership) =>
    rolesOfMembership(membership).some((role) => {
      const relation = grantOf(action, role);
      if (relation === 'accountable') return membership.role !== 'MEMBER' && object.accountableOrganizationIds.includes(membership.organizationId);
      return relation === 'own' && isOwn;
    }),
  );
  return byGrant || byMembership;
}
