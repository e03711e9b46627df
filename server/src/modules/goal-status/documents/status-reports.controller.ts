import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type MailLocale, Recipients } from '../../../kernel/mails.js';
import { ActorDirectory } from '../../../platform/auth/policy.js';
import { OpenToEverybody } from '../../../platform/auth/requires.js';
import { SessionCookie } from '../../../platform/auth/session-cookie.js';
import { Units } from '../../../platform/database/units.js';
import { askedFile, sendDocument } from '../../../platform/documents/document-file.js';
import { askedLanguage } from '../../../platform/documents/document-languages.js';
import type { DrawnPart, WrittenDocument } from '../../../platform/documents/written-document.js';
import { ReportQueries } from '../use-cases/report-queries.js';
import { reportDocument } from './report-document.js';

/** Hands out frozen reports as files. Whoever may not read one is answered like for one that does not exist. */
@Controller('dokumente')
export class StatusReportsController {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly actors: ActorDirectory,
    private readonly units: Units,
    private readonly queries: ReportQueries,
    private readonly recipients: Recipients,
  ) {}

  @Get('zielstand/:file')
  @OpenToEverybody('asks for the session itself, and answers without one as if there were nothing')
  async file(@Param('file') file: string, @Query() { mit, sprache }: Partial<Record<'mit' | 'sprache', string>>, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = askedFile(file);
    const document = asked && (await this.read(request, asked.id, Number(mit), askedLanguage(sprache)));
    if (!document) throw new NotFoundException();
    await sendDocument(reply, document, asked.kind, document.title);
  }

  private async read(request: FastifyRequest, id: string, withNumber: number, language: MailLocale | undefined): Promise<WrittenDocument<DrawnPart> | undefined> {
    const token = this.cookie.read(request.headers);
    const actor = token === undefined ? undefined : await this.actors.find(token);
    if (!actor) return undefined;
    return this.units.run({ tenantId: actor.tenantId }, 'read', async () => {
      const report = await this.queries.report(actor, id, Number.isInteger(withNumber) ? withNumber : null);
      return report && reportDocument(report, language ?? (await this.recipients.find(actor.personId))?.locale ?? 'de');
    });
  }
}
