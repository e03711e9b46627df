import type { MailAttachment, Recipient } from './mails.js';

/** Knows how a meeting is put down for programs that keep calendars. */
export interface CalendarWriter {
  /**
   * Asked in a unit of the Planungskreis, for a mail that is being written.
   * @returns the file that puts a meeting into the recipient's calendar, changes it there or cancels it; undefined where that calendar need not know
   */
  fileOf(meetingId: string, recipient: Recipient): Promise<MailAttachment | undefined>;
  /** @returns the file that takes a meeting out of the recipient's calendar, whatever becomes of it for others */
  withdrawalFrom(meetingId: string, recipient: Recipient): Promise<MailAttachment | undefined>;
}

/** Where a later module says how; until somebody does, mails come without such a file. */
export class CalendarFiles {
  private writer?: CalendarWriter;

  /** @throws when somebody writes them already */
  register(writer: CalendarWriter): void {
    if (this.writer) throw new Error('The files for calendars are registered twice.');
    this.writer = writer;
  }

  /** @returns what a mail about the meeting brings along: one file or none */
  async of(meetingId: string, recipient: Recipient): Promise<MailAttachment[]> {
    const file = await this.writer?.fileOf(meetingId, recipient);
    return file ? [file] : [];
  }

  /** @returns what a mail brings along to whoever is expected at the meeting no more: one file or none */
  async withdrawnFrom(meetingId: string, recipient: Recipient): Promise<MailAttachment[]> {
    const file = await this.writer?.withdrawalFrom(meetingId, recipient);
    return file ? [file] : [];
  }
}
