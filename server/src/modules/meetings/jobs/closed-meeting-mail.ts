import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { MailKinds, type MailOccasion, type MailText, type MailWriter } from '../../../kernel/mails.js';
import { lastDayOf } from '../../../kernel/partial-date.js';
import { ACTION_ITEM } from '../../action-items/index.js';
import { type AddresseeRow, AddresseesRepository } from '../persistence/addressees.repository.js';
import { MeetingAsRead } from './meeting-as-read.js';
import { closedMail, dayText } from './meeting-mail-texts.js';

declare module '../../../kernel/mails.js' {
  interface MailParams {
    'meetings.closed': { meetingId: string };
  }
}

/** Tells somebody that a meeting is closed and what is theirs to do, as far as they may read it when the mail is written. */
@Injectable()
export class ClosedMeetingMail implements MailWriter<'meetings.closed'>, OnModuleInit {
  readonly kind = 'meetings.closed';

  constructor(
    private readonly kinds: MailKinds,
    private readonly meetings: MeetingAsRead,
    private readonly addressees: AddresseesRepository,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async write(occasion: MailOccasion<'meetings.closed'>): Promise<MailText | undefined> {
    const { recipient: { name, locale }, params: { meetingId } } = occasion;
    const read = await this.meetings.by(occasion);
    if (!read) return undefined;
    const { actor, meeting } = read;
    const assignments = await this.ownOf(actor, meetingId);
    if (!meeting && assignments.length === 0) return undefined;
    return closedMail(locale, {
      name,
      meeting: meeting && { ...meeting, organization: meeting.organization.name, decisions: meeting.agenda.flatMap(({ outcomes }) => outcomes.filter(({ kind }) => kind === 'DECISION').map(({ wording }) => wording)) },
      assignments: assignments.map(({ number, title, due, givenBy }) => ({ number, title, givenBy, due: dayText(locale, lastDayOf(due)) })),
      url: occasion.link(meeting ? `sitzungen/${meetingId}` : 'auftraege'),
    });
  }

  private async ownOf(actor: Actor, meetingId: string): Promise<AddresseeRow[]> {
    const own = (await this.addressees.of(meetingId, actor.today)).filter(({ person }) => person.id === actor.personId);
    const readable = await this.readers.readable(actor, own.map(({ actionItemId: id }) => ({ kind: ACTION_ITEM, id })));
    return own.filter(({ actionItemId }) => readable.has(actionItemId));
  }
}
