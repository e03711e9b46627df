import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 to $5 of every statement that reads goals: [everything, bodies, own organisations, shared, the person]. */
export type GoalScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean, personId: string];

/** @returns how far the actor's right to read goals carries; own organisations are those of memberships and of seats */
export function goalScope(actor: Actor): GoalScope {
  const { everything, bodyIds, shared } = reachOf(actor, 'goal.read');
  return [everything, bodyIds, [...new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId))], shared, actor.personId];
}

/** Whether an organisation of the actor answers for the goal `g`, or plans in its cycle `c`. */
const TAKES_PART = `(g.owner_organization_id = any($3::uuid[]) or os.organization_id = any($3::uuid[]) or c.steering_organization_id = any($3::uuid[])
    or exists (select from participation p where p.tenant_id = g.tenant_id and p.cycle_id = g.cycle_id and p.organization_id = any($3::uuid[])))`;

/** Whether a goal `g` of a cycle `c` and the seat `os` of whoever answers for it may be read: once it is proposed, by the conference that brings it in and by whom it is shared with. */
export const GOAL_READABLE = `($1::boolean or g.body_id = any($2::uuid[]) or ($4::boolean and (g.created_by = $5 or (g.state <> 'DRAFT'
  and (g.proposed_by_id = any($3::uuid[]) or g.visibility in ('TENANT', 'PUBLIC') or (g.visibility = 'PARTICIPANTS' and ${TAKES_PART}))))))`;

/** Where the predicate above finds what it asks for. */
export const GOAL_SOURCE = `goal g join planning_cycle c on c.tenant_id = g.tenant_id and c.id = g.cycle_id
  left join seat os on os.tenant_id = g.tenant_id and os.id = g.owner_seat_id`;
