import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import type { Account } from '../domain/account.entity.js';
import { WrongCredentials } from '../domain/identity.refusals.js';
import { PasswordHasher } from './password-hasher.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** What becomes of a password that somebody gives: proof of an account, or a new account. */
@Injectable()
export class PasswordProof {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with WrongCredentials or TooManyAttempts */
  async demand({ email, passwordHash }: Account, password: string, source: string): Promise<void> {
    await this.throttle.count(email, source);
    if (!(await this.hasher.matches(password, passwordHash))) throw new Refused(new WrongCredentials('password'));
    await this.throttle.forgive(email, source);
  }

  async newAccount(email: string, password: string, lastTenantId: string): Promise<Account> {
    return { id: newId(), email, passwordHash: await this.hasher.hash(password), locale: 'de', lastTenantId, passwordChangedAt: this.clock.now() };
  }
}
