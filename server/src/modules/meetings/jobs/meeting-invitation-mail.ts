import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CalendarFiles } from '../../../kernel/calendar-files.js';
import { Clock } from '../../../kernel/clock.js';
import { MailKinds, type MailOccasion, type MailText, type MailWriter } from '../../../kernel/mails.js';
import { ActorsRepository } from '../../organizations/index.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { invitationToMeeting } from './meeting-mail-texts.js';

declare module '../../../kernel/mails.js' {
  interface MailParams {
    'meetings.invitation': { meetingId: string };
  }
}

/** Invites somebody to a meeting, as long as it lies ahead and they may read it. */
@Injectable()
export class MeetingInvitationMail implements MailWriter<'meetings.invitation'>, OnModuleInit {
  readonly kind = 'meetings.invitation';

  constructor(
    private readonly kinds: MailKinds,
    private readonly actors: ActorsRepository,
    private readonly queries: MeetingQueries,
    private readonly calendars: CalendarFiles,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async write({ tenantId, recipient, params: { meetingId }, ...occasion }: MailOccasion<'meetings.invitation'>): Promise<MailText | undefined> {
    const { personId, name, locale } = recipient;
    const [actor] = personId === null ? [] : await this.actors.ofPersons([personId], tenantId, this.clock.now());
    const meeting = actor && (await this.queries.meeting(actor, meetingId));
    if (meeting?.state !== 'INVITED') return undefined;
    const text = invitationToMeeting(locale, { name, meeting: { ...meeting, organization: meeting.organization.name, agenda: meeting.agenda.map(({ title }) => title) }, url: occasion.link(`sitzungen/${meetingId}`) });
    return { ...text, attachments: await this.calendars.of(meetingId, recipient) };
  }
}
