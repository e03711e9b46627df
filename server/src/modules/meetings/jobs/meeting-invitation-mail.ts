import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CalendarFiles } from '../../../kernel/calendar-files.js';
import { MailKinds, type MailOccasion, type MailText, type MailWriter } from '../../../kernel/mails.js';
import { MeetingAsRead } from './meeting-as-read.js';
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
    private readonly meetings: MeetingAsRead,
    private readonly calendars: CalendarFiles,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async write(occasion: MailOccasion<'meetings.invitation'>): Promise<MailText | undefined> {
    const { recipient, params: { meetingId } } = occasion;
    const { name, locale } = recipient;
    const meeting = (await this.meetings.by(occasion))?.meeting;
    if (meeting?.state !== 'INVITED') return undefined;
    const text = invitationToMeeting(locale, { name, meeting: { ...meeting, organization: meeting.organization.name, agenda: meeting.agenda.map(({ title }) => title) }, url: occasion.link(`sitzungen/${meetingId}`) });
    return { ...text, attachments: await this.calendars.of(meetingId, recipient) };
  }
}
