import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 to $4 of every statement that reads papers: [everything, bodies, own organisations, shared]. */
export type PaperScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean];

/** @returns how far the actor's right to read papers carries */
export function paperScope(actor: Actor): PaperScope {
  const { everything, bodyIds, shared } = reachOf(actor, 'paper.read');
  return [everything, bodyIds, [...new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId))], shared];
}

const LEADS = 'p.lead_organization_id = any($3::uuid[])';

/** Whether an organisation of the actor leads the paper `p`, plans in its cycle, consults about it or answers for what was resolved. */
const TAKES_PART = `(${LEADS}
    or exists (select from participation t where t.tenant_id = p.tenant_id and t.cycle_id = p.cycle_id and t.organization_id = any($3::uuid[]))
    or exists (select from consultation c where c.tenant_id = p.tenant_id and c.paper_id = p.id and c.organization_id = any($3::uuid[]))
    or exists (select from resolution r left join seat s on s.tenant_id = r.tenant_id and s.id = r.owner_seat_id
      where r.tenant_id = p.tenant_id and r.paper_id = p.id and coalesce(r.owner_organization_id, s.organization_id) = any($3::uuid[])))`;

/** Whether a paper `p` may be read: by those with whom it is shared once it is more than a draft. */
export const PAPER_READABLE = `($1::boolean or p.body_id = any($2::uuid[])
  or ($4::boolean and (p.state <> 'DRAFT' or ${LEADS}) and (p.visibility in ('TENANT', 'PUBLIC') or (p.visibility = 'PARTICIPANTS' and ${TAKES_PART}))))`;
