import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { PlainRequest } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { askedFile, sendDocument, sendDrawn } from '../../../platform/documents/document-file.js';
import { askedLanguage } from '../../../platform/documents/document-languages.js';
import { ReportFiles } from '../use-cases/report-files.js';
import { filledTemplate } from './filled-template.js';
import { reportDocument } from './report-document.js';
import { writtenReport } from './written-report.js';

/** Hands out Sachstandsvorlagen as files. Whoever may not read the paper is answered like for one that does not exist. */
@Controller('dokumente')
export class ReportDocumentsController {
  constructor(private readonly files: ReportFiles) {}

  @Get('sachstand/:file')
  @Requires('paper.read')
  async file(@Param('file') file: string, @Query() { fassung, sprache }: Partial<Record<'fassung' | 'sprache', string>>, @Req() { actor }: PlainRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = askedFile(file);
    const found = asked && (await this.files.find(actor, asked.id, fassung, askedLanguage(sprache)));
    if (!found) throw new NotFoundException();
    const { content, isFrozen, language, template } = found;
    const document = reportDocument(content, isFrozen, language);
    const name = `Sachstandsvorlage ${content.paper.reference.replaceAll('/', '-')}`.trim();
    if (asked.kind === 'docx' && template) await sendDrawn(reply, await filledTemplate(template, document), 'docx', name);
    else await sendDocument(reply, writtenReport(document), asked.kind, name);
  }
}
