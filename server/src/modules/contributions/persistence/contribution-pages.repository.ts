import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { ContributionPage } from '../domain/contribution-page.entity.js';

/** An open page as whoever opens it meets it. */
export interface OpenPage {
  tenantId: string;
  tenantName: string;
  introduction: string;
  bodyId: string;
  organizationId: string | null;
  ticketKey: Buffer;
  /** Which day it is there. */
  timeZone: string;
}

/** A page as those who keep it see it. */
export interface KeptPage {
  slug: string;
  isOpen: boolean;
  introduction: string;
  bodyId: string;
  organization: { id: string; name: string } | null;
  version: number;
}

/** The public pages, each found by its exact address and by nothing else. */
@Injectable()
export class ContributionPagesRepository {
  constructor(private readonly units: Units) {}

  /** Asked in a unit without a Planungskreis: row-level security shows the one row of this address. */
  async tenantOf(slug: string): Promise<string | undefined> {
    await this.units.query(`select set_config('app.page_address', $1, true)`, [slug]);
    return (await this.units.query<{ tenantId: string }>('select tenant_id as "tenantId" from contribution_page where slug = $1 and is_open', [slug])).at(0)?.tenantId;
  }

  /** Asked in a unit of its Planungskreis. */
  async open(slug: string): Promise<OpenPage | undefined> {
    const rows = await this.units.query<OpenPage>(
      `select g.tenant_id as "tenantId", t.name as "tenantName", t.time_zone as "timeZone", g.introduction, g.body_id as "bodyId", g.organization_id as "organizationId", g.ticket_key as "ticketKey"
       from contribution_page g join tenant t on t.id = g.tenant_id where g.slug = $1 and g.is_open`,
      [slug],
    );
    return rows.at(0);
  }

  async own(tenantId: string): Promise<ContributionPage | null> {
    return (await this.units.manager()).findOneBy(ContributionPage, { tenantId });
  }

  async kept(): Promise<KeptPage | undefined> {
    const rows = await this.units.query<KeptPage>(
      `select g.slug, g.is_open as "isOpen", g.introduction, g.body_id as "bodyId", g.version, case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as organization
       from contribution_page g left join organization o on o.tenant_id = g.tenant_id and o.id = g.organization_id`,
      [],
    );
    return rows.at(0);
  }

  /** Locks the page, and where there is none yet, whoever else would make one. */
  async lock(tenantId: string): Promise<ContributionPage | null> {
    await this.units.query('select from tenant where id = $1 for no key update', [tenantId]);
    return this.own(tenantId);
  }

  async save(page: ContributionPage): Promise<void> {
    await (await this.units.manager()).upsert(ContributionPage, page, ['tenantId']);
  }

  async organizationExists(id: string): Promise<boolean> {
    return (await this.units.query('select from organization where id = $1 and valid_until is null', [id])).length > 0;
  }
}
