import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Outbox } from '../../kernel/jobs.js';
import { MailKinds, type MailKind, type MailOrder, Mails } from '../../kernel/mails.js';
import { MailServer } from './mail-server.js';
import { MailsRepository } from './mails.repository.js';

declare module '../../kernel/jobs.js' {
  interface JobPayloads {
    'mail.send': { mailId: string };
  }
}

/** Takes orders for mails, in the unit of what they are about. */
@Injectable()
export class OrderedMails extends Mails {
  constructor(
    private readonly mails: MailsRepository,
    private readonly outbox: Outbox,
    private readonly kinds: MailKinds,
    private readonly clock: Clock,
    private readonly server: MailServer,
  ) {
    super();
  }

  get areSent(): boolean {
    return this.server.isThere;
  }

  /** @throws when nobody writes mails of the kind */
  async order<Kind extends MailKind>({ kind, to, params }: MailOrder<Kind>): Promise<string> {
    if (!this.kinds.find(kind)) throw new Error(`Nobody writes mails of the kind ${String(kind)}; register a MailWriter.`);
    const id = newId();
    await this.mails.add({ id, kind, to, params, orderedAt: this.clock.now() });
    await this.outbox.add('mail.send', { mailId: id });
    return id;
  }

  waiting(kind: MailKind): Promise<number> {
    return this.mails.countWaiting(kind);
  }
}
