import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';

interface FindingParts {
  cycleId: string;
  blockId?: string | null;
  createdBy: string;
  title?: string;
  visibility?: string;
}

interface RecommendationParts extends FindingParts {
  organizationId: string;
  state?: 'DRAFTED' | 'ISSUED' | 'LAPSED';
  issuedAt?: string;
}

/** Builds what analyses bring straight into the database; each returns an id. */
export class AnalysisWorld {
  private count = 0;

  constructor(private readonly database: string) {}

  async finding(tenantId: string, { cycleId, blockId = null, createdBy, title = 'Wenige Angebote am Abend', visibility = 'PARTICIPANTS' }: FindingParts): Promise<string> {
    return this.add(
      'finding (tenant_id, id, number, cycle_id, block_id, kind, title, visibility, created_by, created_at)',
      `$1, $2, $3, $4, $5, 'WEAKNESS', $6, $7, $8, now()`,
      [tenantId, (this.count += 1), cycleId, blockId, title, visibility, createdBy],
    );
  }

  async evidence(tenantId: string, findingId: string): Promise<string> {
    return this.add('evidence (tenant_id, id, finding_id, kind, statement)', `$1, $2, $3, 'QUANTITATIVE', 'x'`, [tenantId, findingId]);
  }

  async recommendation(tenantId: string, { cycleId, blockId = null, createdBy, organizationId, title = 'Angebote am Abend öffnen', visibility = 'PARTICIPANTS', state = 'ISSUED', issuedAt = new Date().toISOString() }: RecommendationParts): Promise<string> {
    return this.add(
      'recommendation (tenant_id, id, number, cycle_id, block_id, title, visibility, created_by, created_at, organization_id, state, issued_at, answer_due, lapse_reason)',
      `$1, $2, $3, $4, $5, $6, $7, $8, now(), $9, $10, case when $10 <> 'DRAFTED' then $11::timestamptz end, case when $10 <> 'DRAFTED' then ($11::timestamptz)::date + 60 end, case when $10 = 'LAPSED' then 'x' end`,
      [tenantId, (this.count += 1), cycleId, blockId, title, visibility, createdBy, organizationId, state, issuedAt],
    );
  }

  /** Says that a recommendation follows from a Befund. */
  async follows(tenantId: string, recommendationId: string, findingId: string): Promise<void> {
    await sql(this.database, 'insert into recommendation_finding (tenant_id, recommendation_id, finding_id) values ($1, $2, $3)', [tenantId, recommendationId, findingId]);
  }

  async response(tenantId: string, recommendationId: string, personId: string): Promise<string> {
    return this.add(`recommendation_response (tenant_id, id, recommendation_id, kind, reason, given_by, given_at)`, `$1, $2, $3, 'REJECTED', 'x', $4, now()`, [tenantId, recommendationId, personId]);
  }

  private async add(into: string, values: string, [tenantId, ...rest]: unknown[]): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into ${into} values (${values})`, [tenantId, id, ...rest]);
    return id;
  }
}
