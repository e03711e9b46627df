import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { SectorPlanRow } from './sector-plan-rows.js';
import { SECTOR_PLAN_READABLE, type SectorPlanScope } from './sector-plan-scope.js';

const planned = (date: string, precision: string): string => `case when ${date} is not null then json_build_object('date', ${date}, 'precision', ${precision}) end`;

const PLANS = `
  select p.id, p.sector, p.title, json_build_object('id', o.id, 'name', o.name) as organization, json_build_object('id', b.id, 'name', b.name) as body,
    p.legal_basis as "legalBasis", p.valid_from::text as "validFrom", p.valid_until::text as "validUntil", p.rhythm_months as "rhythmMonths",
    ${planned('p.next_due', 'p.next_due_precision')} as "nextDue", p.note, p.visibility, p.version,
    coalesce((select json_agg(json_build_object('id', d.id, 'name', d.name, 'source', d.source, 'dataDate', ${planned('d.data_date', 'd.data_date_precision')}, 'space', d.space) order by d.name, d.id)
      from sector_plan_data d where d.tenant_id = p.tenant_id and d.plan_id = p.id), '[]') as data,
    coalesce((select json_agg(coalesce(l.block_id, l.task_id)) from sector_plan_link l where l.tenant_id = p.tenant_id and l.plan_id = p.id), '[]') as "contentIds"
  from sector_plan p
  join organization o on o.tenant_id = p.tenant_id and o.id = p.organization_id
  join body b on b.tenant_id = p.tenant_id and b.id = p.body_id
  where ${SECTOR_PLAN_READABLE}`;

const IN_ORDER = 'order by b.name, p.title, p.id';

/** Fachplanungen as the pages show them: one statement, whatever their number. */
@Injectable()
export class SectorPlansRepository {
  constructor(private readonly units: Units) {}

  /** Those within the scope, by body and title; those that ended before `today` only where they are asked for. */
  async list(scope: SectorPlanScope, today: Day, withEnded: boolean): Promise<SectorPlanRow[]> {
    return this.units.query(`${PLANS} and ($6::boolean or p.valid_until is null or p.valid_until >= $5) ${IN_ORDER}`, [...scope, today, withEnded]);
  }

  async page(scope: SectorPlanScope, id: string): Promise<SectorPlanRow | undefined> {
    return (await this.units.query<SectorPlanRow>(`${PLANS} and p.id = $5`, [...scope, id])).at(0);
  }

  /** Those that have not ended and are linked to one of these blocks or tasks. */
  async linkedTo(scope: SectorPlanScope, today: Day, contentIds: readonly string[]): Promise<SectorPlanRow[]> {
    return this.units.query(
      `${PLANS} and (p.valid_until is null or p.valid_until >= $5)
         and p.id in (select l.plan_id from sector_plan_link l where l.block_id = any($6::uuid[]) or l.task_id = any($6::uuid[])) ${IN_ORDER}`,
      [...scope, today, contentIds],
    );
  }

  /** @returns those of `ids` that may be read */
  async readable(scope: SectorPlanScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select p.id from sector_plan p where p.id = any($5) and ${SECTOR_PLAN_READABLE}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
