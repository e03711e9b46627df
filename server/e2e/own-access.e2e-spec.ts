import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const REFUSED = '... on ForAnotherAdministrator { personId }';

interface Keeper {
  personId: string;
  browser: Browser;
}

describe('what an administrator opens to themself', () => {
  let stage: Stage;
  let self: Keeper;

  const keeper = async (): Promise<Keeper> => {
    let personId = '';
    const browser = await stage.someone(async (id) => {
      personId = id;
      await stage.world.role(stage.tenantId, id, 'ADMINISTRATOR');
    });
    return { personId, browser };
  };
  const refused = () => ({ __typename: 'ForAnotherAdministrator', personId: self.personId });
  const changeRoles = (roles: string[], version = 1, { personId, browser } = self) => browser.verb('changeAccountRoles', { personId, version, roles }, REFUSED);
  const join = async (personId = self.personId, browser = self.browser) => browser.verb('addMembership', { requestId: newId(), organizationId: await stage.world.organization(stage.tenantId), personId, role: 'MEMBER', from: '2026-01-01', until: null }, REFUSED);
  const versionOf = async (organizationId: string): Promise<number> => (await sql<{ version: number }>(stage.database.postgres, 'select version from organization where id = $1', [organizationId]))[0].version;

  beforeAll(async () => {
    stage = await Stage.set();
    self = await keeper();
  });
  afterAll(() => stage.strike());

  it('stands in the history while nobody else keeps the accounts', async () => {
    expect((await changeRoles(['ADMINISTRATOR', 'AUDITOR'])).__typename).toBe('AccountChanged');
    expect((await join()).__typename).toBe('OrganizationChanged');
    expect(await stage.history(self.personId)).toMatchObject([{ kind: 'ROLES_CHANGED', payload: { granted: ['AUDITOR'], ended: [] } }]);
  });

  describe('once another one keeps the accounts too', () => {
    let organizationId: string;
    let seatId: string;

    beforeAll(async () => {
      const { world, tenantId } = stage;
      await keeper();
      organizationId = await world.organization(tenantId);
      seatId = await world.seat(tenantId, organizationId);
    });

    it('is no role, and nothing is written', async () => {
      const before = await stage.counts();
      expect(await changeRoles(['ADMINISTRATOR', 'AUDITOR', 'PLANNER'], 2)).toEqual(refused());
      expect(await stage.counts()).toEqual(before);
    });

    it('is no membership, no leading one, and no longer one', async () => {
      const { world, tenantId } = stage;
      expect(await join()).toEqual(refused());
      const membershipId = await world.membership(tenantId, self.personId, organizationId, { from: '2026-01-01', until: '2026-06-30' });
      const version = await versionOf(organizationId);
      expect(await self.browser.verb('changeMembershipRole', { membershipId, version, role: 'COORDINATOR', from: '2026-02-01' }, REFUSED)).toEqual(refused());
      expect(await self.browser.verb('endMembership', { membershipId, version, lastDay: '2030-12-31' }, REFUSED)).toEqual(refused());
      expect((await self.browser.verb('endMembership', { membershipId, version, lastDay: '2026-05-31' }, REFUSED)).__typename).toBe('OrganizationChanged');
    });

    it('is no seat', async () => {
      expect(await self.browser.verb('fillSeat', { requestId: newId(), seatId, personId: self.personId, kind: 'HOLDER', from: '2026-01-01', until: null }, REFUSED)).toEqual(refused());
    });

    it('is no invitation to the own address', async () => {
      const [{ email }] = await sql<{ email: string }>(stage.database.postgres, 'select email from person where id = $1', [self.personId]);
      expect(await self.browser.verb('inviteMember', { requestId: newId(), organizationId, email, givenName: 'Petra', familyName: 'Lindner', role: 'MEMBER' }, REFUSED)).toEqual(refused());
    });

    it('stays open where it is opened to somebody else, or given back', async () => {
      expect((await join(await stage.world.person(stage.tenantId))).__typename).toBe('OrganizationChanged');
      expect((await changeRoles(['ADMINISTRATOR'], 2)).__typename).toBe('AccountChanged');
    });
  });
});
