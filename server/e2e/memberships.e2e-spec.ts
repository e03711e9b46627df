import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const CHANGED = `... on OrganizationChanged { organization { version members { id person { name } role from until isPresent } } } ... on NotFound { id } ... on NotAllowed { action }
  ... on PeriodNotPossible { code earliest latest }`;
const ALREADY = '... on AlreadyMember { person { name } from until }';

describe('a membership', () => {
  let stage: Stage;
  let world: CycleWorld;
  let tenantId: string;
  let planner: Browser;
  let [organizationId, personId] = ['', ''];

  const versionNow = async () => (await sql<{ version: number }>(stage.database.postgres, 'select version from organization where id = $1', [organizationId]))[0].version;
  const add = (parts: object = {}, browser = planner) =>
    browser.verb('addMembership', { requestId: newId(), organizationId, personId, role: 'MEMBER', from: '2024-01-01', ...parts }, `${CHANGED} ${ALREADY} ... on PersonHasLeft { person { name } leftOn }`);
  const end = async (membershipId: string, lastDay: string, browser = planner) => browser.verb('endMembership', { membershipId, version: await versionNow(), lastDay }, `${CHANGED} ${ALREADY}`);
  const changeRole = async (membershipId: string, role: string, from: string) => planner.verb('changeMembershipRole', { membershipId, version: await versionNow(), role, from }, CHANGED);
  const idOf = ({ organization }: Record<string, any>): string => organization.members.at(-1).id as string;

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    planner = await stage.granted('PLANNER');
  });
  beforeEach(async () => {
    organizationId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz' });
    personId = await world.person(tenantId, { givenName: 'Aylin', familyName: 'Demir' });
  });
  afterAll(() => stage.strike());

  it('begins, changes its role and ends, and all of it stays to be read', async () => {
    const id = idOf(await add());
    const { organization } = await changeRole(id, 'COORDINATOR', '2024-07-01');
    await end(organization.members[0].id, '2024-12-31');
    const members = (await changeRole(id, 'MEMBER', '2024-02-01')).organization.members;
    expect(members).toMatchObject([
      { person: { name: 'Aylin Demir' }, role: 'COORDINATOR', from: '2024-07-01', until: '2024-12-31', isPresent: false },
      { person: { name: 'Aylin Demir' }, role: 'MEMBER', from: '2024-01-01', until: '2024-06-30', isPresent: false },
    ]);
    expect((await stage.history(organizationId)).map(({ kind, payload }) => [kind, payload])).toEqual([
      ['MEMBER_ADDED', { personId, role: 'MEMBER', from: '2024-01-01', until: null }],
      ['MEMBER_ROLE_CHANGED', { personId, from: 'MEMBER', to: 'COORDINATOR', on: '2024-07-01' }],
      ['MEMBER_ENDED', { personId, lastDay: '2024-12-31' }],
    ]);
  });

  it('gets another role from its first day on without a second entry', async () => {
    const { organization } = await changeRole(idOf(await add()), 'CHAIR', '2024-01-01');
    expect(organization.members).toMatchObject([{ role: 'CHAIR', from: '2024-01-01', until: null }]);
  });

  it('gets another role only while it lasts', async () => {
    const id = idOf(await add({ until: '2024-12-31' }));
    for (const day of ['2023-12-31', '2025-01-01']) {
      expect(await changeRole(id, 'CHAIR', day)).toEqual({ __typename: 'PeriodNotPossible', code: 'OUTSIDE', earliest: '2024-01-01', latest: '2024-12-31' });
    }
  });

  it('is there once for a request that comes twice, and for two requests at the same moment', async () => {
    const requestId = newId();
    const twice = await Promise.all([add({ requestId }), add({ requestId })]);
    expect(twice.map(({ organization }) => organization.members.length as number)).toEqual([1, 1]);
    expect((await add({ requestId, role: 'CHAIR' })).__typename).toBe('RequestIdReused');
    personId = await world.person(tenantId);
    const answers = await Promise.all([add(), add({ role: 'CHAIR' })]);
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['AlreadyMember', 'OrganizationChanged']);
  });

  it('is refused for those days on which the person belongs to it already', async () => {
    const id = idOf(await add({ until: '2024-06-30' }));
    expect(await add({ from: '2024-06-30' })).toEqual({ __typename: 'AlreadyMember', person: { name: 'Aylin Demir' }, from: '2024-01-01', until: '2024-06-30' });
    await add({ from: '2024-07-01' });
    expect(await end(id, '2024-07-01')).toMatchObject({ __typename: 'AlreadyMember', from: '2024-07-01', until: null });
  });

  it('is refused for somebody who has left, in an organisation that has ended, and backwards', async () => {
    const gone = await world.person(tenantId, { givenName: 'Jana', familyName: 'Fort', leftOn: '2024-03-01' });
    expect(await add({ personId: gone, from: '2024-03-01' })).toEqual({ __typename: 'PersonHasLeft', person: { name: 'Jana Fort' }, leftOn: '2024-03-01' });
    expect((await add({ personId: gone, from: '2024-01-01', until: '2024-02-29' })).__typename).toBe('OrganizationChanged');
    expect(await add({ until: '2023-12-31' })).toEqual({ __typename: 'PeriodNotPossible', code: 'ENDS_BEFORE_IT_BEGINS', earliest: '2024-01-01', latest: null });
    await sql(stage.database.postgres, `update organization set valid_until = '2024-06-30' where id = $1`, [organizationId]);
    expect(await add({ from: '2024-07-01' })).toEqual({ __typename: 'PeriodNotPossible', code: 'OUTSIDE', earliest: null, latest: '2024-06-30' });
  });

  it('is given and ended by a coordinator, to people of organisations that the coordinator may read', async () => {
    const coordinator = await stage.member(organizationId, 'COORDINATOR');
    const choosable = async () => (await coordinator.ask('{ people { id } }')).data.people.map(({ id }: any) => id as string);
    expect(await choosable()).not.toContain(personId);
    expect(await add({}, coordinator)).toEqual({ __typename: 'NotFound', id: personId });
    const shared = await world.organization(tenantId, { kind: 'WELFARE_WORKING_GROUP', visibility: 'TENANT' });
    await world.membership(tenantId, personId, shared);
    expect(await choosable()).toContain(personId);
    const { organization } = await add({}, coordinator);
    const mine = organization.members.find(({ person }: any) => person.name === 'Aylin Demir');
    expect((await end(mine.id, '2024-12-31', coordinator)).organization.members).toContainEqual(expect.objectContaining({ person: { name: 'Aylin Demir' }, until: '2024-12-31' }));
  });

  it('is given by the coordinator of a partner too, and by no other member', async () => {
    organizationId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' });
    await world.membership(tenantId, personId, await world.organization(tenantId, { visibility: 'TENANT' }));
    expect((await add({}, await stage.member(organizationId, 'CHAIR'))).__typename).toBe('OrganizationChanged');
    expect(await add({}, await stage.member(organizationId))).toEqual({ __typename: 'NotAllowed', action: 'membership.manage' });
    const outside = await stage.member(await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' }), 'COORDINATOR');
    expect(await add({}, outside)).toEqual({ __typename: 'NotFound', id: organizationId });
  });

  it('of another Planungskreis is none that there is', async () => {
    const foreign = await world.tenant('Fremd');
    const stranger = await world.person(foreign);
    const membershipId = await world.membership(foreign, stranger, await world.organization(foreign));
    expect(await add({ personId: stranger })).toEqual({ __typename: 'NotFound', id: stranger });
    expect(await end(membershipId, '2030-01-01')).toEqual({ __typename: 'NotFound', id: membershipId });
  });

  it('stays as it is when a change of it is refused', async () => {
    const id = idOf(await add({ until: '2024-06-30' }));
    await add({ from: '2024-07-01' });
    const rows = () => sql(stage.database.postgres, 'select id, role, valid_from::text, valid_until::text from membership where organization_id = $1 order by id', [organizationId]);
    const [before, counts, version] = [await rows(), await stage.counts(), await versionNow()];
    const refused = [
      await add(),
      await add({ personId: newId() }),
      await add({ until: '2023-12-31' }),
      await end(id, '2024-07-01'),
      await end(id, '2023-12-31'),
      await changeRole(id, 'CHAIR', '2025-01-01'),
      await planner.verb('endMembership', { membershipId: id, version: 99, lastDay: '2024-02-01' }),
      await planner.verb('changeMembershipRole', { membershipId: id, version: 99, role: 'CHAIR', from: '2024-02-01' }),
    ];
    expect(refused.map(({ __typename }) => __typename as string)).not.toContain('OrganizationChanged');
    expect([await rows(), await stage.counts(), await versionNow()]).toEqual([before, counts, version]);
  });
});
