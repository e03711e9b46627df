import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { PlainRequest } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { cleanFileName, dispositionOf } from '../../../platform/files/file-name.js';
import { ReportFiles } from '../use-cases/report-files.js';
import { filledTemplate } from './filled-template.js';
import { reportDocument } from './report-document.js';
import { reportDocx } from './report-docx.js';
import { reportPdf } from './report-pdf.js';

const FILE = /^([0-9a-f-]{36})\.(pdf|docx)$/;
const TYPES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const;

/** Hands out Sachstandsvorlagen as files. Whoever may not read the paper is answered like for one that does not exist. */
@Controller('dokumente')
export class ReportDocumentsController {
  constructor(private readonly files: ReportFiles) {}

  @Get('sachstand/:file')
  @Requires('paper.read')
  async file(@Param('file') file: string, @Query('fassung') version: string | undefined, @Req() { actor }: PlainRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, paperId, kind] = FILE.exec(file) ?? [];
    const found = paperId ? await this.files.find(actor, paperId, version) : undefined;
    if (!found) throw new NotFoundException();
    const document = reportDocument(found.content, found.isFrozen, found.language);
    const drawn = kind === 'pdf' ? reportPdf(document) : await (found.template ? filledTemplate(found.template, document) : reportDocx(document));
    await reply
      .header('content-type', TYPES[kind as keyof typeof TYPES])
      .header('content-disposition', dispositionOf(cleanFileName(`Sachstandsvorlage ${found.content.paper.reference.replaceAll('/', '-')}.${kind}`.replace(' .', '.'))))
      .header('cache-control', 'no-store')
      .send(drawn);
  }
}
