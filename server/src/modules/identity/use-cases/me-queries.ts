import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '../../../config/config.module.js';
import type { Environment } from '../../../config/environment.js';
import type { Actor } from '../../../kernel/actor.js';
import { Units } from '../../../platform/database/units.js';
import type { Locale } from '../domain/account.entity.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { PersonsRepository } from '../persistence/persons.repository.js';

/** Whoever is signed in, as the frame of every page shows them. */
export interface MeRow {
  account: { email: string; locale: Locale };
  person: { id: string; givenName: string; familyName: string };
  tenant: { id: string; name: string };
  tenants: { id: string; name: string }[];
  demo: boolean;
}

@Injectable()
export class MeQueries {
  constructor(
    private readonly units: Units,
    private readonly accounts: AccountsRepository,
    private readonly persons: PersonsRepository,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Reads across Planungskreise, so in a unit of its own that sees nothing but the account's persons. */
  async of({ accountId, tenantId, personId, today }: Actor): Promise<MeRow> {
    return this.units.run({ accountId }, 'read', async () => {
      const { email, locale } = await this.accounts.byId(accountId);
      const person = await this.persons.byId(tenantId, personId);
      const tenants = await this.accounts.tenants(today);
      const tenant = tenants.find(({ id }) => id === tenantId);
      if (!person || !tenant) throw new Error('An actor without a person: the directory found somebody who is not there.');
      const { id, givenName, familyName } = person;
      return { account: { email, locale }, person: { id, givenName, familyName }, tenant, tenants, demo: this.environment.DEMO };
    });
  }
}
