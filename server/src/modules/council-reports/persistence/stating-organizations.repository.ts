import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { STATING_KINDS } from '../domain/stating-kinds.js';

/** Which organisations a paper concerns of whom a statement comes, or who leads it. */
@Injectable()
export class StatingOrganizationsRepository {
  constructor(private readonly units: Units) {}

  /** The partners that take part in the cycle of a paper. */
  async ofPaper(paperId: string): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(
      `select o.id from organization o where o.kind = any($2) and exists (select from paper p join participation t on t.tenant_id = p.tenant_id and t.cycle_id = p.cycle_id
         where p.id = $1 and t.tenant_id = o.tenant_id and t.organization_id = o.id) order by o.id`,
      [paperId, STATING_KINDS],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns the organisation that leads the paper, as a list for whoever asks for its people */
  async leadOf(paperId: string): Promise<string[]> {
    return (await this.units.query<{ id: string }>('select lead_organization_id as id from paper where id = $1', [paperId])).map(({ id }) => id);
  }
}
