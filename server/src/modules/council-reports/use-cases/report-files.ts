import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type MailLocale, Recipients } from '../../../kernel/mails.js';
import { Units } from '../../../platform/database/units.js';
import type { ReportContent } from '../domain/report-content.js';
import { CouncilTemplatesRepository } from '../persistence/council-templates.repository.js';
import { ReportQueries } from './report-queries.js';

/** What a file of a Sachstandsvorlage is drawn from. */
export interface ReportFile {
  content: ReportContent;
  isFrozen: boolean;
  /** The own layout of the Planungskreis for a DOCX. */
  template: Buffer | null;
  language: MailLocale;
}

/** Hands out what is drawn: a frozen version, or for whoever may freeze it what would be frozen now. */
@Injectable()
export class ReportFiles {
  constructor(
    private readonly units: Units,
    private readonly queries: ReportQueries,
    private readonly templates: CouncilTemplatesRepository,
    private readonly recipients: Recipients,
  ) {}

  /**
   * @param version its number, or `entwurf`; without one the latest
   * @param asked the language; that of the reader where none is asked for
   * @returns undefined where the actor has none to read
   */
  find(actor: Actor, paperId: string, version: string | undefined, asked: MailLocale | undefined): Promise<ReportFile | undefined> {
    return this.units.run({ tenantId: actor.tenantId }, 'read', async () => {
      const found = version === 'entwurf' ? await this.draft(actor, paperId) : await this.frozen(actor, paperId, version);
      if (!found) return undefined;
      const { content, isFrozen, templateId } = found;
      const language = asked ?? (await this.recipients.find(actor.personId))?.locale ?? 'de';
      return { content, isFrozen, template: templateId === null ? null : await this.templates.content(actor.tenantId, templateId), language };
    });
  }

  private async frozen(actor: Actor, paperId: string, version: string | undefined) {
    const versions = await this.queries.frozen(actor, paperId);
    const found = version === undefined ? versions.at(0) : versions.find(({ versionNo }) => String(versionNo) === version);
    return found && { ...found, isFrozen: true };
  }

  private async draft(actor: Actor, paperId: string) {
    const content = (await this.queries.page(actor, paperId))?.draft?.content;
    return content && { content, isFrozen: false, templateId: (await this.templates.current())?.id ?? null };
  }
}
