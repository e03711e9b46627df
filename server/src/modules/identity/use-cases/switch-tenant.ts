import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { SessionsRepository } from '../persistence/sessions.repository.js';

/** Goes on in another Planungskreis of the same account, in a new session. */
@Injectable()
export class SwitchTenant {
  static readonly refusals = [NotFound] as const;

  constructor(
    private readonly units: Units,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
  ) {}

  /**
   * @param token the session that ends
   * @returns the new session's token
   * @throws Refused with NotFound when the account has no person there
   */
  async execute({ accountId, today }: Actor, token: string, { tenantId }: { tenantId: string }): Promise<string> {
    await this.units.run({ accountId }, 'write', async () => {
      const tenants = await this.accounts.tenants(today);
      if (!tenants.some(({ id }) => id === tenantId)) throw new Refused(new NotFound(tenantId));
      await this.accounts.rememberTenant(accountId, tenantId);
    });
    if (!(await this.sessions.end(token))) throw new Refused(new NotFound(tenantId)); // another switch at the same moment goes on with it
    return this.sessions.begin(accountId, tenantId);
  }
}
