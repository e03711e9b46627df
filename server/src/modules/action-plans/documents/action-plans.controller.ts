import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { PlainRequest } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { askedFile, sendDocument } from '../../../platform/documents/document-file.js';
import { askedLanguage } from '../../../platform/documents/document-languages.js';
import { ActionPlanFiles } from '../use-cases/action-plan-files.js';
import { planDocument } from './plan-document.js';

/** Hands out Handlungskonzepte as files. Whoever may not read one is answered like for one that does not exist. */
@Controller('dokumente')
export class ActionPlansController {
  constructor(private readonly files: ActionPlanFiles) {}

  @Get('handlungskonzept/:file')
  @Requires('actionPlan.read')
  async file(@Param('file') file: string, @Query() { fassung, sprache }: Partial<Record<'fassung' | 'sprache', string>>, @Req() { actor }: PlainRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = askedFile(file);
    const found = asked && (await this.files.find(actor, asked.id, fassung ?? 'entwurf', askedLanguage(sprache)));
    if (!found) throw new NotFoundException();
    const document = planDocument(found.content, found);
    await sendDocument(reply, document, asked.kind, document.title);
  }
}
