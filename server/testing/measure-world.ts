import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';
import { EvaluationWorld } from './evaluation-world.js';

interface MeasureParts {
  cycleId: string;
  bodyId: string;
  createdBy: string;
  goalId?: string | null;
  title?: string;
  state?: string;
  ownerOrganizationId?: string | null;
  fieldOfActionId?: string | null;
  visibility?: string;
}

const STARTED = ['IN_PROGRESS', 'PAUSED', 'COMPLETED', 'CONTINUED', 'ENDED'];

/** Builds measures straight into the database; each returns an id. */
export class MeasureWorld {
  private count = 0;

  constructor(private readonly database: string) {}

  /** With own money, unless it is only an idea or proposed: nothing else is agreed on. What has started has a method of its evaluation since before. */
  async measure(tenantId: string, { cycleId, bodyId, createdBy, goalId = null, title = 'Treff am Abend', state = 'PROPOSED', ownerOrganizationId = null, fieldOfActionId = null, visibility = 'PARTICIPANTS' }: MeasureParts): Promise<string> {
    const [id, hasStarted] = [newId(), STARTED.includes(state)];
    await sql(
      this.database,
      `with added as (
        insert into measure (tenant_id, id, number, cycle_id, body_id, created_by, goal_id, title, state, state_reason, owner_organization_id, field_of_action_id, visibility, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $9 in ('REJECTED', 'TERMINATED') then 'weil' end, $10, $11, $12, now()) returning tenant_id, id, state)
       insert into measure_resource (tenant_id, id, measure_id, position, kind, amount) select tenant_id, $13, id, 1, 'MONEY', 1000 from added where state not in ('IDEA', 'PROPOSED')`,
      [tenantId, id, (this.count += 1), cycleId, bodyId, createdBy, goalId, title, hasStarted ? 'AGREED' : state, ownerOrganizationId, fieldOfActionId, visibility, newId()],
    );
    if (!hasStarted) return id;
    await new EvaluationWorld(this.database).fixed(tenantId, id, { by: createdBy, organizationId: ownerOrganizationId, visibility });
    await sql(this.database, `update measure set state = $2, started_at = now(), state_reason = case when $2 in ('PAUSED', 'ENDED') then 'weil' end where id = $1`, [id, state]);
    return id;
  }

  async step(tenantId: string, measureId: string, title = 'Raum finden'): Promise<string> {
    return this.add('measure_step (tenant_id, id, measure_id, position, title)', '$1, $2, $3, 1, $4', [tenantId, measureId, title]);
  }

  async status(tenantId: string, measureId: string, givenBy: string, { lage = 'ON_TRACK', givenAt = new Date() }: { lage?: string; givenAt?: Date } = {}): Promise<string> {
    return this.add('status_update (tenant_id, id, measure_id, lage, happened, given_by, given_at)', `$1, $2, $3, $4, 'Der Raum ist da.', $5, $6`, [tenantId, measureId, lage, givenBy, givenAt]);
  }

  async resource(tenantId: string, measureId: string, { kind = 'STAFF', amount = 5, position = 1 }: { kind?: string; amount?: number; position?: number } = {}): Promise<string> {
    return this.add('measure_resource (tenant_id, id, measure_id, position, kind, amount)', '$1, $2, $3, $4, $5, $6', [tenantId, measureId, position, kind, amount]);
  }

  async programme(tenantId: string, name = 'Starke Quartiere'): Promise<string> {
    return this.add('funding_programme (tenant_id, id, name)', '$1, $2, $3', [tenantId, name]);
  }

  async application(tenantId: string, measureId: string, programmeId: string, { state = 'APPROVED', endsOn = null }: { state?: string; endsOn?: string | null } = {}): Promise<string> {
    return this.add(
      'funding_application (tenant_id, id, measure_id, programme_id, state, submitted_on, decided_on, ends_on)',
      `$1, $2, $3, $4, $5, case when $5 <> 'PLANNED' then '2026-01-01'::date end, case when $5 in ('APPROVED', 'REJECTED') then '2026-02-01'::date end, $6`,
      [tenantId, measureId, programmeId, state, endsOn],
    );
  }

  async reservation(tenantId: string, measureId: string, { grantorOrganizationId, grantedBy }: { grantorOrganizationId: string; grantedBy: string }): Promise<string> {
    return this.add(
      'funding_reservation (tenant_id, id, measure_id, reason, expires_on, grantor_organization_id, granted_by, granted_at)',
      `$1, $2, $3, 'Der Antrag läuft.', '2098-12-31', $4, $5, now()`,
      [tenantId, measureId, grantorOrganizationId, grantedBy],
    );
  }

  private async add(into: string, values: string, [tenantId, ...rest]: unknown[]): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into ${into} values (${values})`, [tenantId, id, ...rest]);
    return id;
  }
}
