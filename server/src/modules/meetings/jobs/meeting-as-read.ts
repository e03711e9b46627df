import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { MailOccasion } from '../../../kernel/mails.js';
import { ActorsRepository } from '../../organizations/index.js';
import type { MeetingPage } from '../use-cases/meeting-page.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';

type MeetingMail = 'meetings.changed' | 'meetings.closed' | 'meetings.invitation';

/** A meeting as whoever gets a mail may read it when the mail is written. */
@Injectable()
export class MeetingAsRead {
  constructor(
    private readonly actors: ActorsRepository,
    private readonly queries: MeetingQueries,
    private readonly clock: Clock,
  ) {}

  /** @returns undefined for whoever has left; without a meeting for whoever may not read it */
  async by({ tenantId, recipient: { personId }, params: { meetingId } }: MailOccasion<MeetingMail>): Promise<{ actor: Actor; meeting: MeetingPage | undefined } | undefined> {
    const [actor] = personId === null ? [] : await this.actors.ofPersons([personId], tenantId, this.clock.now());
    return actor && { actor, meeting: await this.queries.meeting(actor, meetingId) };
  }
}
