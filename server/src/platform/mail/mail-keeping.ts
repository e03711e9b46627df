import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Outbox } from '../../kernel/jobs.js';
import { Recurrences } from '../../kernel/recurrences.js';
import { MailServer } from './mail-server.js';
import { MailsRepository } from './mails.repository.js';

const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** What happens to mails by itself: those that waited for a mail server go out once there is one, and old ones are forgotten. */
@Injectable()
export class MailKeeping implements OnModuleInit {
  constructor(
    private readonly recurrences: Recurrences,
    private readonly mails: MailsRepository,
    private readonly outbox: Outbox,
    private readonly server: MailServer,
  ) {}

  onModuleInit(): void {
    this.recurrences.register({ name: 'mail.release', everyMinutes: 5, run: () => this.release() });
    this.recurrences.register({ name: 'mail.forget', everyMinutes: 24 * 60, run: (_tenantId, at) => this.mails.forget(new Date(at.getTime() - KEPT_DAYS * DAY_MS)) });
  }

  private async release(): Promise<void> {
    if (!this.server.isThere) return;
    for (const mailId of await this.mails.release()) await this.outbox.add('mail.send', { mailId });
  }
}
