import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Outbox } from '../../kernel/jobs.js';
import { MailKinds, type MailKind, type MailOrder, type MailParams, Mails } from '../../kernel/mails.js';
import { MailServer } from './mail-server.js';
import { type AddressedMail, MailsRepository } from './mails.repository.js';

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

  async order<Kind extends MailKind>({ kind, to, params }: MailOrder<Kind>): Promise<string> {
    const id = newId();
    await this.write(kind, params, [{ id, to }]);
    return id;
  }

  async orderForAll<Kind extends MailKind>(personIds: readonly string[], kind: Kind, params: MailParams[Kind]): Promise<void> {
    if (personIds.length > 0) await this.write(kind, params, personIds.map((personId) => ({ id: newId(), to: { personId } })));
  }

  waiting(kind: MailKind): Promise<number> {
    return this.mails.countWaiting(kind);
  }

  givenUp<Kind extends MailKind>(kind: Kind): Promise<MailParams[Kind][]> {
    return this.mails.givenUp(kind);
  }

  /** @throws when nobody writes mails of the kind */
  private async write(kind: MailKind, params: object, mails: readonly AddressedMail[]): Promise<void> {
    if (!this.kinds.find(kind)) throw new Error(`Nobody writes mails of the kind ${String(kind)}; register a MailWriter.`);
    await this.mails.add(mails, { kind, params, orderedAt: this.clock.now() });
    await this.outbox.addAll('mail.send', mails.map(({ id }) => ({ mailId: id })));
  }
}
