import { newId } from '../src/kernel/ids.js';
import { CycleWorld } from './cycle-world.js';
import { sql } from './database.js';

interface PaperParts {
  bodyId?: string;
  leadOrganizationId?: string;
  title?: string;
  reference?: string;
  state?: string;
  wording?: string;
  visibility?: string;
}

interface ConsultationParts {
  role?: string;
  state?: string;
  position?: number;
  isAuthoritative?: boolean;
}

interface ResolutionParts {
  result?: string;
  wording?: string;
  ownerId?: string | null;
  state?: string;
}

/** Builds papers straight into the database, and what the council made of them. */
export class CouncilWorld {
  private readonly world: CycleWorld;

  constructor(private readonly database: string) {
    this.world = new CycleWorld(database);
  }

  async paper(tenantId: string, parts: PaperParts = {}): Promise<string> {
    const id = newId();
    const bodyId = parts.bodyId ?? (await this.world.body(tenantId));
    const leadId = parts.leadOrganizationId ?? (await this.world.organization(tenantId, { kind: 'OFFICE', name: 'Fachbereich Soziales', bodyId }));
    await sql(
      this.database,
      `insert into paper (tenant_id, id, body_id, lead_organization_id, reference, title, kind, paper_date, state, withdrawn_reason, finance_kind, climate, visibility)
       values ($1, $2, $3, $4, $5, $6, 'PAPER', '2024-08-15', $7, case when $7 = 'WITHDRAWN' then 'weil' end, 'NONE', 'NONE', $8)`,
      [tenantId, id, bodyId, leadId, parts.reference ?? '', parts.title ?? 'Aufbau der Sozialplanung', parts.state ?? 'DRAFT', parts.visibility ?? 'INTERNAL'],
    );
    await this.wording(tenantId, id, 1, parts.wording ?? 'Der Aufbau wird beschlossen.');
    return id;
  }

  async wording(tenantId: string, paperId: string, versionNo: number, wording: string): Promise<void> {
    await sql(this.database, 'insert into proposed_resolution (tenant_id, paper_id, version_no, wording, created_at) values ($1, $2, $3, $4, now())', [tenantId, paperId, versionNo, wording]);
  }

  async consultation(tenantId: string, paperId: string, organizationId: string, parts: ConsultationParts = {}): Promise<string> {
    const id = newId();
    await sql(
      this.database,
      `insert into consultation (tenant_id, id, paper_id, position, organization_id, role, is_authoritative, state, result_on, amended_wording)
       values ($1, $2, $3, $4, $5, $6, $7, $8, case when $8 <> 'PLANNED' then date '2024-10-08' end, case when $8 = 'APPROVED_AMENDED' then 'Geändert.' end)`,
      [tenantId, id, paperId, parts.position ?? 1, organizationId, parts.role ?? 'DECISION', parts.isAuthoritative ?? true, parts.state ?? 'PLANNED'],
    );
    return id;
  }

  async resolution(tenantId: string, paperId: string, consultationId: string, parts: ResolutionParts = {}): Promise<string> {
    const id = newId();
    await sql(
      this.database,
      `insert into resolution (tenant_id, id, paper_id, consultation_id, result, wording, decided_on, state, owner_organization_id) values ($1, $2, $3, $4, $5, $6, '2024-10-08', $7, $8)`,
      [tenantId, id, paperId, consultationId, parts.result ?? 'ADOPTED', parts.wording ?? 'Der Aufbau wird beschlossen.', parts.state ?? 'DECIDED', parts.ownerId ?? null],
    );
    return id;
  }

  async condition(tenantId: string, resolutionId: string, actionItemId: string): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into resolution_condition (tenant_id, id, resolution_id, position, text, action_item_id) values ($1, $2, $3, 1, 'Zahlen liefern', $4)`, [tenantId, id, resolutionId, actionItemId]);
    return id;
  }

  /** What a consultation was said to have come to, and was corrected: that it had adopted, in other words. */
  async correction(tenantId: string, consultationId: string, by: string, { wording = 'Der Aufbau wird beschlossen.' }: { wording?: string } = {}): Promise<string> {
    const id = newId();
    await sql(
      this.database,
      `insert into corrected_result (tenant_id, id, consultation_id, result, result_on, result_note, amended_wording, wording, reason, corrected_by) values ($1, $2, $3, 'APPROVED', '2024-10-08', 'x', 'x', $4, 'Falsche Zeile.', $5)`,
      [tenantId, id, consultationId, wording, by],
    );
    return id;
  }

  /** A council's own system, and an import from it that is over. */
  async source(tenantId: string, bodyId: string, addedBy: string): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into oparl_source (tenant_id, id, body_id, url, name, added_by, added_at) values ($1, $2, $3, 'https://ris.example.org', 'Rat', $4, now())`, [tenantId, id, bodyId, addedBy]);
    await sql(this.database, `insert into oparl_run (tenant_id, id, source_id, started_at, ended_at, state) values ($1, $2, $3, now(), now(), 'DONE')`, [tenantId, newId(), id]);
    return id;
  }
}
