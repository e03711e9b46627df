import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { BodyRow } from './organizations.repository.js';

const BODY = `select id, kind, name, coalesce(ags, county_key) as "officialKey", parent_id as "parentId" from body`;

/** The bodies of the Planungskreis. */
@Injectable()
export class BodiesRepository {
  constructor(private readonly units: Units) {}

  /** All bodies of the unit's Planungskreis: counties first, then by official key. */
  async all(): Promise<BodyRow[]> {
    return this.units.query(`${BODY} order by county_key nulls last, ags, id`);
  }

  async known(id: string): Promise<boolean> {
    return (await this.units.query('select from body where id = $1', [id])).length > 0;
  }

  /** Locks a body, so that what belongs to it is added once. */
  async lock(id: string): Promise<BodyRow | undefined> {
    return (await this.units.query<BodyRow>(`${BODY} where id = $1 for no key update`, [id])).at(0);
  }
}
