import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { ReEntry } from '../domain/re-entry.entity.js';

export interface CarriableRow {
  id: string;
  name: string;
  /** Why a content was put off, what a measure serves. */
  detail: string;
}

/** A running measure, with what it serves. */
interface CarriableMeasureRow extends CarriableRow {
  goalId: string;
}

/** What keeps a cycle open, and what follows it. */
export interface ClosingRow {
  openLessonIds: string[];
  openRecommendationIds: string[];
  /** Of the started measures, once for each assumption of which nobody has said whether it held. */
  assumingMeasureIds: string[];
  successorId: string | null;
  predecessorId: string | null;
  carriable: Record<'tasks' | 'goals' | 'organizations', CarriableRow[]> & { measures: CarriableMeasureRow[] };
}

const listed = (columns: string, source: string, order: string): string => `coalesce((select json_agg(json_build_object(${columns}) order by ${order}) from ${source}), '[]')`;

const CLOSING = `select array(select l.id from lesson l where l.tenant_id = c.tenant_id and l.cycle_id = c.id and l.state = 'OPEN') as "openLessonIds",
    array(select r.id from recommendation r where r.tenant_id = c.tenant_id and r.cycle_id = c.id and r.state in ('ISSUED', 'UNDER_CONSIDERATION')) as "openRecommendationIds",
    array(select m.id from impact_assumption a join measure m on m.tenant_id = a.tenant_id and m.id = a.measure_id where m.tenant_id = c.tenant_id and m.cycle_id = c.id and m.started_at is not null and a.state = 'OPEN') as "assumingMeasureIds",
    (select e.cycle_id from re_entry e where e.tenant_id = c.tenant_id and e.predecessor_id = c.id) as "successorId",
    (select e.predecessor_id from re_entry e where e.tenant_id = c.tenant_id and e.cycle_id = c.id) as "predecessorId",
    json_build_object(
      'tasks', ${listed(`'id', t.id, 'name', t.key || ' ' || t.title, 'detail', t.stand_reason`, `task t where t.tenant_id = c.tenant_id and t.cycle_id = c.id and t.stand = 'DEFERRED'`, 't.block_id, t.position')},
      'goals', ${listed(`'id', g.id, 'name', 'Z' || g.number || ' ' || g.title, 'detail', ''`, `goal g where g.tenant_id = c.tenant_id and g.cycle_id = c.id and g.state = 'ADOPTED'`, 'g.number')},
      'measures', ${listed(`'id', m.id, 'name', 'M' || m.number || ' ' || m.title, 'detail', 'Z' || g.number || ' ' || g.title, 'goalId', m.goal_id`, `measure m join goal g on g.tenant_id = m.tenant_id and g.id = m.goal_id
        where m.tenant_id = c.tenant_id and m.cycle_id = c.id and m.state in ('AGREED', 'IN_PROGRESS', 'PAUSED')`, 'm.number')},
      'organizations', ${listed(`'id', o.id, 'name', o.name, 'detail', ''`, `organization o where o.tenant_id = c.tenant_id and (o.valid_until is null or o.valid_until >= $2::date)
        and exists (select from actor_binding a where a.tenant_id = o.tenant_id and a.cycle_id = c.id and a.organization_id = o.id)`, 'o.name, o.id')}) as carriable
  from planning_cycle c where c.id = $1`;

/** A cycle at its end: one statement. */
@Injectable()
export class ClosingsRepository {
  constructor(private readonly units: Units) {}

  async of(cycleId: string, today: Day): Promise<ClosingRow> {
    return (await this.units.query<ClosingRow>(CLOSING, [cycleId, today]))[0];
  }

  /** With whom, on what template and under whose patronage a cycle was begun. */
  async beginning(cycleId: string): Promise<{ bodyId: string; templateKey: string; steeringOrganizationId: string; sponsorSeatId: string | null; bindings: { actorKey: string; organizationId: string }[] }> {
    const [row] = await this.units.query<Awaited<ReturnType<ClosingsRepository['beginning']>>>(
      `select c.body_id as "bodyId", c.template_key as "templateKey", c.steering_organization_id as "steeringOrganizationId", c.sponsor_seat_id as "sponsorSeatId",
         coalesce((select json_agg(json_build_object('actorKey', a.actor_key, 'organizationId', a.organization_id) order by a.actor_key, a.organization_id) from actor_binding a where a.tenant_id = c.tenant_id and a.cycle_id = c.id), '[]') as bindings
       from planning_cycle c where c.id = $1`,
      [cycleId],
    );
    return row;
  }

  async add(reEntry: ReEntry): Promise<void> {
    await (await this.units.manager()).insert(ReEntry, reEntry);
  }
}
