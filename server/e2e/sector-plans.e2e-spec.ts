import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const PLAN = `id sector title legalBasis validFrom validUntil rhythmMonths note visibility version actions organization { id name } body { id } nextDue { date precision }
  data { id name source space dataDate { date precision } } contents { id kind key title cycleNumber body { name } }`;
const ANSWER = `... on SectorPlanChanged { plan { ${PLAN} } } ... on NotFound { id } ... on NotAllowed { action } ... on InvalidInput { problems { field code limit } }`;
const MEANWHILE = `${ANSWER} ... on SectorPlanChangedMeanwhile { current { title version } }`;
const PERIOD = '... on PeriodNotPossible { code earliest latest }';

describe('the register of Fachplanungen', () => {
  let stage: Stage;
  let world: CycleWorld;
  let tenantId: string;
  let planner: Browser;
  let [bodyId, organizationId, cycleId, blockId, taskId] = ['', '', '', '', ''];

  const page = async (id: string, browser = planner) => (await browser.ask(`query ($id: ID!) { sectorPlan(id: $id) { ${PLAN} } }`, { id })).data.sectorPlan;
  const titles = async (browser: Browser, withEnded = false) => (await browser.ask('query ($withEnded: Boolean!) { sectorPlans(withEnded: $withEnded) { title } }', { withEnded })).data.sectorPlans.map(({ title }: any) => title as string);
  const overlaps = async (browser = planner) =>
    (await browser.ask('{ sectorPlanOverlaps { kind dataName content { key } plans { title } } }')).data.sectorPlanOverlaps.map(({ kind, dataName, content, plans }: any) => [kind, content?.key ?? dataName, plans.map(({ title }: any) => title)]);
  const given = (changes: object = {}) => ({ requestId: newId(), sector: 'CARE', title: 'Pflegebedarfsplanung', bodyId, organizationId, visibility: 'INTERNAL', ...changes });
  const add = (changes: object = {}, browser = planner) => browser.verb('addSectorPlan', given(changes), `${ANSWER} ${PERIOD}`);
  /** What the page says, changed in some of it. */
  const edit = async (planId: string, changes: object = {}, browser = planner) => {
    const { id: _, actions: _a, organization, body, nextDue: _n, data: _d, contents: _c, ...said } = await page(planId);
    return browser.verb('editSectorPlan', { planId, ...said, organizationId: organization.id, bodyId: body.id, ...changes }, `${MEANWHILE} ${PERIOD}`);
  };
  const link = async (planId: string, contentId: string, browser = planner) => browser.verb('linkSectorPlan', { planId, contentId, version: (await page(planId)).version }, MEANWHILE);
  const unlink = async (planId: string, contentId: string, browser = planner) => browser.verb('unlinkSectorPlan', { planId, contentId, version: (await page(planId)).version }, MEANWHILE);
  const kinds = async (planId: string) => (await stage.history(planId)).map(({ kind }) => kind);

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
  });
  beforeEach(async () => {
    await sql(stage.database.postgres, 'truncate sector_plan_link, sector_plan_data, sector_plan');
    planner = await stage.granted('PLANNER');
    bodyId = await world.body(tenantId);
    organizationId = await world.organization(tenantId, { kind: 'SECTOR_PLANNING', name: 'Fachplanung Pflege', bodyId });
    ({ cycleId, blockId } = await world.cycleWithBlock(tenantId, { bodyId }));
    taskId = await world.task(tenantId, cycleId, blockId, { key: 'B1.1', title: 'Daten vereinbaren' });
  });
  afterAll(() => stage.strike());

  describe('takes up a Fachplanung', () => {
    it('with everything that it says of itself, and tells who did', async () => {
      const said = { legalBasis: '§ 7 APG NRW', validFrom: '2025-01-01', validUntil: '2029-12-31', rhythmMonths: 24, note: 'Alle zwei Jahre.', visibility: 'TENANT' };
      const { plan } = await add({ ...said, nextDue: '2027-Q1' });
      expect(plan).toMatchObject({ ...said, sector: 'CARE', title: 'Pflegebedarfsplanung', nextDue: { date: '2027-01-01', precision: 'QUARTER' }, organization: { name: 'Fachplanung Pflege' }, data: [], contents: [], version: 1, actions: ['sectorPlan.edit'] });
      expect(await stage.history(plan.id)).toEqual([{ kind: 'SECTOR_PLAN_ADDED', payload: { sector: 'CARE', bodyId, organizationId }, note: null }]);
    });

    it('once, however often the same request comes', async () => {
      const request = given();
      const [one, other] = await Promise.all([request, request].map((input) => planner.verb('addSectorPlan', input, '... on SectorPlanChanged { plan { id } }')));
      expect(one.plan.id).toBe(other.plan.id);
      expect((await add({ ...request, title: 'Andere' })).__typename).toBe('RequestIdReused');
    });

    it.each([
      ['title', { title: ' ' }, 'REQUIRED', null],
      ['title', { title: 'x'.repeat(201) }, 'TOO_LONG', 200],
      ['legalBasis', { legalBasis: 'x'.repeat(301) }, 'TOO_LONG', 300],
      ['note', { note: 'x'.repeat(4001) }, 'TOO_LONG', 4000],
      ['rhythmMonths', { rhythmMonths: 0 }, 'NOT_ALLOWED', null],
      ['rhythmMonths', { rhythmMonths: 241 }, 'NOT_ALLOWED', null],
      ['nextDue', { nextDue: '2027-13' }, 'NOT_A_DATE', null],
      ['validFrom', { validFrom: '2027-02-30' }, 'NOT_A_DATE', null],
      ['bodyId', { bodyId: 'Voerde' }, 'NOT_AN_ID', null],
    ])('not with a bad value, and names the field: %s', async (field, changes, code, limit) => {
      const before = await stage.counts();
      expect(await add(changes)).toEqual({ __typename: 'InvalidInput', problems: [{ field, code, limit }] });
      expect(await stage.counts()).toEqual(before);
    });

    it('not with a last day before the first, and not for a body or an organisation that there is not', async () => {
      const foreignId = await world.organization(await world.tenant());
      const before = await stage.counts();
      const unknown = newId();
      expect(await add({ validFrom: '2027-01-02', validUntil: '2027-01-01' })).toEqual({ __typename: 'PeriodNotPossible', code: 'ENDS_BEFORE_IT_BEGINS', earliest: '2027-01-02', latest: null });
      expect(await add({ bodyId: unknown })).toEqual({ __typename: 'NotFound', id: unknown });
      expect(await add({ organizationId: unknown })).toEqual({ __typename: 'NotFound', id: unknown });
      expect(await add({ organizationId: foreignId })).toEqual({ __typename: 'NotFound', id: foreignId });
      expect(await stage.counts()).toEqual(before);
    });

    it('from a coordinator for the own organisation, and for no other one', async () => {
      const coordinator = await stage.member(organizationId, 'COORDINATOR');
      const otherId = await world.organization(tenantId, { kind: 'OFFICE', name: 'Fachbereich', bodyId });
      expect((await add({}, coordinator)).plan).toMatchObject({ title: 'Pflegebedarfsplanung', actions: ['sectorPlan.edit'] });
      expect(await add({ organizationId: otherId }, coordinator)).toEqual({ __typename: 'NotAllowed', action: 'sectorPlan.edit' });
    });

    it('from a sector planner, within the body of the role', async () => {
      const ofBody = await stage.someone((personId) => world.role(tenantId, personId, 'SECTOR_PLANNER', { bodyId }));
      const elsewhere = await world.body(tenantId);
      await sql(stage.database.postgres, `update organization set visibility = 'TENANT' where id = $1`, [organizationId]);
      expect((await add({}, ofBody)).plan.actions).toEqual(['sectorPlan.edit']);
      expect((await add({ bodyId: elsewhere }, ofBody)).__typename).toBe('NotAllowed');
    });
  });

  describe('changes a Fachplanung', () => {
    it('and remembers which fields; a month instead of its first day is a change, the same again is none', async () => {
      const planId = await world.sectorPlan(tenantId, { bodyId, organizationId, nextDue: '2027-01-01', nextDuePrecision: 'DAY' });
      expect((await edit(planId, { title: 'Pflegeplanung', nextDue: '2027-01' })).plan).toMatchObject({ title: 'Pflegeplanung', nextDue: { date: '2027-01-01', precision: 'MONTH' }, version: 2 });
      expect((await edit(planId, { nextDue: '2027-01' })).plan.version).toBe(2);
      expect((await stage.history(planId)).map(({ kind, payload }) => [kind, payload])).toEqual([['SECTOR_PLAN_EDITED', { fields: ['title', 'nextDue'] }]]);
    });

    it('once, when two do so at the same moment', async () => {
      const planId = await world.sectorPlan(tenantId, { bodyId, organizationId });
      const { version } = await page(planId);
      const answers = await Promise.all(['Eins', 'Zwei'].map((title) => edit(planId, { title, version })));
      const { plan } = answers.find((each) => each.plan) as any;
      expect(answers.find(({ current }) => current)).toEqual({ __typename: 'SectorPlanChangedMeanwhile', current: { title: plan.title, version: version + 1 } });
    });

    it('and hands it over only to an organisation for which one may keep it', async () => {
      const planId = await world.sectorPlan(tenantId, { bodyId, organizationId });
      const otherId = await world.organization(tenantId, { kind: 'OFFICE', name: 'Fachbereich', bodyId });
      const coordinator = await stage.member(organizationId, 'COORDINATOR');
      expect((await edit(planId, { note: 'Neu.' }, coordinator)).plan.note).toBe('Neu.');
      expect(await edit(planId, { organizationId: otherId }, coordinator)).toEqual({ __typename: 'NotAllowed', action: 'sectorPlan.edit' });
      expect((await edit(planId, { organizationId: otherId })).plan.organization.name).toBe('Fachbereich');
      expect((await page(planId, coordinator)).actions).toEqual([]);
    });

    it('and ends it: it is listed on demand, and overlaps with nothing any longer', async () => {
      const [planId] = [await world.sectorPlan(tenantId, { bodyId, organizationId, title: 'Alt', validFrom: '2020-01-01' }), await world.sectorPlan(tenantId, { bodyId, organizationId, title: 'Neu' })];
      await link(planId, blockId);
      const end = (lastDay: string, version: number) => planner.verb('endSectorPlan', { planId, version, lastDay }, `${MEANWHILE} ${PERIOD}`);
      expect(await end('2019-12-31', 2)).toEqual({ __typename: 'PeriodNotPossible', code: 'ENDS_BEFORE_IT_BEGINS', earliest: '2020-01-01', latest: null });
      expect((await end('2024-12-31', 2)).plan).toMatchObject({ validUntil: '2024-12-31', version: 3 });
      expect((await end('2024-12-31', 2)).__typename).toBe('SectorPlanChangedMeanwhile');
      expect([await titles(planner), await titles(planner, true)]).toEqual([['Neu'], ['Alt', 'Neu']]);
      expect((await planner.ask('query ($id: ID!) { buildingBlock(id: $id) { sectorPlans { title } } }', { id: blockId })).data.buildingBlock.sectorPlans).toEqual([]);
      expect(await kinds(planId)).toEqual(['SECTOR_PLAN_LINKED', 'SECTOR_PLAN_ENDED']);
    });
  });

  describe('keeps the data of a Fachplanung', () => {
    it('which are added once, changed and removed; the history keeps what they were called', async () => {
      const planId = await world.sectorPlan(tenantId, { bodyId, organizationId });
      const input = { requestId: newId(), planId, name: 'Pflegebedürftige', source: 'Pflegestatistik', dataDate: '2023', space: 'Gemeinden' };
      const added = await Promise.all([input, input].map((each) => planner.verb('addPlanData', each, ANSWER)));
      const [{ id: dataId, ...data }] = added[0].plan.data;
      expect(data).toEqual({ name: 'Pflegebedürftige', source: 'Pflegestatistik', space: 'Gemeinden', dataDate: { date: '2023-01-01', precision: 'YEAR' } });
      const { plan: edited } = await planner.verb('editPlanData', { dataId, version: 2, name: 'Pflegegrade', dataDate: '2023-12' }, MEANWHILE);
      expect(edited).toMatchObject({ version: 3, data: [{ id: dataId, name: 'Pflegegrade', source: '', space: '', dataDate: { date: '2023-12-01', precision: 'MONTH' } }] });
      const remove = (version: number) => planner.verb('removePlanData', { dataId, version }, MEANWHILE);
      expect((await remove(2)).__typename).toBe('SectorPlanChangedMeanwhile');
      expect((await remove(3)).plan.data).toEqual([]);
      expect(await remove(4)).toEqual({ __typename: 'NotFound', id: dataId });
      expect((await stage.history(planId)).map(({ kind, note }) => [kind, note])).toEqual([['PLAN_DATA_ADDED', 'Pflegebedürftige'], ['PLAN_DATA_EDITED', 'Pflegegrade'], ['PLAN_DATA_REMOVED', 'Pflegegrade']]);
    });

    it('of which each has a name', async () => {
      const planId = await world.sectorPlan(tenantId, { bodyId, organizationId });
      const answer = await planner.verb('addPlanData', { requestId: newId(), planId, name: '', dataDate: 'gestern' }, ANSWER);
      expect(answer.problems.map(({ field, code }: any) => [field, code])).toEqual(expect.arrayContaining([['name', 'REQUIRED'], ['dataDate', 'NOT_A_DATE']]));
    });
  });

  describe('links a Fachplanung', () => {
    it('to a block and a task, where their pages show it, until the link is taken back', async () => {
      const planId = await world.sectorPlan(tenantId, { bodyId, organizationId });
      await link(planId, blockId);
      const { plan } = await link(planId, taskId);
      expect(plan.contents).toEqual([
        { id: blockId, kind: 'BLOCK', key: 'B1', title: 'Baustein', cycleNumber: 1, body: { name: 'Musterstadt' } },
        { id: taskId, kind: 'TASK', key: 'B1.1', title: 'Daten vereinbaren', cycleNumber: 1, body: { name: 'Musterstadt' } },
      ]);
      const shown = async () => (await planner.ask('query ($id: ID!) { task(id: $id) { sectorPlans { title } block { sectorPlans { title organization { name } } } } }', { id: taskId })).data.task;
      expect(await shown()).toEqual({ sectorPlans: [{ title: 'Pflegebedarfsplanung' }], block: { sectorPlans: [{ title: 'Pflegebedarfsplanung', organization: { name: 'Fachplanung Pflege' } }] } });
      expect((await link(planId, taskId)).plan.version).toBe(3);
      expect((await unlink(planId, taskId)).plan.contents.map(({ key }: any) => key)).toEqual(['B1']);
      expect(await unlink(planId, taskId)).toEqual({ __typename: 'NotFound', id: taskId });
      expect((await shown()).sectorPlans).toEqual([]);
      expect(await kinds(planId)).toEqual(['SECTOR_PLAN_LINKED', 'SECTOR_PLAN_LINKED', 'SECTOR_PLAN_UNLINKED']);
    });

    it('to nothing that there is not, nor to what may not be read', async () => {
      const coordinator = await stage.member(organizationId, 'COORDINATOR');
      const planId = await world.sectorPlan(tenantId, { bodyId, organizationId });
      const hidden = await world.cycleWithBlock(tenantId, { visibility: 'INTERNAL' });
      const before = await stage.counts();
      for (const contentId of [newId(), hidden.blockId, hidden.cycleId]) expect(await link(planId, contentId, coordinator)).toEqual({ __typename: 'NotFound', id: contentId });
      expect(await stage.counts()).toEqual(before);
      await link(planId, hidden.blockId);
      expect((await page(planId, coordinator)).contents).toEqual([]);
      expect(await unlink(planId, hidden.blockId, coordinator)).toEqual({ __typename: 'NotFound', id: hidden.blockId });
    });
  });

  describe('is read', () => {
    it('by a partner where it is shared with all, or with those who take part in what it is linked to', async () => {
      const partnerId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Träger' });
      await world.task(tenantId, cycleId, blockId, { accountableOrganizationId: partnerId });
      const plan = (title: string, visibility: string) => world.sectorPlan(tenantId, { bodyId, organizationId, title, visibility });
      const [linkedId] = [await plan('Beteiligt', 'PARTICIPANTS'), await plan('Unverbunden', 'PARTICIPANTS'), await plan('Allen', 'TENANT')];
      const internalId = await plan('Intern', 'INTERNAL');
      for (const id of [linkedId, internalId]) await world.planLink(tenantId, id, { taskId });
      const partner = await stage.member(partnerId);
      expect(await titles(partner)).toEqual(['Allen', 'Beteiligt']);
      expect((await partner.ask('query ($id: ID!) { task(id: $id) { sectorPlans { title } } }', { id: taskId })).data.task.sectorPlans).toEqual([{ title: 'Beteiligt' }]);
      expect(await titles(planner)).toEqual(['Allen', 'Beteiligt', 'Intern', 'Unverbunden']);
    });

    it('by whoever belongs to the organisation that answers for it, whatever its visibility', async () => {
      const partnerId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Träger' });
      await world.sectorPlan(tenantId, { bodyId, organizationId: partnerId, title: 'Übertragen' });
      expect(await titles(await stage.member(partnerId))).toEqual(['Übertragen']);
      expect(await titles(await stage.granted('COUNCIL_MEMBER'))).toEqual([]);
    });

    it('with its history by whoever may read it, and by nobody else', async () => {
      const { plan } = await add();
      const told = async (browser: Browser) => (await browser.ask('query ($id: ID!) { activity(subjectId: $id) { nodes { kind references { name } } } }', { id: plan.id })).data.activity.nodes;
      expect(await told(planner)).toEqual([{ kind: 'SECTOR_PLAN_ADDED', references: [{ name: 'Pflegebedarfsplanung' }, { name: 'Musterstadt' }, { name: 'Fachplanung Pflege' }] }]);
      expect(await told(await stage.granted('COUNCIL_MEMBER'))).toEqual([]);
    });
  });

  describe('tells what overlaps', () => {
    it('in contents, data and time', async () => {
      const plan = (title: string, nextDue: string) => world.sectorPlan(tenantId, { bodyId, organizationId, title, nextDue, nextDuePrecision: 'MONTH' });
      const [youth, school] = [await plan('Jugendhilfe', '2027-04-01'), await plan('Schule', '2027-09-01')];
      await world.planData(tenantId, youth, 'Kinder nach Größe');
      await world.planData(tenantId, school, 'Kinder, nach Groesse');
      for (const id of [youth, school]) await world.planLink(tenantId, id, { taskId });
      const both = ['Jugendhilfe', 'Schule'];
      expect(await overlaps()).toEqual([['SAME_CONTENT', 'B1.1', both], ['SAME_DATA', 'Kinder nach Größe', both], ['SAME_TIME', null, both]]);
    });

    it('only among those that may be read, and only in contents that may be', async () => {
      const plan = (title: string, visibility: string) => world.sectorPlan(tenantId, { bodyId, organizationId, title, visibility });
      const hidden = await world.cycleWithBlock(tenantId, { visibility: 'INTERNAL' });
      const [one, two, three] = [await plan('Eins', 'TENANT'), await plan('Zwei', 'TENANT'), await plan('Drei', 'INTERNAL')];
      for (const id of [one, two, three]) {
        await world.planData(tenantId, id, 'Kinder');
        await world.planLink(tenantId, id, { blockId: hidden.blockId });
      }
      expect(await overlaps(await stage.granted('COUNCIL_MEMBER'))).toEqual([['SAME_DATA', 'Kinder', ['Eins', 'Zwei']]]);
    });
  });
});
