import { Injectable } from '@nestjs/common';
import { Beginnings } from '../../../kernel/beginnings.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput } from '../../../platform/graphql/refusals.js';
import { RoleGrant } from '../../access/index.js';
import { Account, LinkNotValid, OneTimeLinksRepository, PasswordHasher, Person, SessionsRepository, Tenant } from '../../identity/index.js';
import { Body } from '../domain/body.entity.js';
import { type BodyKind, keyProblem } from '../domain/official-key.js';
import { Organization } from '../domain/organization.entity.js';
import { LinkAddresses } from './link-addresses.js';

export interface NewTenant {
  token: string;
  tenantName: string;
  bodyKind: BodyKind;
  bodyName: string;
  officialKey: string;
  givenName: string;
  familyName: string;
  email: string;
  password: string;
}

const TIME_ZONE = 'Europe/Berlin';

/** The first start of an installation: a secret address, and behind it the first Planungskreis with its administrator. */
@Injectable()
export class SetUpTenant {
  static readonly refusals = [LinkNotValid] as const;

  constructor(
    private readonly units: Units,
    private readonly links: OneTimeLinksRepository,
    private readonly sessions: SessionsRepository,
    private readonly hasher: PasswordHasher,
    private readonly addresses: LinkAddresses,
    private readonly clock: Clock,
    private readonly beginnings: Beginnings,
  ) {}

  /** @returns the address to hand to the operator, or undefined when the installation is in use already */
  async offer(): Promise<string | undefined> {
    return this.units.run({}, 'write', async () => {
      if (await this.isInUse()) return undefined;
      return this.addresses.forSetup(await this.links.makeForSetup());
    });
  }

  /**
   * @returns the token of the administrator's first session
   * @throws Refused with LinkNotValid (also when the installation is in use by now), or InvalidInput about the official key
   */
  async execute(input: NewTenant): Promise<string> {
    const problem = keyProblem(input.bodyKind, input.officialKey);
    if (problem) throw new Refused(new InvalidInput(new InputProblem('officialKey', InputProblemCode[problem])));
    const passwordHash = await this.hasher.hash(input.password);
    const tenantId = newId();
    const accountId = newId();
    await this.units.run({ tenantId }, 'write', async () => {
      await this.units.query(`select pg_advisory_xact_lock(hashtext('set up the first tenant'))`);
      const link = await this.links.usable(input.token, 'SETUP', true);
      if (!link || (await this.isInUse())) throw new Refused(new LinkNotValid('SETUP'));
      await this.links.use(link);
      await this.create(input, { tenantId, accountId, passwordHash });
    });
    return this.sessions.begin(accountId, tenantId);
  }

  private async isInUse(): Promise<boolean> {
    return (await (await this.units.manager()).count(Account)) > 0;
  }

  private async create(input: NewTenant, { tenantId, accountId, passwordHash }: { tenantId: string; accountId: string; passwordHash: string }): Promise<void> {
    const manager = await this.units.manager();
    const { email, givenName, familyName, bodyKind: kind, bodyName: name, officialKey } = input;
    const isCounty = kind === 'COUNTY';
    const [bodyId, personId] = [newId(), newId()];
    await manager.insert(Tenant, { id: tenantId, name: input.tenantName, timeZone: TIME_ZONE });
    await manager.insert(Account, { id: accountId, email, passwordHash, lastTenantId: tenantId, passwordChangedAt: this.clock.now() });
    await manager.insert(Body, { tenantId, id: bodyId, kind, name, countyKey: isCounty ? officialKey : null, ags: isCounty ? null : officialKey });
    await manager.insert(Organization, { tenantId, id: newId(), bodyId, kind: 'ADMINISTRATION', name });
    await manager.insert(Person, { tenantId, id: personId, accountId, email, givenName, familyName });
    await this.beginnings.runFor(tenantId);
    await manager.insert(RoleGrant, { tenantId, id: newId(), personId, role: 'ADMINISTRATOR', validFrom: this.clock.today(TIME_ZONE) });
  }
}
