import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { BelongsNowhere, TooManyAttempts, WrongCredentials } from '../domain/identity.refusals.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { SessionsRepository } from '../persistence/sessions.repository.js';
import { PasswordHasher } from './password-hasher.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Opens a session for whoever knows address and password. */
@Injectable()
export class SignIn {
  static readonly refusals = [WrongCredentials, TooManyAttempts, BelongsNowhere] as const;

  constructor(
    private readonly units: Units,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly hasher: PasswordHasher,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  /**
   * @param source where the attempt comes from, as an address of the network
   * @returns the new session's token
   * @throws Refused with WrongCredentials, TooManyAttempts or BelongsNowhere
   */
  async execute({ email, password }: { email: string; password: string }, source: string): Promise<string> {
    await this.throttle.count(email, source);
    const account = await this.units.run({}, 'read', () => this.accounts.byEmail(email));
    const known = await this.hasher.matches(password, account?.passwordHash);
    if (!known || !account) throw new Refused(new WrongCredentials('password'));
    await this.throttle.forgive(email, source);
    return this.begin(account.id);
  }

  /**
   * Opens a session in the Planungskreis of the last one, else in the first by name.
   * @throws Refused with BelongsNowhere
   */
  async begin(accountId: string): Promise<string> {
    const { account, tenants } = await this.units.run({ accountId }, 'read', async () => ({
      account: await this.accounts.byId(accountId),
      tenants: await this.accounts.tenants(this.clock.today('UTC')),
    }));
    const tenant = tenants.find(({ id }) => id === account.lastTenantId) ?? tenants.at(0);
    if (!tenant) throw new Refused(new BelongsNowhere(account.email));
    return this.sessions.begin(accountId, tenant.id);
  }
}
