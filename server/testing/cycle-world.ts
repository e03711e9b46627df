import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';
import { World } from './world.js';

interface CycleParts {
  bodyId?: string;
  templateId?: string;
  number?: number;
  state?: string;
  visibility?: string;
  steeringOrganizationId?: string;
}

interface BlockParts {
  key?: string;
  position?: number;
  acceptance?: string;
  accountableOrganizationId?: string | null;
  receivingOrganizationId?: string | null;
  kind?: string;
  phase?: string;
  visibility?: string | null;
}

interface TaskParts {
  key?: string;
  position?: number;
  title?: string;
  stand?: string;
  accountableOrganizationId?: string | null;
  accountableSeatId?: string | null;
  accountablePersonId?: string | null;
  visibility?: string | null;
  parentId?: string | null;
}

interface SectorPlanParts {
  sector?: string;
  title?: string;
  bodyId?: string;
  organizationId?: string;
  validFrom?: string | null;
  validUntil?: string | null;
  rhythmMonths?: number | null;
  nextDue?: string | null;
  nextDuePrecision?: string | null;
  visibility?: string;
}

let count = 0;
const next = (): number => (count += 1);

/** Builds cycles straight into the database. */
export class CycleWorld extends World {
  constructor(private readonly database: string) {
    super(database);
  }

  async body(tenantId: string): Promise<string> {
    const id = newId();
    const ags = String(10_000_000 + next());
    await sql(this.database, `insert into body (tenant_id, id, kind, name, ags) values ($1, $2, 'MUNICIPALITY', 'Musterstadt', $3)`, [tenantId, id, ags]);
    return id;
  }

  async template(tenantId: string): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into process_template (tenant_id, id, key, version, title, content, created_at) values ($1, $2, $3, 1, 'Vorlage', '{"actors": [], "blocks": [], "source": ""}', now())`, [tenantId, id, `t${next()}`]);
    return id;
  }

  async cycle(tenantId: string, parts: CycleParts = {}): Promise<string> {
    const id = newId();
    const bodyId = parts.bodyId ?? (await this.body(tenantId));
    const templateId = parts.templateId ?? (await this.template(tenantId));
    const steering = parts.steeringOrganizationId ?? (await this.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Lenkungskreis', bodyId }));
    await sql(
      this.database,
      `insert into planning_cycle (tenant_id, id, body_id, number, template_id, template_key, state, mandate_text, mandate_date, steering_organization_id, visibility)
       select $1, $2, $3, $4, $5, key, $6, 'Auftrag', '2024-01-26', $7, $8 from process_template where id = $5`,
      [tenantId, id, bodyId, parts.number ?? 1, templateId, parts.state ?? 'REGULAR', steering, parts.visibility ?? 'PARTICIPANTS'],
    );
    return id;
  }

  async block(tenantId: string, cycleId: string, parts: BlockParts = {}): Promise<string> {
    const id = newId();
    const n = next();
    await sql(
      this.database,
      `insert into building_block (tenant_id, id, cycle_id, key, position, title, acceptance, accountable_organization_id, visibility, kind, phase, receiving_organization_id)
       values ($1, $2, $3, $4, $5, 'Baustein', $6, $7, $8, $9, $10, $11)`,
      [
        tenantId, id, cycleId, parts.key ?? `B${n}`, parts.position ?? n, parts.acceptance ?? 'OPEN', parts.accountableOrganizationId ?? null, parts.visibility ?? null,
        parts.kind ?? 'ANALYSES', parts.phase ?? 'REGULAR', parts.receivingOrganizationId ?? null,
      ],
    );
    return id;
  }

  async task(tenantId: string, cycleId: string, blockId: string, parts: TaskParts = {}): Promise<string> {
    const id = newId();
    const n = next();
    await sql(
      this.database,
      `insert into task (tenant_id, id, cycle_id, block_id, key, position, title, stand, stand_reason, completed_on, completed_precision,
         accountable_organization_id, accountable_seat_id, accountable_person_id, visibility, parent_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, case when $8 in ('DEFERRED', 'DROPPED') then 'weil' end, case when $8 = 'DONE' then date '2024-01-01' end,
         case when $8 = 'DONE' then 'ON' end, $9, $10, $11, $12, $13)`,
      [
        tenantId, id, cycleId, blockId, parts.key ?? `T${n}`, parts.position ?? n, parts.title ?? 'Inhalt', parts.stand ?? 'PLANNED',
        parts.accountableOrganizationId ?? null, parts.accountableSeatId ?? null, parts.accountablePersonId ?? null, parts.visibility ?? null, parts.parentId ?? null,
      ],
    );
    return id;
  }

  async dependency(tenantId: string, cycleId: string, taskId: string, predecessorId: string): Promise<void> {
    await sql(this.database, 'insert into task_dependency (tenant_id, cycle_id, task_id, predecessor_id) values ($1, $2, $3, $4)', [tenantId, cycleId, taskId, predecessorId]);
  }

  async blockDependency(tenantId: string, cycleId: string, blockId: string, predecessorId: string): Promise<void> {
    await sql(this.database, 'insert into block_dependency (tenant_id, cycle_id, block_id, predecessor_id) values ($1, $2, $3, $4)', [tenantId, cycleId, blockId, predecessorId]);
  }

  async sectorPlan(tenantId: string, parts: SectorPlanParts = {}): Promise<string> {
    const id = newId();
    const bodyId = parts.bodyId ?? (await this.body(tenantId));
    const organizationId = parts.organizationId ?? (await this.organization(tenantId, { kind: 'SECTOR_PLANNING', name: 'Fachplanung', bodyId }));
    await sql(
      this.database,
      `insert into sector_plan (tenant_id, id, sector, title, body_id, organization_id, valid_from, valid_until, rhythm_months, next_due, next_due_precision, visibility)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        tenantId, id, parts.sector ?? 'CARE', parts.title ?? 'Pflegebedarfsplanung', bodyId, organizationId, parts.validFrom ?? null, parts.validUntil ?? null,
        parts.rhythmMonths ?? null, parts.nextDue ?? null, parts.nextDuePrecision ?? null, parts.visibility ?? 'INTERNAL',
      ],
    );
    return id;
  }

  async planData(tenantId: string, planId: string, name = 'Pflegebedürftige', { date = null, precision = null }: { date?: string | null; precision?: string | null } = {}): Promise<string> {
    const id = newId();
    await sql(this.database, 'insert into sector_plan_data (tenant_id, id, plan_id, name, data_date, data_date_precision) values ($1, $2, $3, $4, $5, $6)', [tenantId, id, planId, name, date, precision]);
    return id;
  }

  async planLink(tenantId: string, planId: string, { blockId = null, taskId = null }: { blockId?: string | null; taskId?: string | null }): Promise<void> {
    await sql(this.database, 'insert into sector_plan_link (tenant_id, id, plan_id, block_id, task_id) values ($1, $2, $3, $4, $5)', [tenantId, newId(), planId, blockId, taskId]);
  }

  async cycleWithBlock(tenantId: string, parts: CycleParts = {}): Promise<{ cycleId: string; blockId: string; bodyId: string; templateId: string }> {
    const bodyId = parts.bodyId ?? (await this.body(tenantId));
    const templateId = parts.templateId ?? (await this.template(tenantId));
    const cycleId = await this.cycle(tenantId, { ...parts, bodyId, templateId });
    return { cycleId, blockId: await this.block(tenantId, cycleId, { key: 'B1', position: 0 }), bodyId, templateId };
  }
}
