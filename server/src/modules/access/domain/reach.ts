import type { Actor } from '../../../kernel/actor.js';
import { type Action, grantOf } from './permissions.js';
import { bodiesKnownFromInside, type Role, rolesOfGrant, rolesOfMembership } from './roles.js';

/** Which objects an action reaches; a list is filtered by it, a single object tested. */
export interface Reach {
  /** Every object of the Planungskreis. */
  everything: boolean;
  /** Every object of these bodies. */
  bodyIds: string[];
  /** What is shared with everyone in the Planungskreis, and what these organisations take part in where that is shared with participants. */
  shared: boolean;
  organizationIds: string[];
}

/** @returns how far the actor's roles carry for `action`; nothing at all for an action that none of them has */
export function reachOf(actor: Actor, action: Action): Reach {
  const relation = (role: Role) => grantOf(action, role);
  const known = bodiesKnownFromInside(actor);
  const grants = actor.grants.flatMap((grant) => rolesOfGrant(grant).map((role) => ({ relation: relation(role), bodyId: grant.bodyId, isLimited: grant.bodyId !== null || grant.organizationId !== null })));
  const memberships = actor.memberships.flatMap((membership) => rolesOfMembership(membership).map((role) => ({ relation: relation(role), bodyId: membership.bodyId })));
  const inBodies = [...memberships.filter((each) => each.relation === 'body' && each.bodyId !== null && known.has(each.bodyId)), ...grants.filter((each) => each.relation === 'tenant' && each.isLimited)];
  return {
    everything: grants.some((each) => each.relation === 'tenant' && !each.isLimited),
    bodyIds: [...new Set(inBodies.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId])))],
    shared: [...grants, ...memberships].some((each) => each.relation !== undefined),
    organizationIds: actor.memberships.map(({ organizationId }) => organizationId),
  };
}
