import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CalendarFiles } from '../../../kernel/calendar-files.js';
import { MailKinds, type MailOccasion, type MailText, type MailWriter } from '../../../kernel/mails.js';
import { AgendaRowsRepository } from '../persistence/agenda-rows.repository.js';
import { ToldMeetingsRepository } from '../persistence/told-meetings.repository.js';
import { withdrawnInvitation } from './meeting-mail-texts.js';

declare module '../../../kernel/mails.js' {
  interface MailParams {
    'meetings.withdrawn': { meetingId: string };
  }
}

/**
 * Tells whoever was invited to a meeting and is expected there no more, and takes it out of their calendar. They may not read of it any
 * longer: the mail says which meeting it is, and leads nowhere.
 */
@Injectable()
export class WithdrawnInvitationMail implements MailWriter<'meetings.withdrawn'>, OnModuleInit {
  readonly kind = 'meetings.withdrawn';

  constructor(
    private readonly kinds: MailKinds,
    private readonly meetings: ToldMeetingsRepository,
    private readonly rows: AgendaRowsRepository,
    private readonly calendars: CalendarFiles,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async write({ recipient, params: { meetingId } }: MailOccasion<'meetings.withdrawn'>): Promise<MailText | undefined> {
    const { personId, name, locale } = recipient;
    const meeting = await this.meetings.which(meetingId);
    const isExpected = (await this.rows.people(meetingId)).some(({ id }) => id === personId);
    if (!meeting || isExpected) return undefined;
    return { ...withdrawnInvitation(locale, { name, meeting }), attachments: await this.calendars.withdrawnFrom(meetingId, recipient) };
  }
}
