import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorDirectory } from '../../../platform/auth/policy.js';
import { OpenToEverybody } from '../../../platform/auth/requires.js';
import { SessionCookie } from '../../../platform/auth/session-cookie.js';
import { PublishMeeting } from '../use-cases/publish-meeting.js';

const FILE = /^([0-9a-f-]{36})\.ics$/;

/** Hands out the date of a meeting as a file for calendars. Whoever may not read the meeting is answered like for one that does not exist. */
@Controller('dokumente')
export class MeetingDatesController {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly actors: ActorDirectory,
    private readonly publish: PublishMeeting,
  ) {}

  @Get('termin/:file')
  @OpenToEverybody('asks for the session itself, and answers without one as if there were nothing')
  async file(@Param('file') file: string, @Req() { headers }: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const meetingId = FILE.exec(file)?.[1];
    const token = this.cookie.read(headers);
    const actor = token === undefined ? undefined : await this.actors.find(token);
    const calendar = actor && meetingId && (await this.publish.execute(actor, meetingId));
    if (!calendar) throw new NotFoundException();
    reply.header('content-type', 'text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="Sitzung.ics"').header('cache-control', 'no-store');
    return calendar;
  }
}
