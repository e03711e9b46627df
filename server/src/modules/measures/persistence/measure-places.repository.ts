import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { NamedRow } from './measure-rows.js';

/** A cycle in which measures are written, with the bodies whose they may be. */
export interface MeasurePlace {
  cycle: NamedRow & { number: number };
  /** The one that plans first. */
  bodies: NamedRow[];
  bodyId: string;
  steeringOrganizationId: string | null;
}

const PLACES = `select json_build_object('id', c.id, 'number', c.number, 'name', cb.name) as cycle, c.body_id as "bodyId", c.steering_organization_id as "steeringOrganizationId",
    (select json_agg(json_build_object('id', b.id, 'name', b.name) order by b.id <> c.body_id, b.name, b.id) from body b where b.tenant_id = c.tenant_id and c.body_id in (b.id, b.parent_id)) as bodies
  from planning_cycle c join body cb on cb.tenant_id = c.tenant_id and cb.id = c.body_id where c.state not in ('CLOSED', 'ABANDONED')`;

@Injectable()
export class MeasurePlacesRepository {
  constructor(private readonly units: Units) {}

  /** The latest cycle first. */
  all(): Promise<MeasurePlace[]> {
    return this.units.query(`${PLACES} order by c.number desc, c.id`, []);
  }

  /** Locks a cycle, so that its measures are numbered one after the other. */
  async lock(cycleId: string): Promise<void> {
    await this.units.query('select from planning_cycle where id = $1 for no key update', [cycleId]);
  }

  async find(cycleId: string): Promise<MeasurePlace | undefined> {
    return (await this.units.query<MeasurePlace>(`${PLACES} and c.id = $1`, [cycleId])).at(0);
  }

  /** Whether an organisation is of a body, or of the one above it, or of none. */
  async plansFor(organizationId: string, bodyId: string): Promise<boolean> {
    const found = await this.units.query('select from organization o join body b on b.tenant_id = o.tenant_id and b.id = $2 where o.id = $1 and (o.body_id is null or o.body_id in (b.id, b.parent_id))', [organizationId, bodyId]);
    return found.length > 0;
  }

  /** Null for an organisation of no body. */
  async bodyOfOrganization(organizationId: string): Promise<string | null> {
    return (await this.units.query<{ bodyId: string | null }>('select body_id as "bodyId" from organization where id = $1', [organizationId])).at(0)?.bodyId ?? null;
  }

  /** The organisation that a seat belongs to. */
  async organizationOfSeat(seatId: string): Promise<string | null> {
    return (await this.units.query<{ id: string }>('select organization_id as id from seat where id = $1', [seatId])).at(0)?.id ?? null;
  }
}
