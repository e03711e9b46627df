import { isLed } from '../../organizations/index.js';
import { GOAL_SOURCE } from '../../goals/index.js';

/** A goal `g` with its latest Sachstand `u`, the Planungskreis `t`, and the organisation `oo` that answers for it, also through a seat. */
export const STATUS_SOURCE = `${GOAL_SOURCE} join tenant t on t.id = g.tenant_id
  left join organization oo on oo.tenant_id = g.tenant_id and oo.id = coalesce(g.owner_organization_id, os.organization_id)
  left join lateral (select n.id, n.lage, n.happened, n.value, n.given_by, n.given_at from status_update n where n.tenant_id = g.tenant_id and n.goal_id = g.id order by n.given_at desc, n.id desc limit 1) u on true`;

const SINCE = `coalesce(u.given_at, (select max(a.at) from activity a where a.tenant_id = g.tenant_id and a.subject_id = g.id and a.kind = 'GOAL_HARMONISED'), g.created_at)`;

/** One rhythm of the goal later. @param since a moment, in SQL */
const dueAfter = (since: string): string => `((${since} at time zone t.time_zone)::date + make_interval(months => case g.rhythm when 'MONTHLY' then 1 when 'QUARTERLY' then 3 when 'HALF_YEARLY' then 6 else 12 end))::date`;

/** The day on which the next Sachstand is due: one rhythm after the last one, or after the goal was harmonised. */
export const NEXT_DUE = dueAfter(SINCE);
/** The same where there is a last one. */
export const DUE_AGAIN = dueAfter('u.given_at');

/** @param today the number of a parameter, for example `$6` */
export const answered = (today: string): string => `g.body_id as "bodyId", c.steering_organization_id as "steeringOrganizationId", oo.id as "ownerOrganizationId", g.owner_seat_id as "ownerSeatId",
    g.owner_person_id as "ownerPersonId", ${isLed('oo.id', `${today}::date`)} as "isLed"`;
