import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Recipients } from '../../../kernel/mails.js';
import { ActorDirectory } from '../../../platform/auth/policy.js';
import { OpenToEverybody } from '../../../platform/auth/requires.js';
import { SessionCookie } from '../../../platform/auth/session-cookie.js';
import { Units } from '../../../platform/database/units.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { minutesDocx } from './minutes-docx.js';
import { minutesPdf } from './minutes-pdf.js';
import { minutesDocument, type MinutesDocument } from './minutes-words.js';

const FILE = /^([0-9a-f-]{36})\.(pdf|docx)$/;
const TYPES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const;

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
    const [, meetingId = '', kind = ''] = FILE.exec(file) ?? [];
    const document = meetingId ? await this.read(request, meetingId, version) : undefined;
    if (!document) throw new NotFoundException();
    const content = kind === 'pdf' ? minutesPdf(document) : await minutesDocx(document);
    await reply
      .header('content-type', TYPES[kind as keyof typeof TYPES])
      .header('content-disposition', `attachment; filename="niederschrift.${kind}"; filename*=UTF-8''${encodeURIComponent(`${document.title.replaceAll(/[/\\:]\s*/g, ' ')}.${kind}`)}`)
      .header('cache-control', 'no-store')
      .send(content);
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
