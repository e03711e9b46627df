import { newId } from '../src/kernel/ids.js';
import { ActionPlanWorld } from '../testing/action-plan-world.js';
import { AnalysisWorld } from '../testing/analyses.js';
import { sql } from '../testing/database.js';
import { partOf, textOfPdf } from '../testing/documents.js';
import { GoalWorld } from '../testing/goal-world.js';
import { MeasureWorld } from '../testing/measure-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const PLAN = 'id number title version state latestVersionNo partCount actions visibility versions { versionNo frozenBy frozenAt } view { fingerprint leftOut checks { code about { kind id name } } parts { kind id name } document(language: de) { title facts chapters { heading blocks { kind columns rows lines } } } }';
const INJECTED = 'Treff #read("/etc/passwd") <w:t>';

describe('Handlungskonzepte', () => {
  let stage: Stage;
  let planner: Browser;
  let [bodyId, cycleId, createdBy, conferenceId, partnerOrganizationId] = ['', '', '', '', ''];
  let [analyses, goals, measures, plans] = [{} as AnalysisWorld, {} as GoalWorld, {} as MeasureWorld, {} as ActionPlanWorld];

  const words = (changes: object = {}) => ({ title: 'Treffpunkte', socialSpace: 'Friedrichsfeld', visibility: 'TENANT', ...changes });
  const plan = async (id: string, browser = planner) => (await browser.ask(`query ($id: ID!) { actionPlan(id: $id) { ${PLAN} } }`, { id })).data.actionPlan;
  const verb = (name: string, input: object, browser = planner): Promise<any> =>
    browser.verb(name, input, `... on ActionPlanChanged { plan { ${PLAN} } } ... on ActionPlanNotPossible { reasons } ... on InvalidInput { problems { field code } }`.replace(/\.\.\. on ActionPlanNotPossible \{ reasons \}/, name === 'addActionPlan' ? '' : '$&'));
  const added = async (changes: object = {}, browser = planner) => (await verb('addActionPlan', { ...words(changes), cycleId, requestId: newId() }, browser)).plan;
  const seen = async (id: string) => ({ planId: id, version: (await plan(id)).version });
  const get = (url: string, browser?: Browser) => stage.program.app.inject({ method: 'GET', url: `/dokumente/handlungskonzept/${url}`, headers: browser ? { cookie: browser.cookie } : {} });

  /** A Befund, a goal that can be checked and a measure for it, all of them shared. */
  async function found(visibility = 'TENANT') {
    const { tenantId } = stage;
    const findingId = await analyses.finding(tenantId, { cycleId, createdBy, title: INJECTED, visibility });
    const goalId = await goals.goal(tenantId, { cycleId, bodyId, createdBy, criterion: 'Zwei sind offen.', due: '2027-01-01', visibility });
    const measureId = await measures.measure(tenantId, { cycleId, bodyId, createdBy, goalId, visibility });
    return { findingIds: [findingId], goalIds: [goalId], measureIds: [measureId] };
  }
  const filled = async (changes: object = {}, visibility = 'TENANT') => {
    const { id } = await added(changes);
    const parts = await found(visibility);
    await verb('setActionPlanParts', { ...(await seen(id)), ...parts });
    return { id, ...parts };
  };
  const freeze = async (id: string) => verb('freezeActionPlan', { ...(await seen(id)), fingerprint: (await plan(id)).view.fingerprint });

  beforeAll(async () => {
    stage = await Stage.set();
    const { world, tenantId, database } = stage;
    bodyId = await world.body(tenantId);
    cycleId = await world.cycle(tenantId, { bodyId, visibility: 'TENANT' });
    createdBy = await world.person(tenantId);
    conferenceId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', bodyId });
    await world.block(tenantId, cycleId, { accountableOrganizationId: conferenceId });
    partnerOrganizationId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' });
    [analyses, goals, measures, plans] = [new AnalysisWorld(database.postgres), new GoalWorld(database.postgres), new MeasureWorld(database.postgres), new ActionPlanWorld(database.postgres)];
    planner = await stage.granted('PLANNER');
  });
  afterAll(() => stage.strike());

  it('are written, filled in their order and frozen exactly as they were seen', async () => {
    const { id } = await added({ introduction: 'Das Quartier wächst.' });
    const { findingIds, goalIds, measureIds } = await found();
    const secondId = await analyses.finding(stage.tenantId, { cycleId, createdBy, title: 'Kurze Wege', visibility: 'TENANT' });
    const { plan: held } = await verb('setActionPlanParts', { ...(await seen(id)), findingIds: [secondId, ...findingIds], goalIds, measureIds });
    expect(held.view.parts.map((part: any) => part.id)).toEqual([secondId, ...findingIds, ...goalIds, ...measureIds]);
    expect(held.view.document.chapters.map(({ heading }: any) => heading)).toEqual(expect.arrayContaining(['2.1 Kurze Wege', `2.2 ${INJECTED}`]));
    expect(await freeze(id)).toMatchObject({ plan: { state: 'FROZEN', latestVersionNo: 1, actions: ['actionPlan.revise'], versions: [{ versionNo: 1, frozenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) }] } });
    await sql(stage.database.postgres, `update finding set title = 'anders' where id = $1`, [secondId]);
    expect((await plan(id)).view.document.chapters.map(({ heading }: any) => heading)).toContain('2.1 Kurze Wege');
    expect((await stage.history(id)).map(({ kind, payload }) => [kind, payload.versionNo])).toEqual([['ACTION_PLAN_ADDED', undefined], ['ACTION_PLAN_PARTS_SET', undefined], ['ACTION_PLAN_FROZEN', 1]]);
  });

  it('are not changed while they are frozen, and go on as the next version', async () => {
    const { id } = await filled();
    await freeze(id);
    expect(await verb('editActionPlan', { ...(await seen(id)), ...words({ title: 'x' }) })).toMatchObject({ __typename: 'ActionPlanNotPossible', reasons: ['NO_SUCH_STEP'] });
    expect(await verb('reviseActionPlan', await seen(id))).toMatchObject({ plan: { state: 'DRAFT', latestVersionNo: 1 } });
    await verb('editActionPlan', { ...(await seen(id)), ...words({ title: 'Neu' }) });
    expect(await freeze(id)).toMatchObject({ plan: { latestVersionNo: 2, versions: [{ versionNo: 2 }, { versionNo: 1 }] } });
    expect(textOfPdf((await get(`${id}.pdf?fassung=1`, planner)).rawPayload)).toContain('Treffpunkte');
  });

  it('freeze nothing that nobody has seen', async () => {
    const { id, goalIds } = await filled();
    const { version, view } = await plan(id);
    await sql(stage.database.postgres, `update goal set title = 'anders' where id = $1`, [goalIds[0]]);
    expect((await verb('freezeActionPlan', { planId: id, version, fingerprint: view.fingerprint })).__typename).toBe('ActionPlanChangedMeanwhile');
    expect((await plan(id)).state).toBe('DRAFT');
  });

  it('say what is missing for an application, with what it is about', async () => {
    const { id, findingIds, measureIds } = await filled();
    const { checks } = (await plan(id)).view;
    expect(checks).toEqual(
      expect.arrayContaining([
        { code: 'NO_INTRODUCTION', about: null },
        { code: 'FINDING_WITHOUT_EVIDENCE', about: { kind: 'FINDING', id: findingIds[0], name: INJECTED } },
        expect.objectContaining({ code: 'MEASURE_WITHOUT_COSTS', about: expect.objectContaining({ id: measureIds[0] }) }),
      ]),
    );
    expect(checks.map(({ code }: any) => code)).not.toContain('GOAL_WITHOUT_CRITERION');
  });

  it('freeze nothing that not everybody may read who reads them', async () => {
    const { id, findingIds } = await filled({}, 'INTERNAL');
    expect(await freeze(id)).toMatchObject({ __typename: 'ActionPlanNotPossible', reasons: ['NOT_FOR_ALL_READERS'] });
    expect((await plan(id)).view.checks).toContainEqual({ code: 'NOT_FOR_ALL_READERS', about: { kind: 'FINDING', id: findingIds[0], name: INJECTED } });
    await verb('editActionPlan', { ...(await seen(id)), ...words({ visibility: 'INTERNAL' }) });
    expect((await freeze(id)).__typename).toBe('ActionPlanChanged');
  });

  it('are not frozen empty', async () => {
    const { id } = await added();
    expect(await freeze(id)).toMatchObject({ reasons: ['NOTHING_IN_IT'] });
  });

  it('tell whoever reads a draft only of what they may read, and keep the rest when they choose anew', async () => {
    const { id, goalIds } = await filled();
    const hiddenId = await goals.goal(stage.tenantId, { cycleId, bodyId: await stage.world.body(stage.tenantId), createdBy, title: 'Verborgen', visibility: 'INTERNAL' });
    await plans.hold(stage.tenantId, id, { goalId: hiddenId });
    const coordinator = await stage.member(conferenceId, 'COORDINATOR');
    const shown = await plan(id, coordinator);
    expect([shown.view.leftOut, JSON.stringify(shown)]).toEqual([1, expect.not.stringContaining('Verborgen')]);
    expect(await verb('setActionPlanParts', { planId: id, version: shown.version, findingIds: [], goalIds, measureIds: [] }, coordinator)).toMatchObject({ plan: { partCount: 2, view: { leftOut: 1 } } });
    expect((await plan(id)).view.parts.map((part: any) => part.id)).toEqual([...goalIds, hiddenId]);
    const { version, view } = await plan(id, coordinator);
    expect(await verb('freezeActionPlan', { planId: id, version, fingerprint: view.fingerprint }, coordinator)).toMatchObject({ reasons: ['NOT_ALL_READABLE'] });
  });

  it('take nothing from another cycle, and nothing that may not be read', async () => {
    const { id } = await added();
    const [otherId, none] = [await stage.world.cycle(stage.tenantId, { bodyId }), { findingIds: [], goalIds: [], measureIds: [] }];
    const strangeId = await analyses.finding(stage.tenantId, { cycleId: otherId, createdBy });
    expect(await verb('setActionPlanParts', { ...(await seen(id)), ...none, findingIds: [strangeId] })).toMatchObject({ reasons: ['PART_OF_OTHER_CYCLE'] });
    expect((await verb('setActionPlanParts', { ...(await seen(id)), ...none, goalIds: [newId()] })).__typename).toBe('NotFound');
  });

  it('are written by whoever coordinates an organisation that takes part, and by nobody else of the towns', async () => {
    const [coordinator, stranger] = [await stage.member(conferenceId, 'COORDINATOR'), await stage.member(await stage.world.organization(stage.tenantId, { kind: 'AREA_CONFERENCE', bodyId }), 'COORDINATOR')];
    expect((await added({}, coordinator)).actions).toEqual(['actionPlan.edit', 'actionPlan.freeze']);
    expect((await verb('addActionPlan', { ...words(), cycleId, requestId: newId() }, stranger)).__typename).toBe('NotAllowed');
    const places = async (browser: Browser) => (await browser.ask('{ actionPlanPlaces { cycle { id } } }')).data.actionPlanPlaces;
    expect([await places(coordinator), await places(stranger)]).toEqual([[{ cycle: { id: cycleId } }], []]);
  });

  it('name the field of a period that ends before it begins, and a programme that there is not', async () => {
    expect(await verb('addActionPlan', { ...words({ startsOn: '2027-01-01', endsOn: '2026-01-01' }), cycleId, requestId: newId() })).toMatchObject({ problems: [{ field: 'endsOn', code: 'TOO_EARLY' }] });
    expect((await verb('addActionPlan', { ...words({ programmeId: newId() }), cycleId, requestId: newId() })).__typename).toBe('NotFound');
  });

  it('are added once, however often the same is sent', async () => {
    const input = { ...words(), cycleId, requestId: newId() };
    expect((await verb('addActionPlan', input)).plan.id).toBe((await verb('addActionPlan', input)).plan.id);
  });

  it('refuse what was not seen, and show it as it is now', async () => {
    const { id, version } = await added();
    await verb('editActionPlan', { planId: id, version, ...words({ title: 'Neu' }) });
    const answer: any = await planner.verb('editActionPlan', { planId: id, version, ...words({ title: 'Alt' }) }, '... on ActionPlanChangedMeanwhile { current { title } }');
    expect(answer.current).toEqual({ title: 'Neu' });
  });

  it('are a tagged PDF and a DOCX with what was typed, and nothing of it read as markup', async () => {
    const { id } = await filled();
    await freeze(id);
    const [pdf, docx] = [await get(`${id}.pdf?fassung=1`, planner), await get(`${id}.docx?fassung=1&sprache=en`, planner)];
    expect([pdf.statusCode, pdf.headers['content-type'], docx.statusCode]).toEqual([200, 'application/pdf', 200]);
    expect(pdf.headers['content-disposition']).toContain('Handlungskonzept');
    for (const mark of ['%PDF-1.', '/StructTreeRoot', '/Lang', 'pdfuaid']) expect(pdf.rawPayload.toString('latin1')).toContain(mark);
    const xml = partOf(docx.rawPayload, 'word/document.xml');
    for (const text of ['Action plan: Treffpunkte', 'Treff #read(&quot;/etc/passwd&quot;) &lt;w:t&gt;', 'Zwei sind offen.', 'Attained when']) expect(xml).toContain(text);
  });

  it('are not there as files for whoever may not read them, nor in a version that there is not', async () => {
    const { id } = await filled({ visibility: 'INTERNAL' }, 'INTERNAL');
    await freeze(id);
    const partner = await stage.member(partnerOrganizationId);
    for (const [url, browser] of [[`${id}.pdf?fassung=1`, partner], [`${id}.pdf?fassung=2`, planner], [`${id}.pdf?fassung=entwurf`, planner], [`${id}.html?fassung=1`, planner], [`${newId()}.pdf`, planner]] as const) expect((await get(url, browser)).statusCode).toBe(404);
    expect((await get(`${id}.pdf?fassung=1`)).statusCode).not.toBe(200);
    expect(await plan(id, partner)).toBeNull();
  });

  it('give nobody a version that was kept closer than the next one', async () => {
    const { id } = await filled({ visibility: 'INTERNAL' });
    await freeze(id);
    await verb('reviseActionPlan', await seen(id));
    await verb('editActionPlan', { ...(await seen(id)), ...words({ visibility: 'TENANT' }) });
    await freeze(id);
    const partner = await stage.member(partnerOrganizationId);
    expect((await plan(id, partner)).versions.map(({ versionNo }: any) => versionNo)).toEqual([2]);
    expect([(await get(`${id}.pdf?fassung=1`, partner)).statusCode, (await get(`${id}.pdf?fassung=2`, partner)).statusCode]).toEqual([404, 200]);
  });

  it('stand in the Roter Faden behind everything that they hold', async () => {
    const { id, findingIds, goalIds, measureIds } = await filled();
    const thread = async (subjectId: string) => (await planner.ask('query ($id: ID!) { thread(subjectId: $id) { upstream { id } downstream { id kind name } } }', { id: subjectId })).data.thread;
    const { upstream } = await thread(id);
    expect(upstream.map((step: any) => step.id)).toEqual(expect.arrayContaining([...findingIds, ...goalIds, ...measureIds]));
    expect((await thread(findingIds[0])).downstream).toContainEqual({ id, kind: 'ACTION_PLAN', name: expect.stringMatching(/^H\d+ Treffpunkte$/) });
  });
});
