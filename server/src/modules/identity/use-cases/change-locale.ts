import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Units } from '../../../platform/database/units.js';
import type { Locale } from '../domain/account.entity.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';

/** Remembers in which language the account is addressed. */
@Injectable()
export class ChangeLocale {
  static readonly refusals = [] as const;

  constructor(
    private readonly units: Units,
    private readonly accounts: AccountsRepository,
  ) {}

  async execute({ accountId }: Actor, { locale }: { locale: Locale }): Promise<void> {
    await this.units.run({ accountId }, 'write', () => this.accounts.changeLocale(accountId, locale));
  }
}
