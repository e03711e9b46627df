import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 to $5 of every statement that reads Handlungskonzepte: [everything, bodies, own organisations, shared, the person]. */
export type ActionPlanScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean, personId: string];

/** @returns how far the actor's right to read Handlungskonzepte carries; own organisations are those of memberships and of seats */
export function actionPlanScope(actor: Actor): ActionPlanScope {
  const { everything, bodyIds, shared } = reachOf(actor, 'actionPlan.read');
  return [everything, bodyIds, [...new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId))], shared, actor.personId];
}

/** Whether an organisation of the actor takes part in the cycle of the Handlungskonzept `a`. */
const TAKES_PART = 'exists (select from participation p where p.tenant_id = a.tenant_id and p.cycle_id = a.cycle_id and p.organization_id = any($3::uuid[]))';

/** Whether something that is shared as `row` says may be read beside the Handlungskonzept `a`. */
const readableAs = (row: 'a' | 'v'): string => `($1::boolean or a.body_id = any($2::uuid[]) or ($4::boolean and (${row === 'a' ? 'a.created_by' : 'v.frozen_by'} = $5 or ${row}.visibility in ('TENANT', 'PUBLIC') or (${row}.visibility = 'PARTICIPANTS' and ${TAKES_PART}))))`;

/** Whether a Handlungskonzept `a` of a cycle `c` may be read; whoever wrote it reads it. */
export const ACTION_PLAN_READABLE = readableAs('a');

/** Whether a version `v` of the Handlungskonzept `a` may be read: by whom it was for when it was frozen. */
export const VERSION_READABLE = `${ACTION_PLAN_READABLE} and ${readableAs('v')}`;

/** Where the predicates above find what they ask for. */
export const ACTION_PLAN_SOURCE = 'action_plan a join planning_cycle c on c.tenant_id = a.tenant_id and c.id = a.cycle_id';
