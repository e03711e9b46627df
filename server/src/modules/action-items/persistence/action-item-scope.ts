import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';

/** The parameters $1 to $4 of every statement that reads Aufträge: [everything, bodies, own organisations, shared]. */
export type ActionItemScope = [everything: boolean, bodyIds: string[], ownIds: string[], shared: boolean];

/** @returns every organisation that the actor belongs to, as a member or through a seat */
const ownOrganizations = ({ memberships, seats }: Actor): string[] => [...new Set([...memberships, ...seats].map(({ organizationId }) => organizationId))];

/** @returns how far the actor's right to read Aufträge carries */
export function actionItemScope(actor: Actor): ActionItemScope {
  const { everything, bodyIds, shared } = reachOf(actor, 'actionItem.read');
  return [everything, bodyIds, ownOrganizations(actor), shared];
}

/** Who takes part in an Auftrag `i` whose seat is `s`. */
const TAKES_PART = '(i.given_by_id = any($3::uuid[]) or i.organization_id = any($3::uuid[]) or s.organization_id = any($3::uuid[]) or i.climbed_to_id = any($3::uuid[]) or i.report_to_id = any($3::uuid[]))';

/** Whether an Auftrag `i`, given by `g` to a seat `s` or an organisation, may be read. */
export const ACTION_ITEM_READABLE = `($1::boolean or g.body_id = any($2::uuid[]) or ($4::boolean and (i.visibility in ('TENANT', 'PUBLIC') or (i.visibility = 'PARTICIPANTS' and ${TAKES_PART}))))`;

/** Where the predicate above finds what it asks for. */
export const ACTION_ITEM_SOURCE = `action_item i
  join organization g on g.tenant_id = i.tenant_id and g.id = i.given_by_id
  left join seat s on s.tenant_id = i.tenant_id and s.id = i.seat_id`;
