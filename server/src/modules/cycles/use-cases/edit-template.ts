import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith, ofBody } from '../../access/index.js';
import { checkTemplate, type TemplateContent } from '../domain/template-content.js';
import { TemplateChangedMeanwhile, TemplateNotValid } from '../domain/template.refusals.js';
import { TemplatesRepository } from '../persistence/templates.repository.js';

/** A template as somebody wants it, and the version that it comes from. */
export interface TemplateEdit {
  requestId: string;
  templateId: string;
  title: string;
  submitsTo: string | null;
  actors: unknown[];
  blocks: unknown[];
}

/** Edits the Planungskreis's own copy of a template: a new version; cycles that run keep theirs. */
@Injectable()
export class EditTemplate {
  static readonly refusals = [NotFound, TemplateNotValid, TemplateChangedMeanwhile, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly templates: TemplatesRepository,
    private readonly requests: Requests,
  ) {}

  /**
   * @returns the id of the new version
   * @throws Refused with NotFound, NotAllowed, RequestIdReused, TemplateChangedMeanwhile unless `templateId` is the newest version, or TemplateNotValid
   */
  async execute(actor: Actor, input: TemplateEdit): Promise<string> {
    const { templateId, title, submitsTo, actors, blocks } = input;
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const before = await this.templates.byId(actor.tenantId, templateId);
      if (!before) throw new Refused(new NotFound(templateId));
      if (!mayWith(actor, 'template.edit', ofBody(null))) throw new Refused(new NotAllowed('template.edit'));
      const newest = await this.templates.lockNewest(before.key);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'editTemplate', input);
      if (!isNew) return id;
      if (newest.id !== templateId) throw new Refused(new TemplateChangedMeanwhile(before.key));
      const checked = checkTemplate({ ...before.content, title, submitsTo, actors, blocks, version: newest.version + 1 } satisfies Record<keyof TemplateContent, unknown>);
      if ('faults' in checked) throw new Refused(new TemplateNotValid(checked.faults));
      await this.templates.add(actor.tenantId, checked.content, { id, createdBy: actor.personId });
      return id;
    });
  }
}
