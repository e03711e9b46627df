import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';

export interface NameRow {
  id: string;
  name: string;
  kind: string | null;
}

/** What the things are called today that entries of the history speak of. */
@Injectable()
export class NamesRepository {
  constructor(private readonly units: Units) {}

  /** @returns whatever of `ids` exists; `kind` is that of a subject of the history, null for what everyone may know by name */
  async of(ids: readonly string[]): Promise<NameRow[]> {
    return this.units.query(
      `select id, name, null as kind from organization where id = any($1)
       union all select id, title, null from seat where id = any($1)
       union all select id, given_name || ' ' || family_name, null from person where id = any($1)
       union all select id, key || ' ' || title, 'BLOCK' from building_block where id = any($1)
       union all select id, key || ' ' || title, 'TASK' from task where id = any($1)
       union all select c.id, b.name || ', ' || c.number, 'CYCLE' from planning_cycle c join body b on b.tenant_id = c.tenant_id and b.id = c.body_id where c.id = any($1)`,
      [[...new Set(ids)]],
    );
  }
}
