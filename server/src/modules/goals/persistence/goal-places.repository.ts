import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { NamedRow } from './goal-rows.js';

/** A cycle in which goals are written, with the bodies whose they may be and the conferences that may bring them in. */
export interface GoalPlace {
  cycle: NamedRow & { number: number };
  /** The one that plans first. */
  bodies: NamedRow[];
  conferences: (NamedRow & { kind: string; bodyId: string | null })[];
  bodyId: string;
  steeringOrganizationId: string | null;
}

const CONFERENCES = ['AREA_CONFERENCE', 'STEERING_CONFERENCE', 'SECTOR_CONFERENCE', 'STATUTORY_CONFERENCE', 'PLANNING_GROUP'];

const PLACES = `select json_build_object('id', c.id, 'number', c.number, 'name', cb.name) as cycle, c.body_id as "bodyId", c.steering_organization_id as "steeringOrganizationId",
    (select json_agg(json_build_object('id', b.id, 'name', b.name) order by b.id <> c.body_id, b.name, b.id) from body b where b.tenant_id = c.tenant_id and c.body_id in (b.id, b.parent_id)) as bodies,
    coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'bodyId', o.body_id) order by o.name, o.id) from organization o
      where o.tenant_id = c.tenant_id and (o.id = c.steering_organization_id or o.kind = any($2)) and (o.valid_until is null or o.valid_until >= $1::date)), '[]') as conferences
  from planning_cycle c join body cb on cb.tenant_id = c.tenant_id and cb.id = c.body_id where c.state not in ('CLOSED', 'ABANDONED')`;

@Injectable()
export class GoalPlacesRepository {
  constructor(private readonly units: Units) {}

  /** The latest cycle first. */
  all(today: Day): Promise<GoalPlace[]> {
    return this.units.query(`${PLACES} order by c.number desc, c.id`, [today, CONFERENCES]);
  }

  /** Locks a cycle, so that its goals are numbered one after the other. */
  async lock(cycleId: string): Promise<void> {
    await this.units.query('select from planning_cycle where id = $1 for no key update', [cycleId]);
  }

  async find(today: Day, cycleId: string): Promise<GoalPlace | undefined> {
    return (await this.units.query<GoalPlace>(`${PLACES} and c.id = $3`, [today, CONFERENCES, cycleId])).at(0);
  }
}
