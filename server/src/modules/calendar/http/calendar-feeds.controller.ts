import { createHash } from 'node:crypto';
import { Controller, Get, HttpException, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToEverybody } from '../../../platform/auth/requires.js';
import { FeedThrottle } from '../use-cases/feed-throttle.js';
import { ReadFeeds } from '../use-cases/read-feeds.js';

const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;

/** Whether somebody has this answer already; a weak mark, because it may travel compressed. */
const isKnown = (mark: string, known = ''): boolean => known.split(',').some((each) => each.trim().replace(/^W\//, '') === mark.slice(2));

/** Where programs for calendars read; an address that does not work looks like one that there never was. */
@Controller('kalender')
export class CalendarFeedsController {
  constructor(
    private readonly feeds: ReadFeeds,
    private readonly throttle: FeedThrottle,
  ) {}

  @Get(':file')
  @OpenToEverybody('whoever holds the secret reads on behalf of its owner, who must still have the right')
  async feed(@Param('file') file: string, @Req() { ip, headers }: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | undefined> {
    const secret = FILE.exec(file)?.[1];
    if (secret === undefined) throw new NotFoundException();
    refuse(await this.throttle.from(ip), reply);
    const calendar = await this.feeds.read(secret);
    if (calendar === undefined) throw new NotFoundException();
    refuse(await this.throttle.atOnce(secret), reply);
    const mark = `W/"${createHash('sha256').update(calendar).digest('base64url')}"`;
    reply.header('etag', mark).header('cache-control', 'private, no-cache');
    if (isKnown(mark, headers['if-none-match'])) {
      reply.code(304);
      return undefined;
    }
    reply.header('content-type', 'text/calendar; charset=utf-8').header('content-disposition', 'inline; filename="planungskreis.ics"');
    return calendar;
  }
}

function refuse(seconds: number, reply: FastifyReply): void {
  if (seconds === 0) return;
  reply.header('retry-after', seconds);
  throw new HttpException({ message: 'Too many requests.' }, 429);
}
