import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { PartnerStatement, type StatementState } from '../domain/partner-statement.entity.js';
import type { ReleasedStatement } from '../domain/report-content.js';

/** A statement as those see it whose it is. */
export interface OwnStatementRow {
  organization: { id: string; name: string };
  text: string;
  state: StatementState;
  releasedOn: string | null;
  /** 0 while nothing is written. */
  version: number;
}

@Injectable()
export class PartnerStatementsRepository {
  constructor(private readonly units: Units) {}

  /** Those that everybody reads who reads the paper. */
  released(paperId: string): Promise<ReleasedStatement[]> {
    return this.units.query(
      `select s.organization_id as "organizationId", o.name as "organizationName", s.text, s.released_on::text as "releasedOn"
       from partner_statement s join organization o on o.tenant_id = s.tenant_id and o.id = s.organization_id where s.paper_id = $1 and s.state = 'RELEASED' order by o.name, o.id`,
      [paperId],
    );
  }

  /** What each of these organisations says, also where it has not written anything. */
  ofOrganizations(paperId: string, organizationIds: readonly string[]): Promise<OwnStatementRow[]> {
    return this.units.query(
      `select json_build_object('id', o.id, 'name', o.name) as organization, coalesce(s.text, '') as text, coalesce(s.state, 'DRAFT') as state, s.released_on::text as "releasedOn", coalesce(s.version, 0) as version
       from organization o left join partner_statement s on s.tenant_id = o.tenant_id and s.organization_id = o.id and s.paper_id = $1 where o.id = any($2::uuid[]) order by o.name, o.id`,
      [paperId, organizationIds],
    );
  }

  /** What is said about a paper waits for its row. */
  async lockPaper(paperId: string): Promise<void> {
    await this.units.query('select from paper where id = $1 for no key update', [paperId]);
  }

  async find(tenantId: string, paperId: string, organizationId: string): Promise<PartnerStatement | null> {
    return (await this.units.manager()).findOneBy(PartnerStatement, { tenantId, paperId, organizationId });
  }

  async save(statement: PartnerStatement): Promise<void> {
    await (await this.units.manager()).upsert(PartnerStatement, statement, ['tenantId', 'paperId', 'organizationId']);
  }
}
