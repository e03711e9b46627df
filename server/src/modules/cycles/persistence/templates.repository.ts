import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { ProcessTemplate } from '../domain/process-template.entity.js';
import type { TemplateContent } from '../domain/template-content.js';

/** A version of a template as it is shown. */
export interface TemplateRow extends Pick<TemplateContent, 'actors' | 'blocks' | 'submitsTo' | 'source'> {
  id: string;
  key: string;
  title: string;
  version: number;
  createdAt: Date;
  createdBy: string | null;
}

const TEMPLATES = `
  select t.id, t.key, t.title, t.version, t.created_at as "createdAt", p.given_name || ' ' || p.family_name as "createdBy",
    t.content -> 'actors' as actors, t.content -> 'blocks' as blocks, t.content ->> 'submitsTo' as "submitsTo", t.content ->> 'source' as source
  from process_template t left join person p on p.tenant_id = t.tenant_id and p.id = t.created_by`;

@Injectable()
export class TemplatesRepository {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /** @returns the newest version of each template of the unit's Planungskreis, by title */
  async newest(): Promise<TemplateRow[]> {
    return this.units.query(`${TEMPLATES} where not exists (select from process_template n where n.tenant_id = t.tenant_id and n.key = t.key and n.version > t.version) order by t.title, t.key`);
  }

  /** A version that is known to exist. */
  async version(id: string): Promise<TemplateRow> {
    const [row] = await this.units.query<TemplateRow>(`${TEMPLATES} where t.id = $1`, [id]);
    return row;
  }

  async byId(tenantId: string, id: string): Promise<ProcessTemplate | null> {
    return (await this.units.manager()).findOneBy(ProcessTemplate, { tenantId, id });
  }

  async byKey(tenantId: string, key: string, version: number): Promise<ProcessTemplate | null> {
    return (await this.units.manager()).findOneBy(ProcessTemplate, { tenantId, key, version });
  }

  /** Locks a template, so that its versions follow each other. @returns the newest of them */
  async lockNewest(key: string): Promise<{ id: string; version: number }> {
    // always the first version: whoever waited for the newest would get it back although there is a newer one by now
    await this.units.query('select from process_template where key = $1 order by version limit 1 for no key update', [key]);
    const [row] = await this.units.query<{ id: string; version: number }>('select id, version from process_template where key = $1 order by version desc limit 1', [key]);
    return row;
  }

  /** @param createdBy whoever made this version; null for one that is shipped */
  async add(tenantId: string, content: TemplateContent, { id = newId(), createdBy = null }: { id?: string; createdBy?: string | null } = {}): Promise<void> {
    const { key, version, title } = content;
    await (await this.units.manager()).insert(ProcessTemplate, { tenantId, id, key, version, title, content, createdAt: this.clock.now(), createdBy });
  }
}
