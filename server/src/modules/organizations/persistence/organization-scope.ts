import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 to $4 of every statement that reads the register: [everything, bodies, own organisations, shared]. */
export type OrganizationScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean];

/** For what the program does itself. */
export const EVERYWHERE: OrganizationScope = [true, [], [], true];

/** @returns how far the actor's right to read organisations carries; own ones are those of memberships and seats */
export function organizationScope(actor: Actor, action: 'organization.read' | 'directory.read' = 'organization.read'): OrganizationScope {
  const { everything, bodyIds, shared } = reachOf(actor, action);
  const ownIds = new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId));
  return [everything, bodyIds, [...ownIds], shared];
}

const OWN = '$3::uuid[]';

/**
 * Whether the organisation `o` may be read: one of a body that the actor knows from inside (who knows any body knows those of
 * none too), an own one, one that is shared with all, or one that is shared with participants: with its parent and its children.
 */
export const organizationReadable = (o: string): string => `($1::boolean or ${o}.body_id = any($2::uuid[]) or (${o}.body_id is null and cardinality($2::uuid[]) > 0) or ${o}.id = any(${OWN})
  or ($4::boolean and ${o}.visibility in ('TENANT', 'PUBLIC'))
  or ($4::boolean and ${o}.visibility = 'PARTICIPANTS' and (${o}.parent_id = any(${OWN})
    or exists (select from organization child where child.tenant_id = ${o}.tenant_id and child.parent_id = ${o}.id and child.id = any(${OWN})))))`;
