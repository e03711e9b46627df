import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 to $4 of every statement that reads Fachplanungen: [everything, bodies, own organisations, shared]. */
export type SectorPlanScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean];

/** @returns how far the actor's right to read Fachplanungen carries; own organisations are those of memberships, of seats and of roles that are limited to one */
export function sectorPlanScope(actor: Actor): SectorPlanScope {
  const { everything, bodyIds, shared } = reachOf(actor, 'sectorPlan.read');
  const ownIds = new Set([...actor.memberships, ...actor.seats, ...actor.grants].flatMap(({ organizationId }) => organizationId ?? []));
  return [everything, bodyIds, [...ownIds], shared];
}

/** Whether an organisation of the actor takes part in a block that the plan `p`, or a task in it, is linked to. */
const TAKES_PART = `exists (select from sector_plan_link l left join task t on t.tenant_id = l.tenant_id and t.id = l.task_id
    join participation pa on pa.tenant_id = l.tenant_id and pa.block_id = coalesce(l.block_id, t.block_id)
    where l.tenant_id = p.tenant_id and l.plan_id = p.id and pa.organization_id = any($3::uuid[]))`;

/** Whether a Fachplanung `p` may be read: one of a body that the actor knows from inside, one of an own organisation, and what is shared. */
export const SECTOR_PLAN_READABLE = `($1::boolean or p.body_id = any($2::uuid[])
  or ($4::boolean and (p.organization_id = any($3::uuid[]) or p.visibility in ('TENANT', 'PUBLIC') or (p.visibility = 'PARTICIPANTS' and ${TAKES_PART}))))`;
