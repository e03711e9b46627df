import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { LockedMeeting } from '../persistence/meeting-work.repository.js';
import { MeetingQueries } from './meeting-queries.js';
import { MeetingRecipients } from './meeting-recipients.js';

/** Orders the mails before a meeting, in the unit of what they tell of: one for everybody who is expected and can read it. */
@Injectable()
export class TellOfMeetings {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly recipients: MeetingRecipients,
  ) {}

  /** @param alreadyInvited whom it has been told to before */
  async invitation(actor: Actor, meetingId: string, alreadyInvited: ReadonlySet<string> = new Set()): Promise<void> {
    const concerned = await this.recipients.of(actor, await this.queries.changed(actor, meetingId));
    await this.recipients.tell('meetings.invitation', meetingId, concerned.filter(({ id }) => !alreadyInvited.has(id)));
  }

  /** That it is at another time or place, or not at all: whoever was never invited has noted no day. */
  async change(actor: Actor, { id, invitedAt }: LockedMeeting): Promise<void> {
    if (invitedAt) await this.recipients.tell('meetings.changed', id, await this.recipients.of(actor, await this.queries.changed(actor, id)));
  }
}
