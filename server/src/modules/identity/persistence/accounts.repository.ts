import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { Account, type Locale } from '../domain/account.entity.js';

/** Accounts stand outside of row-level security: they are found before it is known which Planungskreis is meant. */
@Injectable()
export class AccountsRepository {
  constructor(private readonly units: Units) {}

  async byEmail(email: string): Promise<Account | null> {
    return (await this.units.manager()).findOneBy(Account, { email });
  }

  async byId(id: string): Promise<Account> {
    return (await this.units.manager()).findOneByOrFail(Account, { id });
  }

  async add(account: Account): Promise<void> {
    await (await this.units.manager()).insert(Account, account);
  }

  async changePassword(id: string, passwordHash: string, passwordChangedAt: Date): Promise<void> {
    await (await this.units.manager()).update(Account, { id }, { passwordHash, passwordChangedAt });
  }

  async changeLocale(id: string, locale: Locale): Promise<void> {
    await (await this.units.manager()).update(Account, { id }, { locale });
  }

  async rememberTenant(id: string, lastTenantId: string): Promise<void> {
    await (await this.units.manager()).update(Account, { id }, { lastTenantId });
  }

  /** The Planungskreise in which the account that the unit belongs to has a person who has not left, by name. */
  async tenants(today: string): Promise<{ id: string; name: string }[]> {
    return this.units.query(
      `select t.id, t.name from person p join tenant t on t.id = p.tenant_id
       where p.account_id = nullif(current_setting('app.account_id', true), '')::uuid and (p.left_on is null or p.left_on > $1)
       order by t.name, t.id`,
      [today],
    );
  }
}
