import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { CouncilTemplate } from '../domain/council-template.entity.js';

/** A layout as it is listed. */
export interface TemplateRow {
  id: string;
  name: string;
  addedAt: Date;
  addedBy: string;
}

@Injectable()
export class CouncilTemplatesRepository {
  constructor(private readonly units: Units) {}

  /** The one that papers are frozen with. */
  async current(): Promise<TemplateRow | undefined> {
    const rows = await this.units.query<TemplateRow>(
      `select t.id, t.name, t.added_at as "addedAt", p.given_name || ' ' || p.family_name as "addedBy"
       from council_template t join person p on p.tenant_id = t.tenant_id and p.id = t.added_by where t.ended_at is null`,
    );
    return rows.at(0);
  }

  /** The file of any, also of one that has ended. */
  async content(tenantId: string, id: string): Promise<Buffer> {
    return (await (await this.units.manager()).findOneByOrFail(CouncilTemplate, { tenantId, id })).content;
  }

  /** Lets only one at a time take the place of another. */
  async lock(tenantId: string): Promise<void> {
    await this.units.query('select from tenant where id = $1 for no key update', [tenantId]);
  }

  async add(template: CouncilTemplate): Promise<void> {
    await (await this.units.manager()).insert(CouncilTemplate, template);
  }

  async end(at: Date): Promise<void> {
    await this.units.query('update council_template set ended_at = $1 where ended_at is null', [at]);
  }
}
