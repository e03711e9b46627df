import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 to $5 of every statement that reads what analyses brought: [everything, bodies, own organisations, shared, the person]. */
export type AnalysisScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean, personId: string];

/** @returns how far the actor's right to read what analyses brought carries; own organisations are those of memberships and of seats */
export function analysisScope(actor: Actor): AnalysisScope {
  const { everything, bodyIds, shared } = reachOf(actor, 'analysis.read');
  return [everything, bodyIds, [...new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId))], shared, actor.personId];
}

/** Whether an organisation of the actor takes part in the block, or where none is named, in the cycle. */
const takesPart = (row: string): string =>
  `exists (select from participation p where p.tenant_id = ${row}.tenant_id and p.cycle_id = ${row}.cycle_id and (${row}.block_id is null or p.block_id = ${row}.block_id) and p.organization_id = any($3::uuid[]))`;

const inside = `$1::boolean or c.body_id = any($2::uuid[])`;

/** Whether a Befund `f` of a cycle `c` may be read; whoever wrote it reads it. */
export const FINDING_READABLE = `(${inside} or ($4::boolean and (f.created_by = $5 or f.visibility in ('TENANT', 'PUBLIC') or (f.visibility = 'PARTICIPANTS' and ${takesPart('f')}))))`;

/** Whether a recommendation `r` of a cycle `c` to a seat `s` or an organisation may be read: by whom it is shared with, once it is issued. */
export const RECOMMENDATION_READABLE = `(${inside} or ($4::boolean and (r.created_by = $5 or (r.state <> 'DRAFTED'
  and (r.visibility in ('TENANT', 'PUBLIC') or (r.visibility = 'PARTICIPANTS' and (r.organization_id = any($3::uuid[]) or s.organization_id = any($3::uuid[]) or ${takesPart('r')})))))))`;

const OF_CYCLE = (row: string): string => `join planning_cycle c on c.tenant_id = ${row}.tenant_id and c.id = ${row}.cycle_id
  left join building_block b on b.tenant_id = ${row}.tenant_id and b.id = ${row}.block_id
  left join seat bs on bs.tenant_id = b.tenant_id and bs.id = b.accountable_seat_id`;

/** Where the predicates above find what they ask for, and who answers for the block. */
export const FINDING_SOURCE = `finding f ${OF_CYCLE('f')}`;
export const RECOMMENDATION_SOURCE = `recommendation r ${OF_CYCLE('r')} left join seat s on s.tenant_id = r.tenant_id and s.id = r.seat_id`;

/** Who answers for the block `b`, also through a seat `bs`. */
export const ANSWERS_FOR_BLOCK = 'coalesce(b.accountable_organization_id, bs.organization_id)';
