import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { Clock } from '../../kernel/clock.js';
import { Hopeless, type Job, type JobHandler, JobHandlers, Postponed } from '../../kernel/jobs.js';
import { Units } from '../database/units.js';
import { MailComposer } from './mail-composer.js';
import { type Letter, MailNotSent, MailServer } from './mail-server.js';
import { MailsRepository } from './mails.repository.js';
import { persistently } from './persistently.js';

/** Longer than sending and noting it can take, so that nobody else begins meanwhile. */
const CLAIM_MS = 40_000;
const SENDING_MS = 15_000;
const NOTING_MS = 12_000;

/**
 * Sends one mail. It is claimed in one unit, sent in none, and noted in another one, so that a slow mail server holds no
 * connection of the database. Only whoever is killed between the server's yes and the note causes a second copy, and that one
 * has the same Message-ID.
 */
@Injectable()
export class Mailer implements JobHandler<'mail.send'>, OnModuleInit {
  readonly topic = 'mail.send';
  readonly within = 'outside';

  constructor(
    private readonly handlers: JobHandlers,
    private readonly units: Units,
    private readonly mails: MailsRepository,
    private readonly composer: MailComposer,
    private readonly server: MailServer,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  /** @throws Postponed while another worker has the mail, Hopeless when the recipient is refused for good */
  async run({ tenantId, payload: { mailId }, isLastAttempt }: Job<'mail.send'>): Promise<void> {
    const letter = await this.units.run({ tenantId }, 'write', () => this.prepare(tenantId, mailId));
    if (!letter) return;
    try {
      await this.send(letter);
    } catch (error) {
      const { code, isFinal } = error as MailNotSent;
      const state = isFinal || isLastAttempt ? 'FAILED' : 'WAITING';
      await this.units.run({ tenantId }, 'write', () => this.mails.note(mailId, state, this.clock.now(), code));
      throw isFinal ? new Hopeless(code) : error;
    }
    await persistently(NOTING_MS, () => this.units.run({ tenantId }, 'write', () => this.mails.note(mailId, 'SENT', this.clock.now())));
  }

  /** @returns undefined when there is nothing to be sent, now or ever */
  private async prepare(tenantId: string, mailId: string): Promise<Letter | undefined> {
    const now = this.clock.now();
    const messageId = `<${mailId}@${this.environment.PUBLIC_URL.hostname}>`;
    const claimed = await this.mails.claim(mailId, messageId, now, new Date(now.getTime() + CLAIM_MS));
    if (!claimed) {
      const until = await this.mails.claimedUntil(mailId);
      if (until) throw new Postponed(until);
      return undefined;
    }
    if (!this.server.isThere) {
      await this.mails.note(mailId, 'HELD', now);
      return undefined;
    }
    const letter = await this.composer.compose(tenantId, claimed);
    if (!letter) await this.mails.note(mailId, 'DROPPED', now);
    return letter;
  }

  private async send(letter: Letter): Promise<void> {
    const silence = AbortSignal.timeout(SENDING_MS);
    const slow = new Promise<never>((_resolve, reject) => silence.addEventListener('abort', () => reject(new MailNotSent('TOO_SLOW', false))));
    await Promise.race([this.server.send(letter), slow]);
  }
}
