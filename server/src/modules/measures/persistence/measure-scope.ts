import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 to $5 of every statement that reads measures: [everything, bodies, own organisations, shared, the person]. */
export type MeasureScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean, personId: string];

/** @returns how far the actor's right to read measures carries; own organisations are those of memberships and of seats */
export function measureScope(actor: Actor): MeasureScope {
  const { everything, bodyIds, shared } = reachOf(actor, 'measure.read');
  return [everything, bodyIds, [...new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId))], shared, actor.personId];
}

/** Whether an organisation of the actor answers for the measure `m`, carries it along, or plans in its cycle `c`. */
export const TAKES_PART = `(m.owner_organization_id = any($3::uuid[]) or os.organization_id = any($3::uuid[]) or c.steering_organization_id = any($3::uuid[])
    or exists (select from measure_partner p where p.tenant_id = m.tenant_id and p.measure_id = m.id and p.organization_id = any($3::uuid[]))
    or exists (select from participation p where p.tenant_id = m.tenant_id and p.cycle_id = m.cycle_id and p.organization_id = any($3::uuid[])))`;

/** Whether a measure `m` of a cycle `c` and the seat `os` of whoever answers for it may be read. */
export const MEASURE_READABLE = `($1::boolean or m.body_id = any($2::uuid[]) or ($4::boolean and (m.created_by = $5
  or m.visibility in ('TENANT', 'PUBLIC') or (m.visibility = 'PARTICIPANTS' and ${TAKES_PART}))))`;

/** Where the predicate above finds what it asks for. */
export const MEASURE_SOURCE = `measure m join planning_cycle c on c.tenant_id = m.tenant_id and c.id = m.cycle_id
  left join seat os on os.tenant_id = m.tenant_id and os.id = m.owner_seat_id`;
