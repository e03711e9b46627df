import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Mails } from '../../../kernel/mails.js';
import { Units } from '../../../platform/database/units.js';
import type { Account } from '../domain/account.entity.js';
import { TooManyAttempts } from '../domain/identity.refusals.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { PersonsRepository } from '../persistence/persons.repository.js';
import { PasswordLinkThrottle } from './password-link-throttle.js';

declare module '../../../kernel/mails.js' {
  interface MailParams {
    'identity.passwordLink': { personId: string };
  }
}

/** Every answer takes as long, and longer than there is ever something to do. */
const ANSWER_MS = 400;

/** Orders a mail by which whoever forgot the password chooses a new one. It goes to the address of the account, whoever asks. */
@Injectable()
export class RequestPasswordLink {
  static readonly refusals = [TooManyAttempts] as const;

  constructor(
    private readonly units: Units,
    private readonly accounts: AccountsRepository,
    private readonly persons: PersonsRepository,
    private readonly mails: Mails,
    private readonly throttle: PasswordLinkThrottle,
    private readonly clock: Clock,
  ) {}

  get isPossible(): boolean {
    return this.mails.areSent;
  }

  /**
   * Says the same after the same time, whether or not there is such an account.
   * @throws Refused with TooManyAttempts
   */
  async execute({ email }: { email: string }, source: string): Promise<void> {
    const answered = pause(ANSWER_MS);
    await this.throttle.count(email, source);
    const account = this.isPossible ? await this.units.run({}, 'read', () => this.accounts.byEmail(email)) : null;
    if (account) await this.order(account);
    await answered;
  }

  /** A mail belongs to a Planungskreis: it is the one in which the next session begins. */
  private async order({ id: accountId, email: address, locale, lastTenantId }: Account): Promise<void> {
    const tenants = await this.units.run({ accountId }, 'read', () => this.accounts.tenants(this.clock.today('UTC')));
    const tenantId = (tenants.find(({ id }) => id === lastTenantId) ?? tenants.at(0))?.id;
    if (!tenantId) return;
    await this.units.run({ tenantId }, 'write', async () => {
      const person = await this.persons.ofAccount(tenantId, accountId);
      if (person) await this.mails.order({ kind: 'identity.passwordLink', to: { address, locale }, params: { personId: person.id } });
    });
  }
}
