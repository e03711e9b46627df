import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { GOAL_READABLE, type GoalScope } from '../../goals/index.js';
import { FOLLOWED, freshnessOf, type Orphaned, type Standing, standOf, UNSEEN } from '../domain/standing.js';
import { NEXT_DUE, STATUS_SOURCE } from './status-sql.js';

/** Flat, and thousands at once: nothing that the database would have to build for each. */
interface Row extends Omit<Standing, 'stand' | 'freshness' | 'body' | 'owner' | 'ownerOrganization' | 'nextDue'> {
  bodyId: string;
  bodyName: string;
  ownerId: string | null;
  ownerName: string;
  organizationId: string | null;
  organizationName: string;
  orphaned: Orphaned | null;
  nextDue: Day;
}

const STANDINGS = `select g.id, g.version, g.number, g.title, g.level, g.state, g.parent_goal_id as "parentId", g.body_id as "bodyId", b.name as "bodyName", coalesce(f.name, '') as "fieldOfAction",
    coalesce(g.owner_organization_id, g.owner_seat_id) as "ownerId", coalesce(os.title, oo.name) as "ownerName", oo.id as "organizationId", oo.name as "organizationName",
    case when g.state <> all($8) then null when oo.id is null then 'NO_OWNER' when oo.valid_until < $6::date then 'ORGANIZATION_ENDED'
      when os.id is not null and not exists (select from seat_holding h where h.tenant_id = g.tenant_id and h.seat_id = os.id and h.valid_from <= $6::date and (h.valid_until is null or h.valid_until >= $6::date)) then 'SEAT_VACANT' end as orphaned,
    u.id as "updateId", to_json(u.given_at) #>> '{}' as "updatedAt", u.lage, case when u.lage <> 'ON_TRACK' then u.happened else '' end as sentence, ${NEXT_DUE}::text as "nextDue",
    u.value::float8 as value, g.target_value::float8 as "targetValue", g.unit,
    (select count(*)::int from status_question q where q.tenant_id = g.tenant_id and q.update_id = u.id and not exists (select from status_answer w where w.tenant_id = q.tenant_id and w.question_id = q.id)) as "openQuestions"
  from ${STATUS_SOURCE} join body b on b.tenant_id = g.tenant_id and b.id = g.body_id
  left join field_of_action f on f.tenant_id = g.tenant_id and f.id = g.field_of_action_id
  where ${GOAL_READABLE} and g.state <> all($7) and g.level is not null
  order by c.number desc, c.id, g.number, g.id`;

/** Where goals stand: one statement, whatever their number. */
@Injectable()
export class StandingsRepository {
  constructor(private readonly units: Units) {}

  /** Of the latest cycle first. */
  async all(scope: GoalScope, today: Day): Promise<Standing[]> {
    const rows = await this.units.query<Row>(STANDINGS, [...scope, today, UNSEEN, FOLLOWED]);
    return rows.map(({ bodyId, bodyName, ownerId, ownerName, organizationId, organizationName, nextDue, ...row }) => {
      const freshness = freshnessOf(row.state, row.updateId !== null, nextDue, today);
      return {
        ...row,
        freshness,
        stand: standOf(row.state, row.updateId !== null),
        nextDue: freshness === null ? null : nextDue,
        body: { id: bodyId, name: bodyName },
        owner: ownerId === null ? null : { id: ownerId, name: ownerName },
        ownerOrganization: organizationId === null ? null : { id: organizationId, name: organizationName },
      };
    });
  }
}
