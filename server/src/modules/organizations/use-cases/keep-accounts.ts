import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor, GrantedRole } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { OneTimeLinksRepository, type Person, SessionsRepository } from '../../identity/index.js';
import { organizationSubject } from '../domain/organization-activities.js';
import { AccountChangedMeanwhile, ForAnotherAdministrator, LastAdministrator } from '../domain/organizations.refusals.js';
import { personSubject } from '../domain/person-activities.js';
import { AccountWorkRepository } from '../persistence/account-work.repository.js';
import { OwnAccess } from './own-access.js';

interface ExpectedAccount {
  personId: string;
  /** Of the person. */
  version: number;
}

/** What the administrator changes for somebody: which roles they are granted, and that they leave or come back. */
@Injectable()
export class KeepAccounts {
  static readonly refusalsOfRoles = [NotFound, AccountChangedMeanwhile, LastAdministrator, ForAnotherAdministrator] as const;
  static readonly refusals = [NotFound, AccountChangedMeanwhile, LastAdministrator] as const;
  static readonly refusalsOfReturn = [NotFound, AccountChangedMeanwhile] as const;

  constructor(
    private readonly units: Units,
    private readonly work: AccountWorkRepository,
    private readonly links: OneTimeLinksRepository,
    private readonly sessions: SessionsRepository,
    private readonly activity: ActivityLog,
    private readonly ownAccess: OwnAccess,
  ) {}

  /**
   * From this moment on. A role that is limited to a body or an organisation stays as limited as it is, or ends.
   * @throws Refused with NotFound, AccountChangedMeanwhile, LastAdministrator, or ForAnotherAdministrator for an own new role
   */
  async changeRoles(actor: Actor, { roles, ...expected }: ExpectedAccount & { roles: readonly GrantedRole[] }): Promise<void> {
    await this.change(actor, expected, async (person) => {
      if (person.leftOn !== null) throw new Refused(new NotFound(person.id));
      const before = await this.work.grants(person, actor.today);
      const granted = [...new Set(roles)].filter((role) => !before.some((grant) => grant.role === role));
      const ended = before.filter(({ role }) => !roles.includes(role));
      if (!granted.length && !ended.length) return;
      if (granted.length) await this.ownAccess.assertNotOwn(actor, person.id);
      await this.assertAdministered(person, ended.map(({ role }) => role), actor);
      await this.work.endGrants(ended, actor.today);
      await this.work.grant(person, granted, actor.today);
      await this.work.update(person);
      await this.activity.record(actor, { kind: 'ROLES_CHANGED', subject: personSubject(person.id), payload: { granted, ended: [...new Set(ended.map(({ role }) => role))] } });
    });
  }

  /**
   * The person leaves the Planungskreis: nothing opens for them any more, and their seats are vacant. What they did keeps their name.
   * @throws Refused with NotFound, AccountChangedMeanwhile or LastAdministrator
   */
  async end(actor: Actor, expected: ExpectedAccount): Promise<void> {
    const { tenantId, today } = actor;
    const person = await this.change(actor, expected, async (leaving) => {
      if (leaving.leftOn !== null) return;
      const grants = await this.work.grants(leaving, today);
      await this.assertAdministered(leaving, grants.map(({ role }) => role), actor);
      await this.work.endGrants(grants, today);
      await this.endBelonging(actor, leaving);
      await this.links.useAllOf(tenantId, leaving.id);
      await this.work.update(leaving, { leftOn: today });
      await this.activity.record(actor, { kind: 'PERSON_LEFT', subject: personSubject(leaving.id), payload: { leftOn: today } });
    });
    if (person.accountId) await this.sessions.endIn(tenantId, person.accountId);
  }

  /** The person may get in again; where they belong is said anew. @throws Refused with NotFound or AccountChangedMeanwhile */
  async reopen(actor: Actor, expected: ExpectedAccount): Promise<void> {
    await this.change(actor, expected, async (person) => {
      if (person.leftOn === null) return;
      await this.work.update(person, { leftOn: null });
      await this.activity.record(actor, { kind: 'PERSON_RETURNED', subject: personSubject(person.id), payload: {} });
    });
  }

  private async endBelonging(actor: Actor, person: Person): Promise<void> {
    const memberships = await this.work.endMemberships(person, actor.today);
    const holdings = await this.work.endHoldings(person, actor.today);
    await this.work.touch([...new Set([...memberships, ...holdings].map(({ organizationId }) => organizationId))]);
    for (const { organizationId, lastDay } of memberships) {
      await this.activity.record(actor, { kind: 'MEMBER_ENDED', subject: organizationSubject(organizationId), payload: { personId: person.id, lastDay } });
    }
    for (const { part: { seatId, kind }, organizationId, lastDay } of holdings) {
      await this.activity.record(actor, { kind: 'SEAT_HOLDING_ENDED', subject: organizationSubject(organizationId), payload: { seatId, personId: person.id, kind, lastDay } });
    }
  }

  /** @throws Refused with LastAdministrator */
  private async assertAdministered(person: Person, ending: readonly GrantedRole[], { today }: Actor): Promise<void> {
    if (ending.includes('ADMINISTRATOR') && !(await this.work.hasOtherAdministrator(person, today))) throw new Refused(new LastAdministrator(person.id));
  }

  private change({ tenantId }: Actor, { personId, version }: ExpectedAccount, work: (person: Person) => Promise<void>): Promise<Person> {
    return this.units.run({ tenantId }, 'write', async () => {
      const person = await this.work.lock(tenantId, personId);
      if (!person) throw new Refused(new NotFound(personId));
      if (person.version !== version) throw new Refused(new AccountChangedMeanwhile(personId));
      await work(person);
      return person;
    });
  }
}
