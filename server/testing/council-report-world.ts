import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';

interface Frozen {
  paperId: string;
  cycleId: string;
  personId: string;
}

/** What a frozen report holds: one Baustein with one content of this title. */
export const reportContent = (title: string): object => ({
  asOf: '2024-08-15',
  blocks: [{ id: newId(), version: 1, key: 'B1', title, bodyName: null, rows: [{ id: newId(), version: 1, key: 'B1.1', title, parentKey: null, isOptional: false, stand: 'DONE', note: title, due: null, completedOn: null, completedPrecision: null }], further: [] }],
  goals: [],
  changes: null,
  statements: [],
  sources: [],
});

/** Builds what papers report straight into the database. */
export class CouncilReportWorld {
  constructor(private readonly database: string) {}

  async frozen(tenantId: string, { paperId, cycleId, personId }: Frozen, versionNo = 1): Promise<void> {
    await sql(
      this.database,
      `insert into council_report (tenant_id, paper_id, version_no, cycle_id, content, fingerprint, visibility, frozen_by, frozen_at) values ($1, $2, $3, $4, $5, repeat('0', 64), 'INTERNAL', $6, now())`,
      [tenantId, paperId, versionNo, cycleId, JSON.stringify(reportContent('Stelle besetzen')), personId],
    );
  }

  /** A layout that cannot be opened. */
  async template(tenantId: string, personId: string): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into council_template (tenant_id, id, name, content, added_by, added_at) values ($1, $2, 'Muster.docx', 'x', $3, now())`, [tenantId, id, personId]);
    return id;
  }

  async statement(tenantId: string, { paperId, organizationId, text = 'Wir begrüßen das.' }: { paperId: string; organizationId: string; text?: string }): Promise<void> {
    await sql(this.database, `insert into partner_statement (tenant_id, paper_id, organization_id, text, state, released_on) values ($1, $2, $3, $4, 'RELEASED', '2024-08-15')`, [tenantId, paperId, organizationId, text]);
  }
}
