import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Recipients } from '../../../kernel/mails.js';
import { ActorDirectory } from '../../../platform/auth/policy.js';
import { OpenToEverybody } from '../../../platform/auth/requires.js';
import { SessionCookie } from '../../../platform/auth/session-cookie.js';
import { Units } from '../../../platform/database/units.js';
import { askedFile, sendDocument } from '../../../platform/documents/document-file.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { minutesDocument, type MinutesDocument } from './minutes-words.js';
import { writtenMinutes } from './written-minutes.js';

/** Hands out frozen minutes as files. Whoever may not read the meeting is answered like for one that does not exist. */
@Controller('dokumente')
export class MinutesDocumentsController {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly actors: ActorDirectory,
    private readonly units: Units,
    private readonly queries: MeetingQueries,
    private readonly recipients: Recipients,
  ) {}

  @Get('niederschrift/:file')
  @OpenToEverybody('asks for the session itself, and answers without one as if there were nothing')
  async file(@Param('file') file: string, @Query('fassung') version: string | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = askedFile(file);
    const document = asked && (await this.read(request, asked.id, version));
    if (!document) throw new NotFoundException();
    await sendDocument(reply, writtenMinutes(document), asked.kind, document.title);
  }

  /** @param version its number; without one the latest */
  private async read(request: FastifyRequest, meetingId: string, version: string | undefined): Promise<MinutesDocument | undefined> {
    const token = this.cookie.read(request.headers);
    const actor = token === undefined ? undefined : await this.actors.find(token);
    if (!actor) return undefined;
    return this.units.run({ tenantId: actor.tenantId }, 'read', async () => {
      const versions = await this.queries.minutes(actor, meetingId);
      const found = version === undefined ? versions.at(0) : versions.find(({ versionNo }) => String(versionNo) === version);
      const reader = await this.recipients.find(actor.personId);
      return found && minutesDocument({ ...found, isApproved: found.approvedAt !== null }, reader?.locale ?? 'de');
    });
  }
}
