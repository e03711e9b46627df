import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { AccountsRepository, type NewLink, OneTimeLinksRepository, PersonsRepository } from '../../identity/index.js';
import { AccountElsewhere } from '../domain/organizations.refusals.js';

/** Makes a new one-time link for a person who lost the first one or forgot the password. */
@Injectable()
export class RenewAccountLink {
  static readonly refusals = [NotFound, AccountElsewhere] as const;

  constructor(
    private readonly units: Units,
    private readonly persons: PersonsRepository,
    private readonly accounts: AccountsRepository,
    private readonly links: OneTimeLinksRepository,
  ) {}

  /**
   * Whoever opens the link may choose a new password, so it is refused for an account that opens another Planungskreis too.
   * @throws Refused with NotFound or AccountElsewhere
   */
  async execute({ tenantId, today }: Actor, { personId }: { personId: string }): Promise<{ personId: string; link: NewLink }> {
    const person = await this.units.run({ tenantId }, 'read', () => this.persons.byId(tenantId, personId));
    if (!person || person.leftOn !== null) throw new Refused(new NotFound(personId));
    const { accountId } = person;
    if (accountId && (await this.units.run({ accountId }, 'read', () => this.accounts.tenants(today))).length > 1) throw new Refused(new AccountElsewhere(personId));
    const link = await this.units.run({ tenantId }, 'write', () => this.links.makeForPerson(tenantId, personId));
    return { personId, link };
  }
}
