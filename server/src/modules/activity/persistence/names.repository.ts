import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';

export interface NameRow {
  id: string;
  name: string;
  /** The kind of subject of the history that it is, if it is one. */
  kind: string | null;
  /** Whether everybody may know its name, whoever may read the thing itself. */
  isOpen: boolean;
}

/** What the things are called today that entries of the history speak of. */
@Injectable()
export class NamesRepository {
  constructor(private readonly units: Units) {}

  /** @returns whatever of `ids` exists */
  async of(ids: readonly string[]): Promise<NameRow[]> {
    return this.units.query(
      `select id, name, 'ORGANIZATION' as kind, true as "isOpen" from organization where id = any($1)
       union all select id, title, null, true from seat where id = any($1)
       union all select id, name, null, true from body where id = any($1)
       union all select id, given_name || ' ' || family_name, null, true from person where id = any($1)
       union all select id, title, 'AGREEMENT', false from cooperation_agreement where id = any($1)
       union all select id, name, 'CONTACT_POINT', false from contact_point where id = any($1)
       union all select id, key || ' ' || title, 'BLOCK', false from building_block where id = any($1)
       union all select id, key || ' ' || title, 'TASK', false from task where id = any($1)
       union all select id, 'A' || number || ' ' || title, 'ACTION_ITEM', false from action_item where id = any($1)
       union all select m.id, o.name || ', ' || m.number, 'MEETING', false from meeting m join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id where m.id = any($1)
       union all select id, title, null, true from agenda_item where id = any($1)
       union all select id, title, 'FINDING', false from finding where id = any($1)
       union all select id, 'E' || number || ' ' || title, 'RECOMMENDATION', false from recommendation where id = any($1)
       union all select id, 'Z' || number || ' ' || title, 'GOAL', false from goal where id = any($1)
       union all select id, 'M' || number || ' ' || title, 'MEASURE', false from measure where id = any($1)
       union all select e.id, 'M' || m.number || ' ' || m.title || ', Evaluation ' || e.number, 'EVALUATION', false from evaluation e join measure m on m.tenant_id = e.tenant_id and m.id = e.measure_id where e.id = any($1)
       union all select id, name, 'METHOD', true from method where id = any($1)
       union all select id, 'H' || number || ' ' || title, 'ACTION_PLAN', false from action_plan where id = any($1)
       union all select id, name, null, true from funding_programme where id = any($1)
       union all select r.id, b.name || ', ' || c.number, 'GOAL_REVIEW', false from goal_review r
         join planning_cycle c on c.tenant_id = r.tenant_id and c.id = r.cycle_id join body b on b.tenant_id = c.tenant_id and b.id = c.body_id where r.id = any($1)
       union all select id, 'L' || number || ' ' || left(text, 100), 'LESSON', false from lesson where id = any($1)
       union all select id, number::text, 'STATUS_REPORT', false from status_report where id = any($1)
       union all select id, topic, 'CONTRIBUTION', false from contribution where id = any($1)
       union all select id, title, 'SECTOR_PLAN', false from sector_plan where id = any($1)
       union all select id, case when reference <> '' then reference || ' ' || title else title end, 'PAPER', false from paper where id = any($1)
       union all select c.id, b.name || ', ' || c.number, 'CYCLE', false from planning_cycle c join body b on b.tenant_id = c.tenant_id and b.id = c.body_id where c.id = any($1)`,
      [[...new Set(ids)]],
    );
  }
}
