import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ENVIRONMENT } from '../../../config/config.module.js';
import type { Environment } from '../../../config/environment.js';
import { CalendarFiles, type CalendarWriter } from '../../../kernel/calendar-files.js';
import type { MailAttachment, Recipient } from '../../../kernel/mails.js';
import { invitation, methodFor } from '../domain/calendars.js';
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
    if (!method) return undefined;
    const { locale } = recipient;
    const link = (path: string): string => new URL(`/${locale}/${path}`, this.environment.PUBLIC_URL).href;
    const organizer = { name: meeting.organization, address: this.sender };
    return { name: 'Sitzung.ics', type: `text/calendar; charset=utf-8; method=${method}`, content: invitation(method, meeting, { locale, link }, organizer, recipient) };
  }

  /** A calendar wants an organiser; it is the letter box that the mail comes from. */
  private get sender(): string {
    const { MAIL_FROM, PUBLIC_URL } = this.environment;
    return MAIL_FROM?.replace(/^.*<|>$/g, '') ?? `planungskreis@${PUBLIC_URL.hostname}`;
  }
}
