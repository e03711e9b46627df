import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { PersonsRepository } from '../../identity/index.js';
import { Membership } from '../domain/membership.entity.js';
import { organizationSubject } from '../domain/organization-activities.js';
import type { MembershipRole } from '../domain/organization-kinds.js';
import type { Organization } from '../domain/organization.entity.js';
import { assertBeginsIn } from '../domain/period-rules.js';
import { overlap, type Period, periodOf } from '../domain/period.js';
import { ForAnotherAdministrator } from '../domain/organizations.refusals.js';
import { AlreadyMember, PeriodNotPossible, PersonHasLeft } from '../domain/register.refusals.js';
import { EVERYWHERE } from '../persistence/organization-scope.js';
import { OrganizationWorkRepository } from '../persistence/organization-work.repository.js';
import { OwnAccess } from './own-access.js';

export interface Joiner {
  tenantId: string;
  organizationId: string;
  personId: string;
  role: MembershipRole;
}

/** How somebody comes to belong to an organisation whom nobody chose from the register: by their address. */
@Injectable()
export class Joining {
  static readonly refusals = [AlreadyMember, PersonHasLeft, PeriodNotPossible, ForAnotherAdministrator] as const;

  constructor(
    private readonly persons: PersonsRepository,
    private readonly work: OrganizationWorkRepository,
    private readonly activity: ActivityLog,
    private readonly ownAccess: OwnAccess,
  ) {}

  /** From today on. @throws Refused with AlreadyMember, PersonHasLeft, PeriodNotPossible for an organisation that has ended, or ForAnotherAdministrator */
  async assertPossible(actor: Actor, organization: Organization, email: string): Promise<void> {
    const { tenantId, id: organizationId } = organization;
    const from = actor.today;
    assertBeginsIn(organization, from);
    const person = await this.persons.byEmail(tenantId, email);
    if (!person) return;
    await this.ownAccess.assertNotOwn(actor, person.id);
    const name = { id: person.id, name: `${person.givenName} ${person.familyName}` };
    if (person.leftOn !== null && person.leftOn <= from) throw new Refused(new PersonHasLeft(name, person.leftOn));
    const period = await this.membershipFrom(tenantId, organizationId, person.id, from);
    if (period) throw new Refused(new AlreadyMember(name, period));
  }

  /** Makes somebody a member from a day on; whoever belongs to it by then already stays as they are. */
  async join({ tenantId, organizationId, personId, role }: Joiner, from: Day): Promise<void> {
    const organization = await this.work.lock(tenantId, EVERYWHERE, organizationId);
    if (!organization) throw new Error(`Organisation ${organizationId} is gone.`);
    if (await this.membershipFrom(tenantId, organizationId, personId, from)) return;
    await this.work.add(Membership, { tenantId, id: newId(), organizationId, personId, role, validFrom: from, validUntil: null });
    await this.work.update(organization);
    await this.activity.record({ tenantId, personId }, { kind: 'MEMBER_JOINED', subject: organizationSubject(organizationId), payload: { personId, role, from } });
  }

  private async membershipFrom(tenantId: string, organizationId: string, personId: string, from: Day): Promise<Period | undefined> {
    const memberships = await this.work.membershipsOf(tenantId, organizationId, personId);
    return memberships.map(periodOf).find((each) => overlap(each, { from, until: null }));
  }
}
