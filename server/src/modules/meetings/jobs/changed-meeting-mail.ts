import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CalendarFiles } from '../../../kernel/calendar-files.js';
import { MailKinds, type MailOccasion, type MailText, type MailWriter } from '../../../kernel/mails.js';
import { MeetingAsRead } from './meeting-as-read.js';
import { changedMeeting, isToldOfChange } from './meeting-mail-texts.js';

declare module '../../../kernel/mails.js' {
  interface MailParams {
    'meetings.changed': { meetingId: string };
  }
}

/**
 * Tells whoever was invited that a meeting is at another time or place, or not on its day, and changes it in their calendar: as
 * things stand when the mail is written. One that is planned again by then comes with its next invitation.
 */
@Injectable()
export class ChangedMeetingMail implements MailWriter<'meetings.changed'>, OnModuleInit {
  readonly kind = 'meetings.changed';

  constructor(
    private readonly kinds: MailKinds,
    private readonly meetings: MeetingAsRead,
    private readonly calendars: CalendarFiles,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async write(occasion: MailOccasion<'meetings.changed'>): Promise<MailText | undefined> {
    const { recipient, params: { meetingId } } = occasion;
    const { name, locale } = recipient;
    const meeting = (await this.meetings.by(occasion))?.meeting;
    if (!meeting || !isToldOfChange(meeting.state)) return undefined;
    const text = changedMeeting(locale, meeting.state, { name, meeting: { ...meeting, organization: meeting.organization.name }, url: occasion.link(`sitzungen/${meetingId}`) });
    return { ...text, attachments: await this.calendars.of(meetingId, recipient) };
  }
}
