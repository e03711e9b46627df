import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ENVIRONMENT } from '../../../config/config.module.js';
import type { Environment } from '../../../config/environment.js';
import { CalendarFiles, type CalendarWriter } from '../../../kernel/calendar-files.js';
import type { MailAttachment, Recipient } from '../../../kernel/mails.js';
import { type CalendarAddress, invitation, type Method, methodFor, withdrawal } from '../domain/calendars.js';
import type { CalendarMeeting, CalendarPage } from '../domain/meeting-event.js';
import { CalendarEntriesRepository } from '../persistence/calendar-entries.repository.js';

/** Writes the files that mails about meetings bring along; who may know of a meeting is asked by whoever writes the mail. */
@Injectable()
export class WriteCalendarFiles implements CalendarWriter, OnModuleInit {
  constructor(
    private readonly files: CalendarFiles,
    private readonly entries: CalendarEntriesRepository,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  onModuleInit(): void {
    this.files.register(this);
  }

  async fileOf(meetingId: string, recipient: Recipient): Promise<MailAttachment | undefined> {
    const meeting = await this.entries.meeting(meetingId);
    const method = meeting && methodFor(meeting);
    return method && this.file(method, invitation(method, meeting, this.page(recipient), this.organizer(meeting), recipient));
  }

  async withdrawalFrom(meetingId: string, recipient: Recipient): Promise<MailAttachment | undefined> {
    const meeting = await this.entries.meeting(meetingId);
    return meeting && this.file('CANCEL', withdrawal(meeting, this.page(recipient), this.organizer(meeting), recipient));
  }

  private file(method: Method, content: string): MailAttachment {
    return { name: 'Sitzung.ics', type: `text/calendar; charset=utf-8; method=${method}`, content };
  }

  private page({ locale }: Recipient): CalendarPage {
    return { locale, link: (path) => new URL(`/${locale}/${path}`, this.environment.PUBLIC_URL).href };
  }

  private organizer({ organization: name }: CalendarMeeting): CalendarAddress {
    return { name, address: this.sender };
  }

  /** A calendar wants an organiser; it is the letter box that the mail comes from. */
  private get sender(): string {
    const { MAIL_FROM, PUBLIC_URL } = this.environment;
    return MAIL_FROM?.replace(/^.*<|>$/g, '') ?? `planungskreis@${PUBLIC_URL.hostname}`;
  }
}
