import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput } from '../../../platform/graphql/refusals.js';
import { TooManyAttempts, WrongCredentials } from '../domain/identity.refusals.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { SessionsRepository } from '../persistence/sessions.repository.js';
import { PasswordHasher } from './password-hasher.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Changes the own password; every session ends, and the present browser gets a new one. */
@Injectable()
export class ChangePassword {
  static readonly refusals = [WrongCredentials, TooManyAttempts] as const;

  constructor(
    private readonly units: Units,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly hasher: PasswordHasher,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the new session's token
   * @throws Refused with WrongCredentials, TooManyAttempts, or InvalidInput when the new password is the old one
   */
  async execute({ accountId, tenantId }: Actor, source: string, { currentPassword, newPassword }: { currentPassword: string; newPassword: string }): Promise<string> {
    const account = await this.units.run({ accountId }, 'read', () => this.accounts.byId(accountId));
    await this.throttle.count(account.email, source);
    if (!(await this.hasher.matches(currentPassword, account.passwordHash))) throw new Refused(new WrongCredentials('currentPassword'));
    if (newPassword === currentPassword) throw new Refused(new InvalidInput(new InputProblem('newPassword', InputProblemCode.SAME_AS_BEFORE)));
    await this.throttle.forgive(account.email, source);
    const hash = await this.hasher.hash(newPassword);
    await this.units.run({ accountId }, 'write', () => this.accounts.changePassword(accountId, hash, this.clock.now()));
    await this.sessions.endAll(accountId);
    return this.sessions.begin(accountId, tenantId);
  }
}
