import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The first parameters of every statement that reads contributions: [everything, bodies, own organisations, shared, the person]. */
export type ContributionScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean, personId: string];

/** @returns how far the actor's right to read contributions carries; own organisations are those of memberships and of seats */
export function contributionScope(actor: Actor): ContributionScope {
  const { everything, bodyIds, shared } = reachOf(actor, 'contribution.read');
  return [everything, bodyIds, [...new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId))], shared, actor.personId];
}

/** Whether a contribution `k` that lies with a seat `s` or an organisation may be read: by whoever wrote it, whoever is to answer it, and whom it is shared with. */
export const CONTRIBUTION_READABLE = `($1::boolean or k.body_id = any($2::uuid[]) or ($4::boolean and (k.person_id = $5 or k.owner_organization_id = any($3::uuid[]) or s.organization_id = any($3::uuid[])
  or k.visibility in ('TENANT', 'PUBLIC') or (k.visibility = 'PARTICIPANTS' and k.organization_id = any($3::uuid[])))))`;

/** Where the predicate above finds what it asks for. */
export const CONTRIBUTION_SOURCE = 'contribution k left join seat s on s.tenant_id = k.tenant_id and s.id = k.owner_seat_id';

/** With which organisation it lies, also through a seat. */
export const ANSWERING = 'coalesce(k.owner_organization_id, s.organization_id)';
