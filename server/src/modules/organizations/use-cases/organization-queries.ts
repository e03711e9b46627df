import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { AccountEntriesRepository, type AccountEntryRow } from '../persistence/account-entries.repository.js';
import { BodiesRepository } from '../persistence/bodies.repository.js';
import { type BodyRow, type MembershipRow, type OrganizationRow, OrganizationsRepository } from '../persistence/organizations.repository.js';

/** What the pages of this module read; each is one statement. */
@Injectable()
export class OrganizationQueries {
  constructor(
    private readonly organizations: OrganizationsRepository,
    private readonly entries: AccountEntriesRepository,
    private readonly bodyList: BodiesRepository,
  ) {}

  /** An organisation that is known to exist. */
  organization(id: string): Promise<OrganizationRow> {
    return this.organizations.byId(id);
  }

  bodies(): Promise<BodyRow[]> {
    return this.bodyList.all();
  }

  ownMemberships({ personId, today }: Actor): Promise<MembershipRow[]> {
    return this.organizations.membershipsOf(personId, today);
  }

  accounts({ tenantId, today }: Actor): Promise<AccountEntryRow[]> {
    return this.entries.all(tenantId, today);
  }

  /** The entry of a person who is known to exist. */
  async account({ tenantId, today }: Actor, personId: string): Promise<AccountEntryRow> {
    const entry = await this.entries.ofPerson(tenantId, today, personId);
    if (!entry) throw new Error(`No entry for person ${personId}.`);
    return entry;
  }
}
