import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { BodyRow } from './organizations.repository.js';

const BODY = `select id, kind, name, coalesce(ags, county_key) as "officialKey", parent_id as "parentId" from body`;

/** Bodies, and the people of the Planungskreis who may hold seats in their organisations. */
@Injectable()
export class BodiesRepository {
  constructor(private readonly units: Units) {}

  /** All bodies of the unit's Planungskreis: counties first, then by official key. */
  async all(): Promise<BodyRow[]> {
    return this.units.query(`${BODY} order by county_key nulls last, ags, id`);
  }

  /** Locks a body, so that what belongs to it is added once. */
  async lock(id: string): Promise<BodyRow | undefined> {
    return (await this.units.query<BodyRow>(`${BODY} where id = $1 for no key update`, [id])).at(0);
  }

  /** @returns those who belong to the Planungskreis on `today`, by family name */
  async people(today: string): Promise<{ id: string; name: string }[]> {
    return this.units.query(
      `select id, given_name || ' ' || family_name as name from person where left_on is null or left_on > $1 order by family_name, given_name, id`,
      [today],
    );
  }
}
