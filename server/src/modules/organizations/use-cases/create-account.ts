import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor, GrantedRole } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { violatedConstraint } from '../../../platform/database/database-errors.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { RoleGrant } from '../../access/index.js';
import { type NewLink, OneTimeLinksRepository, PersonsRepository } from '../../identity/index.js';
import { Membership } from '../domain/membership.entity.js';
import { organizationSubject } from '../domain/organization-activities.js';
import type { MembershipRole } from '../domain/organization-kinds.js';
import { AddressTaken } from '../domain/organizations.refusals.js';
import { OrganizationsRepository } from '../persistence/organizations.repository.js';

export interface NewAccount {
  requestId: string;
  givenName: string;
  familyName: string;
  email: string;
  roles: GrantedRole[];
  memberships: { organizationId: string; role: MembershipRole }[];
}

/** Adds a person with roles and memberships, and makes the one-time link by which they choose a password. */
@Injectable()
export class CreateAccount {
  static readonly refusals = [AddressTaken, NotFound, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly persons: PersonsRepository,
    private readonly organizations: OrganizationsRepository,
    private readonly links: OneTimeLinksRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * The same request a second time adds nobody and makes a new link, because the first one is stored nowhere.
   * @throws Refused with AddressTaken, NotFound (an organisation) or RequestIdReused
   */
  async execute(actor: Actor, input: NewAccount): Promise<{ personId: string; link: NewLink }> {
    try {
      return await this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
        const { subjectId: personId, isNew } = await this.requests.claim(actor, 'createAccount', input);
        if (isNew) await this.add(actor, personId, input);
        return { personId, link: await this.links.makeForPerson(actor.tenantId, personId) };
      });
    } catch (error) {
      if (violatedConstraint(error) === 'person_email_key') throw new Refused(new AddressTaken(input.email));
      throw error;
    }
  }

  private async add(actor: Actor, personId: string, { givenName, familyName, email, roles, memberships }: NewAccount): Promise<void> {
    const { tenantId, today } = actor;
    const known = await this.organizations.known(memberships.map(({ organizationId }) => organizationId));
    const missing = memberships.find(({ organizationId }) => !known.has(organizationId));
    if (missing) throw new Refused(new NotFound(missing.organizationId));
    await this.persons.add({ tenantId, id: personId, accountId: null, email, givenName, familyName, leftOn: null, version: 1 });
    const manager = await this.units.manager();
    const period = { tenantId, personId, validFrom: today, validUntil: null };
    await manager.insert(RoleGrant, [...new Set(roles)].map((role) => ({ ...period, id: newId(), role, bodyId: null, organizationId: null })));
    const each = new Map(memberships.map(({ organizationId, role }) => [organizationId, role]));
    await manager.insert(Membership, [...each].map(([organizationId, role]) => ({ ...period, id: newId(), organizationId, role })));
    for (const [organizationId, role] of each) {
      await this.activity.record(actor, { kind: 'MEMBER_ADDED', subject: organizationSubject(organizationId), payload: { personId, role, from: today, until: null } });
    }
  }
}
