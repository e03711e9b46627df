import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type MailLocale, Recipients } from '../../../kernel/mails.js';
import { ActorDirectory } from '../../../platform/auth/policy.js';
import { OpenToEverybody } from '../../../platform/auth/requires.js';
import { SessionCookie } from '../../../platform/auth/session-cookie.js';
import { Units } from '../../../platform/database/units.js';
import { askedFile, sendDocument } from '../../../platform/documents/document-file.js';
import { askedLanguage } from '../../../platform/documents/document-languages.js';
import { GoalReviewQueries } from '../use-cases/goal-review-queries.js';
import { ReviewProtocols } from '../use-cases/review-protocols.js';
import { protocolDocument, type ProtocolDocument } from './protocol-words.js';
import { writtenProtocol } from './written-protocol.js';

/** Hands out the protocols of Zielprüfungen as files. Whoever may not read the review is answered like for one that does not exist. */
@Controller('dokumente')
export class ProtocolDocumentsController {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly actors: ActorDirectory,
    private readonly units: Units,
    private readonly queries: GoalReviewQueries,
    private readonly protocols: ReviewProtocols,
    private readonly recipients: Recipients,
  ) {}

  @Get('zielpruefung/:file')
  @OpenToEverybody('asks for the session itself, and answers without one as if there were nothing')
  async file(@Param('file') file: string, @Query('sprache') language: string | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = askedFile(file);
    const document = asked && (await this.read(request, asked.id, askedLanguage(language)));
    if (!document) throw new NotFoundException();
    await sendDocument(reply, writtenProtocol(document), asked.kind, document.title);
  }

  /** In the language that is asked for, else in that of the reader's profile. */
  private async read(request: FastifyRequest, reviewId: string, language: MailLocale | undefined): Promise<ProtocolDocument | undefined> {
    const token = this.cookie.read(request.headers);
    const actor = token === undefined ? undefined : await this.actors.find(token);
    if (!actor) return undefined;
    return this.units.run({ tenantId: actor.tenantId }, 'read', async () => {
      const review = await this.queries.review(actor, reviewId);
      if (!review) return undefined;
      const inLanguage = language ?? (await this.recipients.find(actor.personId))?.locale ?? 'de';
      return protocolDocument(review, await this.protocols.of(actor, review), inLanguage);
    });
  }
}
