import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { Membership } from '../domain/membership.entity.js';
import { organizationSubject } from '../domain/organization-activities.js';
import type { MembershipRole } from '../domain/organization-kinds.js';
import { assertBeginsIn, assertInOrder, assertWithin } from '../domain/period-rules.js';
import { dayBefore, overlap, type Period, periodOf } from '../domain/period.js';
import type { PersonName } from '../domain/person-name.js';
import { ForAnotherAdministrator } from '../domain/organizations.refusals.js';
import { AlreadyMember, OrganizationChangedMeanwhile, PeriodNotPossible, PersonHasLeft } from '../domain/register.refusals.js';
import { OrganizationWorkRepository } from '../persistence/organization-work.repository.js';
import { ChoosePeople } from './choose-people.js';
import { OrganizationChanges } from './organization-changes.js';
import { OwnAccess } from './own-access.js';

export interface NewMembership extends Period {
  requestId: string;
  organizationId: string;
  personId: string;
  role: MembershipRole;
}

interface ExpectedMembership {
  membershipId: string;
  /** Of the organisation. */
  version: number;
}

/** Who belongs to an organisation, as what and how long. */
@Injectable()
export class Memberships {
  static readonly refusalsOfAdd = [NotFound, AlreadyMember, PersonHasLeft, PeriodNotPossible, RequestIdReused, ForAnotherAdministrator] as const;
  static readonly refusals = [NotFound, OrganizationChangedMeanwhile, AlreadyMember, PeriodNotPossible, ForAnotherAdministrator] as const;
  static readonly refusalsOfRole = [NotFound, OrganizationChangedMeanwhile, PeriodNotPossible, ForAnotherAdministrator] as const;

  constructor(
    private readonly changes: OrganizationChanges,
    private readonly requests: Requests,
    private readonly work: OrganizationWorkRepository,
    private readonly people: ChoosePeople,
    private readonly activity: ActivityLog,
    private readonly ownAccess: OwnAccess,
  ) {}

  /**
   * The same request a second time adds nobody.
   * @returns the id of the organisation, as the other verbs do
   * @throws Refused with NotFound (also the person), NotAllowed, PeriodNotPossible, PersonHasLeft, AlreadyMember, RequestIdReused or ForAnotherAdministrator
   */
  async add(actor: Actor, input: NewMembership): Promise<string> {
    const { organizationId, personId, role, from, until } = input;
    const { tenantId } = actor;
    return this.changes.in(actor, 'membership.manage', organizationId, async (organization) => {
      assertInOrder(from, until);
      assertBeginsIn(organization, from);
      const person = await this.people.demand(actor, personId, from);
      await this.ownAccess.assertNotOwn(actor, personId);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addMembership', input);
      if (!isNew) return organizationId;
      const others = await this.work.membershipsOf(tenantId, organizationId, personId);
      this.assertOnce(person, { from, until }, others);
      await this.work.add(Membership, { tenantId, id, organizationId, personId, role, validFrom: from, validUntil: until });
      await this.work.update(organization);
      await this.activity.record(actor, { kind: 'MEMBER_ADDED', subject: organizationSubject(organizationId), payload: { personId, role, from, until } });
      return organizationId;
    });
  }

  /** @throws Refused with NotFound, NotAllowed, OrganizationChangedMeanwhile, PeriodNotPossible, AlreadyMember when it would reach into the next membership, or ForAnotherAdministrator when the own one would last longer */
  async end(actor: Actor, { membershipId: id, version, lastDay }: ExpectedMembership & { lastDay: Day }): Promise<string> {
    return this.changes.of(actor, 'membership.manage', Membership, { id, version }, async (membership, organization) => {
      const { personId, organizationId, validFrom: from } = membership;
      if (membership.validUntil === lastDay) return;
      assertInOrder(from, lastDay);
      if (membership.validUntil !== null && lastDay > membership.validUntil) await this.ownAccess.assertNotOwn(actor, personId);
      const others = await this.work.membershipsOf(actor.tenantId, organizationId, personId);
      this.assertOnce(await this.people.name(personId), { from, until: lastDay }, others.filter((each) => each.id !== id));
      await this.work.change(Membership, membership, { validUntil: lastDay });
      await this.work.update(organization);
      await this.activity.record(actor, { kind: 'MEMBER_ENDED', subject: organizationSubject(organizationId), payload: { personId, lastDay } });
    });
  }

  /** From a day on; before it the person keeps the role of then. @throws Refused with NotFound, NotAllowed, OrganizationChangedMeanwhile, PeriodNotPossible or ForAnotherAdministrator */
  async changeRole(actor: Actor, { membershipId: id, version, role, from: on }: ExpectedMembership & { role: MembershipRole; from: Day }): Promise<string> {
    return this.changes.of(actor, 'membership.manage', Membership, { id, version }, async (membership, organization) => {
      const { tenantId, personId, organizationId, validFrom, validUntil, role: before } = membership;
      if (role === before) return;
      await this.ownAccess.assertNotOwn(actor, personId);
      assertWithin({ from: on, until: on }, periodOf(membership));
      if (on === validFrom) await this.work.change(Membership, membership, { role });
      else {
        await this.work.change(Membership, membership, { validUntil: dayBefore(on) });
        await this.work.add(Membership, { tenantId, id: newId(), organizationId, personId, role, validFrom: on, validUntil });
      }
      await this.work.update(organization);
      await this.activity.record(actor, { kind: 'MEMBER_ROLE_CHANGED', subject: organizationSubject(organizationId), payload: { personId, from: before, to: role, on } });
    });
  }

  /** @throws Refused with AlreadyMember (rule 3) */
  private assertOnce(person: PersonName, period: Period, others: readonly Membership[]): void {
    const other = others.map(periodOf).find((each) => overlap(each, period));
    if (other) throw new Refused(new AlreadyMember(person, other));
  }
}
