import { Inject, Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { Beginnings } from '../../kernel/beginnings.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Units } from '../../platform/database/units.js';
import { RoleGrant } from '../access/index.js';
import { AccountsRepository, PasswordHasher, Person, Tenant } from '../identity/index.js';
import { Body, Membership, Organization, Seat, SeatHolding } from '../organizations/index.js';
import { type DemoTenant, readDemo } from './demo-files.js';
import { LoadDemoActionItems } from './load-demo-action-items.js';
import { LoadDemoActionPlans } from './load-demo-action-plans.js';
import { LoadDemoAnalyses } from './load-demo-analyses.js';
import { LoadDemoContributions } from './load-demo-contributions.js';
import { LoadDemoGoalReview } from './load-demo-goal-review.js';
import { LoadDemoGoals } from './load-demo-goals.js';
import { LoadDemoCooperation } from './load-demo-cooperation.js';
import { LoadDemoCycle } from './load-demo-cycle.js';
import { LoadDemoEvaluations } from './load-demo-evaluations.js';
import { LoadDemoImpactModels } from './load-demo-impact-models.js';
import { LoadDemoMeasures } from './load-demo-measures.js';
import { LoadDemoPapers } from './load-demo-papers.js';
import { LoadDemoSectorPlans } from './load-demo-sector-plans.js';
import { LoadDemoMeetings } from './load-demo-meetings.js';
import type { Ids } from './pass-demo-gates.js';

/** Ids of demonstration tenants follow from their keys, so that a second start finds them. */
const NAMESPACE = '6b1f6ba2-6f0b-4c3e-9a43-3a4b7c8f2d10';
const PASSWORD = 'Planungskreis-Demo';

export interface DemoAccess {
  password: string;
  accounts: { email: string; name: string; role: string; tenant: string }[];
}

/** Loads the demonstration once; each Planungskreis is there whole or not at all. */
@Injectable()
export class LoadDemo {
  constructor(
    private readonly units: Units,
    private readonly accounts: AccountsRepository,
    private readonly hasher: PasswordHasher,
    private readonly clock: Clock,
    private readonly beginnings: Beginnings,
    private readonly cooperation: LoadDemoCooperation,
    private readonly cycle: LoadDemoCycle,
    private readonly actionItems: LoadDemoActionItems,
    private readonly sectorPlans: LoadDemoSectorPlans,
    private readonly meetings: LoadDemoMeetings,
    private readonly analyses: LoadDemoAnalyses,
    private readonly goals: LoadDemoGoals,
    private readonly goalReview: LoadDemoGoalReview,
    private readonly measures: LoadDemoMeasures,
    private readonly evaluations: LoadDemoEvaluations,
    private readonly impactModels: LoadDemoImpactModels,
    private readonly actionPlans: LoadDemoActionPlans,
    private readonly papers: LoadDemoPapers,
    private readonly contributions: LoadDemoContributions,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /**
   * @returns how to get in
   * @throws FileRefused when a file of the demonstration is broken; then nothing of its Planungskreis is there
   */
  async execute(): Promise<DemoAccess> {
    const password = this.environment.DEMO_PASSWORD ?? PASSWORD;
    const passwordHash = await this.hasher.hash(password);
    const tenants = await readDemo();
    for (const tenant of tenants) await this.load(tenant, passwordHash);
    const accounts = tenants.flatMap(({ place, people }) =>
      people.people.map(({ email, givenName, familyName, shownAs }) => ({ email, name: `${givenName} ${familyName}`, role: shownAs, tenant: place.tenant.name })),
    );
    return { password, accounts: [...new Map(accounts.map((account) => [account.email, account])).values()] };
  }

  private async load(tenant: DemoTenant, passwordHash: string): Promise<void> {
    const { place, people, actionItems, analyses } = tenant;
    const tenantId = v5(place.tenant.key, NAMESPACE);
    await this.units.run({ tenantId }, 'write', async () => {
      const manager = await this.units.manager();
      if (await manager.existsBy(Tenant, { id: tenantId })) return;
      await manager.insert(Tenant, { id: tenantId, name: place.tenant.name });
      const bodies = await this.addBodies(tenantId, place.bodies);
      const organizations = await this.addOrganizations(tenantId, people, bodies);
      const ofPeople = await this.addPeople(tenantId, people, organizations, passwordHash);
      await this.cooperation.execute(tenantId, people, { bodies, organizations });
      await this.beginnings.runFor(tenantId);
      const ids = { bodies, organizations, ...ofPeople };
      await this.cycle.execute(tenantId, tenant, ids);
      await this.sectorPlans.execute(tenantId, tenant, ids);
      await this.actionItems.execute(tenantId, place.tenant.key, actionItems, ids);
      await this.meetings.execute(tenantId, tenant, ids);
      await this.analyses.execute(tenantId, place.tenant.key, analyses, ids);
      await this.contributions.execute(tenantId, place.tenant.key, tenant.contributions, ids);
      await this.papers.execute(tenantId, place.tenant.key, tenant.papers, ids);
      const goalIds = await this.goals.execute(tenantId, place.tenant.key, tenant.goals, ids); // later than what the papers report
      const measureIds = await this.measures.execute(tenantId, place.tenant.key, tenant.measures, { ...ids, goals: goalIds });
      await this.evaluations.execute(tenantId, place.tenant.key, tenant.evaluations, { ...ids, measures: measureIds.measures }); // in the unit of the measures: what has started has its method
      await this.impactModels.execute(tenantId, place.tenant.key, tenant.impactModels, ids);
      await this.actionPlans.execute(tenantId, place.tenant.key, tenant.measures.actionPlans, { ...ids, ...measureIds, goals: goalIds });
      if (tenant.goalReview) await this.goalReview.execute(tenantId, place.tenant.key, tenant.goalReview, { ...ids, goals: goalIds });
    });
  }

  /** @returns ids by official key */
  private async addBodies(tenantId: string, bodies: DemoTenant['place']['bodies']): Promise<Map<string, string>> {
    const manager = await this.units.manager();
    const county = bodies.find(({ kind }) => kind === 'COUNTY');
    const ids = new Map(bodies.map(({ ags, countyKey }) => [ags ?? countyKey ?? '', newId()]));
    for (const { kind, name, ags = null, countyKey = null } of bodies) {
      const parentCountyKey = kind === 'MUNICIPALITY' ? (county?.countyKey ?? null) : null;
      await manager.insert(Body, { tenantId, id: ids.get(ags ?? countyKey ?? ''), kind, name, ags, countyKey, parentCountyKey, parentId: parentCountyKey && ids.get(parentCountyKey) });
    }
    return ids;
  }

  /** @returns ids by key */
  private async addOrganizations(tenantId: string, { organizations, since }: DemoTenant['people'], bodies: Map<string, string>): Promise<Map<string, string>> {
    const manager = await this.units.manager();
    const ids = new Map(organizations.map(({ key }) => [key, newId()]));
    for (const { key, kind, name, purpose, body, parent, visibility } of organizations) {
      const [bodyId, parentId] = [body ? bodies.get(body) : null, parent ? ids.get(parent) : null];
      await manager.insert(Organization, { tenantId, id: ids.get(key), kind, name, purpose, bodyId, parentId, visibility, validFrom: since });
    }
    return ids;
  }

  /** @returns ids of the seats by key, and of the people by address */
  private async addPeople(tenantId: string, { people, seats, since: validFrom }: DemoTenant['people'], organizations: Map<string, string>, passwordHash: string): Promise<Pick<Ids, 'seats' | 'people'>> {
    const manager = await this.units.manager();
    const seatIds = new Map(seats.map(({ key }) => [key, newId()]));
    const peopleIds = new Map(people.map(({ email }) => [email, newId()]));
    for (const { key, organization, title, weeklyHours } of seats) {
      await manager.insert(Seat, { tenantId, id: seatIds.get(key), organizationId: organizations.get(organization), title, weeklyHours: weeklyHours?.toString() ?? null });
    }
    for (const { email, givenName, familyName, roles, memberships, seats: held } of people) {
      const personId = peopleIds.get(email) ?? '';
      const period = { tenantId, personId, validFrom };
      await manager.insert(Person, { tenantId, id: personId, accountId: await this.accountFor(email, tenantId, passwordHash), email, givenName, familyName });
      await manager.insert(RoleGrant, roles.map((role) => ({ ...period, id: newId(), role })));
      await manager.insert(Membership, memberships.map(({ organization, role }) => ({ ...period, id: newId(), organizationId: organizations.get(organization), role })));
      await manager.insert(SeatHolding, held.map(({ seat, kind }) => ({ ...period, id: newId(), seatId: seatIds.get(seat), kind })));
    }
    return { seats: seatIds, people: peopleIds };
  }

  private async accountFor(email: string, lastTenantId: string, passwordHash: string): Promise<string> {
    const known = await this.accounts.byEmail(email);
    if (known) return known.id;
    const id = newId();
    await this.accounts.add({ id, email, passwordHash, locale: 'de', lastTenantId, passwordChangedAt: this.clock.now() });
    return id;
  }
}
