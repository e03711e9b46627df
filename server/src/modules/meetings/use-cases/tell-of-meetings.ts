import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Mails } from '../../../kernel/mails.js';
import { AgendaRowsRepository } from '../persistence/agenda-rows.repository.js';
import type { LockedMeeting } from '../persistence/meeting-work.repository.js';
import { MeetingQueries } from './meeting-queries.js';
import { MeetingRecipients } from './meeting-recipients.js';

/** Orders the mails before a meeting, in the unit of what they tell of: one for everybody who is expected and can read it. */
@Injectable()
export class TellOfMeetings {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly recipients: MeetingRecipients,
    private readonly rows: AgendaRowsRepository,
    private readonly mails: Mails,
  ) {}

  /** @param alreadyInvited whom it has been told to before */
  async invitation(actor: Actor, meetingId: string, alreadyInvited: ReadonlySet<string> = new Set()): Promise<void> {
    const concerned = await this.recipients.of(actor, await this.queries.changed(actor, meetingId));
    await this.recipients.tell('meetings.invitation', meetingId, concerned.filter(({ id }) => !alreadyInvited.has(id)));
  }

  /** Whom mails about a meeting reach. */
  async reached(actor: Actor, meetingId: string): Promise<string[]> {
    const concerned = await this.recipients.of(actor, await this.queries.changed(actor, meetingId));
    return concerned.filter(({ way }) => way === 'MAIL').map(({ id }) => id);
  }

  /** @param reached whom mails about it reached until now; whoever is still expected hears nothing */
  async withdrawal(meetingId: string, reached: readonly string[]): Promise<void> {
    const expected = new Set((await this.rows.people(meetingId)).map(({ id }) => id));
    await this.mails.orderForAll(reached.filter((id) => !expected.has(id)), 'meetings.withdrawn', { meetingId });
  }

  /** That it is at another time or place, or not at all: whoever was never invited has noted no day. */
  async change(actor: Actor, { id, invitedAt }: LockedMeeting): Promise<void> {
    if (invitedAt) await this.recipients.tell('meetings.changed', id, await this.recipients.of(actor, await this.queries.changed(actor, id)));
  }
}
