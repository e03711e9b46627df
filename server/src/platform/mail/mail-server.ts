import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import type { MailAttachment, MailText } from '../../kernel/mails.js';
import { headerText, isAddress } from './header-text.js';

const CONNECTIONS = 5;
const MAILS_PER_CONNECTION = 100;
const STEP_MS = 8_000;

/** One mail as it goes out. */
export interface Letter extends MailText {
  to: { name: string; address: string };
  messageId: string;
}

/** In base64, so that no server on the way turns a line of it. */
const enclosed = ({ name, type, content }: MailAttachment) => ({ filename: headerText(name), contentType: headerText(type), contentTransferEncoding: 'base64' as const, content });

/** Thrown when the mail server, or the way to it, said no. */
export class MailNotSent extends Error {
  /** @param isFinal whether the server will always refuse this mail to this recipient */
  constructor(
    readonly code: string,
    readonly isFinal: boolean,
  ) {
    super(`The mail was not sent: ${code}.`);
  }
}

interface SmtpFault {
  code?: string;
  responseCode?: number;
}

/** The mail server of the installation, over one pool of connections. */
@Injectable()
export class MailServer implements OnApplicationShutdown {
  private readonly transport?: Transporter;

  constructor(@Inject(ENVIRONMENT) { SMTP_URL, MAIL_FROM }: Environment) {
    if (!SMTP_URL) return;
    const timeouts = { connectionTimeout: STEP_MS, greetingTimeout: STEP_MS, socketTimeout: STEP_MS };
    const sealed = { disableFileAccess: true, disableUrlAccess: true };
    this.transport = createTransport({ url: SMTP_URL, pool: true, maxConnections: CONNECTIONS, maxMessages: MAILS_PER_CONNECTION, ...timeouts, ...sealed }, { from: MAIL_FROM });
  }

  /** Whether the installation has a mail server at all. */
  get isThere(): boolean {
    return this.transport !== undefined;
  }

  /** @throws MailNotSent */
  async send({ to, subject, text, attachments = [], messageId }: Letter): Promise<void> {
    if (!isAddress(to.address)) throw new MailNotSent('ADDRESS', true);
    const headers = { 'Auto-Submitted': 'auto-generated' };
    try {
      const recipient = { name: headerText(to.name), address: to.address };
      await this.transport?.sendMail({ to: recipient, subject: headerText(subject), text, attachments: attachments.map(enclosed), messageId, headers });
    } catch (error) {
      const { code = 'UNKNOWN', responseCode } = error as SmtpFault;
      throw new MailNotSent(String(responseCode ?? code), code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500);
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
