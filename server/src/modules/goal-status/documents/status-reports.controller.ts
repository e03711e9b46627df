import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Recipients } from '../../../kernel/mails.js';
import { ActorDirectory } from '../../../platform/auth/policy.js';
import { OpenToEverybody } from '../../../platform/auth/requires.js';
import { SessionCookie } from '../../../platform/auth/session-cookie.js';
import { Units } from '../../../platform/database/units.js';
import { ReportQueries } from '../use-cases/report-queries.js';
import { reportDocx } from './report-docx.js';
import { reportPdf } from './report-pdf.js';
import { reportDocument, type ReportDocument } from './report-words.js';

const FILE = /^([0-9a-f-]{36})\.(pdf|docx)$/;
const TYPES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const;

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
  async file(@Param('file') file: string, @Query('mit') withNumber: string | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, id = '', kind = ''] = FILE.exec(file) ?? [];
    const document = id ? await this.read(request, id, Number(withNumber)) : undefined;
    if (!document) throw new NotFoundException();
    const content = kind === 'pdf' ? reportPdf(document) : await reportDocx(document);
    await reply
      .header('content-type', TYPES[kind as keyof typeof TYPES])
      .header('content-disposition', `attachment; filename="zielstand.${kind}"; filename*=UTF-8''${encodeURIComponent(`${document.title.replaceAll(/[/\\:]\s*/g, ' ')}.${kind}`)}`)
      .header('cache-control', 'no-store')
      .send(content);
  }

  private async read(request: FastifyRequest, id: string, withNumber: number): Promise<ReportDocument | undefined> {
    const token = this.cookie.read(request.headers);
    const actor = token === undefined ? undefined : await this.actors.find(token);
    if (!actor) return undefined;
    return this.units.run({ tenantId: actor.tenantId }, 'read', async () => {
      const report = await this.queries.report(actor, id, Number.isInteger(withNumber) ? withNumber : null);
      const reader = await this.recipients.find(actor.personId);
      return report && reportDocument(report, reader?.locale ?? 'de');
    });
  }
}
