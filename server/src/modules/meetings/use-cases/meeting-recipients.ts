import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { type MailKind, type MailParams, Mails } from '../../../kernel/mails.js';
import { ActorsRepository } from '../../organizations/index.js';
import { type Concerned, concernedBy } from '../domain/recipients.js';
import { type AddresseeRow, AddresseesRepository } from '../persistence/addressees.repository.js';
import { mayReadMeeting } from '../persistence/meeting-scope.js';
import type { MeetingPage } from './meeting-page.js';

/** The kinds of mail that tell of a meeting: ids only, everything else is read when they are written. */
type MeetingMailKind = { [Kind in MailKind]: MailParams[Kind] extends { meetingId: string } ? Kind : never }[MailKind];

/** Finds out whom a meeting concerns, and orders one mail for each. */
@Injectable()
export class MeetingRecipients {
  constructor(
    private readonly actors: ActorsRepository,
    private readonly addressees: AddresseesRepository,
    private readonly mails: Mails,
    private readonly clock: Clock,
  ) {}

  /** Whether mails go out at all. */
  get areMailsSent(): boolean {
    return this.mails.areSent;
  }

  async of(actor: Actor, meeting: MeetingPage): Promise<Concerned<AddresseeRow>[]> {
    const assignments = await this.addressees.of(meeting.id, actor.today);
    const personIds = [...meeting.people, ...assignments.map(({ person }) => person)].map(({ id }) => id);
    const actors = new Map((await this.actors.ofPersons([...new Set(personIds)], actor.tenantId, this.clock.now())).map((each) => [each.personId, each]));
    return concernedBy(meeting.people, assignments, {
      hasAccount: (id) => actors.has(id),
      mayRead: (id) => {
        const reader = actors.get(id);
        return reader !== undefined && mayReadMeeting(reader, meeting);
      },
    });
  }

  /** Orders in the current unit one mail for each person whom it reaches. */
  async tell(kind: MeetingMailKind, meetingId: string, concerned: readonly Concerned<AddresseeRow>[]): Promise<void> {
    await this.mails.orderForAll(concerned.filter(({ way }) => way === 'MAIL' || way === 'MAIL_OF_ASSIGNMENTS').map(({ id }) => id), kind, { meetingId });
  }
}
