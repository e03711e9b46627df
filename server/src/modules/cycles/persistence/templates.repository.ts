import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { ProcessTemplate } from '../domain/process-template.entity.js';
import type { TemplateContent } from '../domain/template-content.js';

/** A template that is only named. */
export interface TemplateRow {
  id: string;
  key: string;
  title: string;
  version: number;
}

@Injectable()
export class TemplatesRepository {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /** @returns the newest version of each template of the unit's Planungskreis, by title */
  async newest(): Promise<TemplateRow[]> {
    return this.units.query('select * from (select distinct on (key) id, key, title, version from process_template order by key, version desc) t order by title, key');
  }

  async byKey(tenantId: string, key: string, version: number): Promise<ProcessTemplate | null> {
    return (await this.units.manager()).findOneBy(ProcessTemplate, { tenantId, key, version });
  }

  async add(tenantId: string, content: TemplateContent): Promise<ProcessTemplate> {
    const { key, version, title } = content;
    const template = { tenantId, id: newId(), key, version, title, content, createdAt: this.clock.now() };
    await (await this.units.manager()).insert(ProcessTemplate, template);
    return template;
  }
}
