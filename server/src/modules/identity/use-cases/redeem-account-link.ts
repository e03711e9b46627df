import { Injectable } from '@nestjs/common';
import { Refused } from '../../../kernel/refusal.js';
import { againAfter } from '../../../platform/database/database-errors.js';
import { Units } from '../../../platform/database/units.js';
import type { Account } from '../domain/account.entity.js';
import { LinkNotValid, TooManyAttempts, WrongCredentials } from '../domain/identity.refusals.js';
import type { OneTimeLink } from '../domain/one-time-link.entity.js';
import type { Person } from '../domain/person.entity.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { OneTimeLinksRepository } from '../persistence/one-time-links.repository.js';
import { PersonsRepository } from '../persistence/persons.repository.js';
import { SessionsRepository } from '../persistence/sessions.repository.js';
import { PasswordProof } from './password-proof.js';

/** What a link leads to: a person, and the account that will be theirs if the address has one already. */
interface Found {
  link: OneTimeLink & { tenantId: string; personId: string };
  person: Person;
  account: Account | null;
}

/** What the page behind a link shows before anything is typed. */
export interface LinkPreview {
  email: string;
  givenName: string;
  familyName: string;
  /** Whether the address has an account already, whose password is then asked for instead of a new one. */
  hasAccount: boolean;
  /** Whether it is the own account that gets a new password. */
  replacesPassword: boolean;
}

/**
 * Opens a one-time link. A person without an account chooses a password. A person whose address has an account in another
 * Planungskreis proves it by its password: an administrator can invite an account, never take it over. A person who has
 * forgotten the password of the own account chooses a new one.
 */
@Injectable()
export class RedeemAccountLink {
  static readonly refusals = [LinkNotValid, WrongCredentials, TooManyAttempts] as const;

  constructor(
    private readonly units: Units,
    private readonly links: OneTimeLinksRepository,
    private readonly persons: PersonsRepository,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly proof: PasswordProof,
  ) {}

  /** @returns null for a link that does not work */
  async preview(token: string): Promise<LinkPreview | null> {
    const found = await this.find(token);
    if (!found) return null;
    const { account, person } = found;
    const { givenName, familyName } = person;
    const hasAccount = this.mustProve(found);
    return { email: account?.email ?? person.email, givenName, familyName, hasAccount, replacesPassword: account !== null && !hasAccount };
  }

  /**
   * @returns the token of a session in the person's Planungskreis
   * @throws Refused with LinkNotValid, WrongCredentials or TooManyAttempts
   */
  execute(input: { token: string; password: string }, source: string): Promise<string> {
    // a link of another Planungskreis to the same address may be used at the same moment: then there is an account, which its password proves
    return againAfter(['account_email_key'], () => this.redeem(input, source));
  }

  private async redeem({ token, password }: { token: string; password: string }, source: string): Promise<string> {
    const found = await this.find(token);
    if (!found) throw new Refused(new LinkNotValid('ACCOUNT'));
    const { account, person, link } = found;
    if (account && this.mustProve(found)) await this.proof.demand(account, password, source);
    const fresh = await this.proof.newAccount(person.email, password, link.tenantId);
    const accountId = await this.units.run({ tenantId: link.tenantId }, 'write', async () => {
      if (!(await this.links.usable(token, 'ACCOUNT', true))) throw new Refused(new LinkNotValid('ACCOUNT'));
      await this.links.useAllOf(link.tenantId, person.id);
      if (!account) await this.accounts.add(fresh);
      else if (!this.mustProve(found)) await this.accounts.changePassword(account.id, fresh.passwordHash, fresh.passwordChangedAt);
      const id = account?.id ?? fresh.id;
      await this.persons.linkAccount(link.tenantId, person.id, id);
      return id;
    });
    if (account && !this.mustProve(found)) await this.sessions.endAll(accountId);
    return this.sessions.begin(accountId, link.tenantId);
  }

  private mustProve({ account, person }: Found): boolean {
    return account !== null && person.accountId !== account.id;
  }

  private async find(token: string): Promise<Found | null> {
    const link = await this.units.run({}, 'read', () => this.links.usable(token, 'ACCOUNT', false));
    if (!link?.tenantId || !link.personId) return null;
    const { tenantId, personId } = link;
    return this.units.run({ tenantId }, 'read', async () => {
      const person = await this.persons.byId(tenantId, personId);
      if (!person || person.leftOn !== null) return null;
      const account = person.accountId ? await this.accounts.byId(person.accountId) : await this.accounts.byEmail(person.email);
      return { link: { ...link, tenantId, personId }, person, account };
    });
  }
}
