import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const PAGE = `id name purpose mandate validFrom validUntil visibility version actions memberCount parent { name } children { name } members { person { name } role from until isPresent }`;
const CHANGED = `... on OrganizationChanged { organization { ${PAGE} } } ... on NotFound { id } ... on NotAllowed { action } ... on InvalidInput { problems { field code } }
  ... on OrganizationChangedMeanwhile { current { name version } } ... on PeriodNotPossible { code earliest latest }`;

describe('an organisation in the register', () => {
  let stage: Stage;
  let world: CycleWorld;
  let tenantId: string;
  let planner: Browser;
  let [bodyId, officeId, conferenceId] = ['', '', ''];

  const page = async (id: string, browser = planner) => (await browser.ask(`query ($id: ID!) { organization(id: $id) { ${PAGE} } }`, { id })).data.organization;
  const names = async (browser: Browser, field = 'organizations { name }') => (await browser.ask(`{ ${field} }`)).data[field.split(/\W/)[0]].map((each: any) => (each.organization ?? each).name as string);
  /** What the page says, changed in some of it. */
  const edit = async (id: string, changes: object = {}, browser = planner) => {
    const { name, purpose, mandate, validFrom, validUntil, version } = await page(id);
    return browser.verb('editOrganization', { organizationId: id, version, name, purpose, mandate, validFrom, validUntil, ...changes }, `${CHANGED} ... on ParentClosesCircle { parentId }`);
  };
  const end = async (id: string, lastDay: string, browser = planner) => browser.verb('endOrganization', { organizationId: id, version: (await page(id)).version, lastDay }, CHANGED);

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
  });
  beforeEach(async () => {
    planner = await stage.granted('PLANNER');
    bodyId = await world.body(tenantId);
    officeId = await world.organization(tenantId, { kind: 'OFFICE', name: 'Fachbereich', bodyId });
    conferenceId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz', bodyId });
  });
  afterEach(async () => {
    await sql(stage.database.postgres, `update organization set visibility = 'INTERNAL', parent_id = null where tenant_id = $1`, [tenantId]);
  });
  afterAll(() => stage.strike());

  describe('is read', () => {
    it('by a partner only where the partner belongs to it or it is shared, in the list, on its page and in the directory alike', async () => {
      const partner = await stage.member(conferenceId, 'COORDINATOR');
      const sharedId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Sozialplanungskonferenz', bodyId, visibility: 'TENANT' });
      expect(await names(partner)).toEqual(['Sozialplanungskonferenz', 'Sozialraumkonferenz']);
      expect(await names(partner, 'directory { organization { name } }')).toEqual(['Sozialplanungskonferenz', 'Sozialraumkonferenz']);
      expect([await page(officeId, partner), (await page(sharedId, partner)).name]).toEqual([null, 'Sozialplanungskonferenz']);
    });

    it('by the members of its parent and of its children where it is shared with participants', async () => {
      const groupId = await world.organization(tenantId, { kind: 'WELFARE_WORKING_GROUP', name: 'AG Wohlfahrt', visibility: 'PARTICIPANTS' });
      const providerId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Träger', parentId: groupId, visibility: 'PARTICIPANTS' });
      const siblingId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Anderer Träger', parentId: groupId });
      expect(await names(await stage.member(providerId))).toEqual(['AG Wohlfahrt', 'Träger']);
      expect(await names(await stage.member(groupId))).toEqual(['AG Wohlfahrt', 'Träger']);
      expect(await names(await stage.member(siblingId))).toEqual(['AG Wohlfahrt', 'Anderer Träger']);
    });

    it('by whoever holds a seat in it, and by whoever stands in', async () => {
      const seatId = await world.seat(tenantId, officeId);
      const withSeat = (parts: Parameters<CycleWorld['holding']>[3]) =>
        stage.someone(async (personId) => {
          await world.membership(tenantId, personId, conferenceId);
          await world.holding(tenantId, seatId, personId, parts);
        });
      expect(await names(await withSeat({}))).toEqual(['Fachbereich', 'Sozialraumkonferenz']);
      expect(await names(await withSeat({ kind: 'DEPUTY' }))).toEqual(['Sozialraumkonferenz']);
      expect(await names(await withSeat({ kind: 'DEPUTY', acting: '2024-01-01' }))).toEqual(['Fachbereich', 'Sozialraumkonferenz']);
    });

    it('with a parent and children that may be read, and without the others', async () => {
      const internalId = await world.organization(tenantId, { kind: 'OFFICE', name: 'Stab', bodyId, parentId: conferenceId });
      await sql(stage.database.postgres, 'update organization set parent_id = $2 where id = $1', [conferenceId, officeId]);
      expect(await page(conferenceId)).toMatchObject({ parent: { name: 'Fachbereich' }, children: [{ name: 'Stab' }] });
      expect(await page(conferenceId, await stage.member(conferenceId))).toMatchObject({ parent: null, children: [] });
      await sql(stage.database.postgres, `update organization set visibility = 'TENANT' where id = $1`, [internalId]);
      expect((await page(conferenceId, await stage.member(conferenceId))).children).toEqual([{ name: 'Stab' }]);
    });

    it('with whoever leads it, how many belong to it and which seats are vacant', async () => {
      const person = (familyName: string, leftOn: string | null = null) => world.person(tenantId, { givenName: 'Jana', familyName, leftOn });
      const [chair, coordinator, gone] = [await person('Vorsitz'), await person('Koordination'), await person('Fort', '2024-01-01')];
      await world.membership(tenantId, coordinator, officeId, { role: 'COORDINATOR' });
      await world.membership(tenantId, chair, officeId, { role: 'CHAIR' });
      await world.membership(tenantId, await person('Früher'), officeId, { until: '2023-12-31' });
      await world.membership(tenantId, gone, officeId);
      const [held, left] = [await world.seat(tenantId, officeId, 'Leitung'), await world.seat(tenantId, officeId, 'Stelle')];
      await world.holding(tenantId, held, chair);
      await world.holding(tenantId, left, gone);
      const [row] = (await planner.ask('{ organizations { id leaders { person { name } role } memberCount seatCount vacantSeatCount } }')).data.organizations.filter(({ id }: any) => id === officeId);
      expect(row).toMatchObject({
        leaders: [{ person: { name: 'Jana Vorsitz' }, role: 'CHAIR' }, { person: { name: 'Jana Koordination' }, role: 'COORDINATOR' }],
        memberCount: 2,
        seatCount: 2,
        vacantSeatCount: 1,
      });
    });

    it('with the blocks and contents that it or one of its seats answers for, as far as they may be read', async () => {
      const seatId = await world.seat(tenantId, conferenceId);
      const cycleId = await world.cycle(tenantId, { bodyId, visibility: 'INTERNAL' });
      const blockId = await world.block(tenantId, cycleId, { key: 'B1', accountableOrganizationId: conferenceId });
      await world.task(tenantId, cycleId, blockId, { key: 'B1.1', accountableSeatId: seatId, visibility: 'TENANT' });
      await world.task(tenantId, cycleId, blockId, { key: 'B1.2', accountableOrganizationId: officeId });
      const closedId = await world.cycle(tenantId, { bodyId, state: 'CLOSED' });
      await world.block(tenantId, closedId, { key: 'B9', accountableOrganizationId: conferenceId });
      const work = async (browser: Browser) => (await browser.ask('query ($id: ID!) { organization(id: $id) { responsibilities { blocks { key } tasks { key accountable { seat { name } } } } } }', { id: conferenceId })).data.organization.responsibilities;
      expect(await work(planner)).toEqual({ blocks: [{ key: 'B1' }], tasks: [{ key: 'B1.1', accountable: { seat: { name: 'Leitung' } } }] });
      expect(await work(await stage.granted('ADMINISTRATOR'))).toEqual({ blocks: [], tasks: [] });
    });
  });

  describe('is edited', () => {
    it('by the planner in everything, and remembers which fields changed', async () => {
      const changes = { name: 'Fachbereich <b>Soziales</b>', purpose: 'Plant mit.', parentId: conferenceId, validFrom: '2024-01-01', visibility: 'TENANT' };
      const { organization } = await edit(officeId, changes);
      const { parentId: _, ...shown } = changes;
      expect(organization).toMatchObject({ ...shown, parent: { name: 'Sozialraumkonferenz' }, version: 2, actions: ['organization.edit', 'organization.share', 'membership.manage', 'member.invite', 'member.inviteToLead'] });
      expect(await stage.history(officeId)).toEqual([{ kind: 'ORGANIZATION_EDITED', payload: { fields: ['name', 'purpose', 'parentId', 'validFrom', 'visibility'] }, note: null }]);
      await edit(officeId);
      expect(await stage.history(officeId)).toHaveLength(1);
      const { data } = await planner.ask('query ($id: ID!) { activity(subjectId: $id) { nodes { kind references { name } } } }', { id: officeId });
      expect(data.activity.nodes).toEqual([{ kind: 'ORGANIZATION_EDITED', references: [{ name: changes.name }] }]);
    });

    it('by its coordinator, who shares it with nobody else and edits no other one', async () => {
      const coordinator = await stage.member(conferenceId, 'COORDINATOR');
      expect((await edit(conferenceId, { purpose: 'Plant den Sozialraum.' }, coordinator)).organization).toMatchObject({ purpose: 'Plant den Sozialraum.', actions: ['organization.edit', 'membership.manage', 'member.invite'] });
      expect(await edit(conferenceId, { visibility: 'TENANT' }, coordinator)).toEqual({ __typename: 'NotAllowed', action: 'organization.share' });
      expect(await edit(officeId, { purpose: 'x' }, coordinator)).toEqual({ __typename: 'NotFound', id: officeId });
      await sql(stage.database.postgres, `update organization set visibility = 'TENANT' where id = $1`, [officeId]);
      expect(await edit(officeId, { purpose: 'x' }, coordinator)).toEqual({ __typename: 'NotAllowed', action: 'organization.edit' });
    });

    it('by the coordinator of a partner, who loses no parent that may not be read', async () => {
      const providerId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Träger', parentId: officeId });
      const coordinator = await stage.member(providerId, 'COORDINATOR');
      expect((await edit(providerId, { purpose: 'Hilft.' }, coordinator)).organization).toMatchObject({ purpose: 'Hilft.', parent: null });
      expect((await page(providerId)).parent).toEqual({ name: 'Fachbereich' });
      expect(await edit(providerId, { parentId: conferenceId }, coordinator)).toEqual({ __typename: 'NotFound', id: conferenceId });
    });

    it('once, when two do so at the same moment', async () => {
      const { version } = await page(officeId);
      const answers = await Promise.all(['Eins', 'Zwei'].map((name) => edit(officeId, { name, version })));
      const { organization } = answers.find((each) => each.organization) as any;
      expect(answers.find(({ current }) => current)).toEqual({ __typename: 'OrganizationChangedMeanwhile', current: { name: organization.name, version: version + 1 } });
    });

    it('to lie below itself by nobody, also when two are put below each other at the same moment', async () => {
      expect(await edit(officeId, { parentId: officeId })).toEqual({ __typename: 'ParentClosesCircle', parentId: officeId });
      const answers = await Promise.all([edit(officeId, { parentId: conferenceId }), edit(conferenceId, { parentId: officeId })]);
      expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['OrganizationChanged', 'ParentClosesCircle']);
    });
  });

  describe('that ends', () => {
    it('gives nobody a role from the next day on, and is listed on demand', async () => {
      const coordinator = await stage.member(conferenceId, 'COORDINATOR');
      expect((await end(conferenceId, '2024-01-31')).organization).toMatchObject({ validUntil: '2024-01-31' });
      expect((await coordinator.ask('{ me { actions } }')).data.me.actions).toEqual([]);
      const listed = async (withEnded: boolean) =>
        (await planner.ask('query ($withEnded: Boolean!) { organizations(withEnded: $withEnded) { id } }', { withEnded })).data.organizations.some(({ id }: any) => id === conferenceId);
      expect([await listed(false), await listed(true)]).toEqual([false, true]);
      expect(await stage.history(conferenceId)).toEqual([{ kind: 'ORGANIZATION_ENDED', payload: { lastDay: '2024-01-31' }, note: null }]);
      await edit(conferenceId, { validUntil: null });
      expect((await coordinator.ask('{ me { actions } }')).data.me.actions).toContain('organization.edit');
    });

    it('does so on or after the day it begins', async () => {
      await edit(officeId, { validFrom: '2024-01-01' });
      expect(await end(officeId, '2023-12-31')).toEqual({ __typename: 'PeriodNotPossible', code: 'ENDS_BEFORE_IT_BEGINS', earliest: '2024-01-01', latest: null });
    });
  });

  it('stays as it is when a change of it is refused', async () => {
    const before = await stage.counts();
    const { version } = await page(officeId);
    for (const change of [{ parentId: officeId }, { parentId: newId() }, { version: 99 }, { name: ' ' }, { validFrom: '2024-01-02', validUntil: '2024-01-01' }]) {
      expect((await edit(officeId, { purpose: 'anders', ...change })).__typename).not.toBe('OrganizationChanged');
    }
    expect((await planner.verb('endOrganization', { organizationId: officeId, version: 99, lastDay: '2030-01-01' })).__typename).toBe('OrganizationChangedMeanwhile');
    expect(await stage.counts()).toEqual(before);
    expect(await page(officeId)).toMatchObject({ purpose: '', version });
  });
});
