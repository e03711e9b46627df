import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import { GoalWorld } from '../testing/goal-world.js';
import { ImpactWorld } from '../testing/impact-world.js';
import { MeasureWorld } from '../testing/measure-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const MODEL = 'version actions nodes { id kind text targetGroup } links { fromId toId } assumptions { id text state finding checkedOn nodeId fromId toId }';
const REASONS = '... on ImpactModelNotPossible { reasons } ... on InvalidInput { problems { field code } }';
const ANSWER = `${REASONS} ... on ImpactModelChanged { model { ${MODEL} } } ... on ImpactModelChangedMeanwhile { current { ${MODEL} } }`;

describe('the Wirkungsmodell of a measure', () => {
  let stage: Stage;
  let measures: MeasureWorld;
  let [planner, office, executive, treasurer, partner] = [{} as Browser, {} as Browser, {} as Browser, {} as Browser, {} as Browser];
  let [bodyId, cycleId, goalId, createdBy, officeId, measureId] = ['', '', '', '', '', ''];

  const written = (parts: object = {}) => ({
    nodes: [{ key: 'n1', kind: 'ACTIVITY', text: 'Treff am Abend' }, { key: 'n2', kind: 'OUTCOME', text: 'Sie kennen jemanden.', targetGroup: 'Alleinerziehende' }],
    links: [{ fromKey: 'n1', toKey: 'n2' }],
    assumptions: [{ key: 'a1', fromKey: 'n1', toKey: 'n2', text: 'Wer einmal kommt, kommt wieder.', certainty: 'UNSURE', refutedBy: 'Nach drei Abenden kommt niemand mehr.' }],
    ...parts,
  });
  const at = async (id = measureId, browser = planner) => (await browser.ask(`query ($id: ID!) { measure(id: $id) { impactModel { ${MODEL} } } }`, { id })).data.measure.impactModel;
  const set = (parts: object = {}, browser = planner) => browser.verb('setImpactModel', { measureId, version: 0, ...written(), ...parts }, ANSWER) as Promise<any>;
  const answer = async (parts: object = {}, browser = planner) => {
    const { version, assumptions } = await at();
    return browser.verb('answerAssumption', { measureId, assumptionId: assumptions[0].id, version, answer: 'HELD', checkedOn: '2026-10-01', ...parts }, ANSWER) as Promise<any>;
  };
  const measure = (state = 'IN_PROGRESS', visibility = 'TENANT') => measures.measure(stage.tenantId, { cycleId, bodyId, createdBy, goalId, state, visibility, ownerOrganizationId: officeId });

  beforeAll(async () => {
    stage = await Stage.set();
    measures = new MeasureWorld(stage.database.postgres);
    const { world, tenantId } = stage;
    bodyId = await world.body(tenantId);
    officeId = await world.organization(tenantId, { kind: 'PLANNING_GROUP', name: 'Amt', bodyId });
    createdBy = await world.person(tenantId);
    [planner, executive, treasurer] = [await stage.granted('PLANNER'), await stage.granted('EXECUTIVE'), await stage.granted('TREASURER')];
    [office, partner] = [await stage.member(officeId, 'COORDINATOR'), await stage.member(await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' }), 'MEMBER')];
  });
  beforeEach(async () => {
    const { world, tenantId } = stage;
    cycleId = await world.cycle(tenantId, { bodyId, visibility: 'TENANT', state: 'EVALUATING' });
    goalId = await new GoalWorld(stage.database.postgres).goal(tenantId, { cycleId, bodyId, createdBy, visibility: 'TENANT' });
    measureId = await measure();
  });
  afterAll(() => stage.strike());

  it('is empty until somebody writes it, and is read by whoever reads the measure', async () => {
    expect(await at()).toEqual({ version: 0, actions: ['impactModel.edit', 'assumption.answer'], nodes: [], links: [], assumptions: [] });
    await set();
    expect(await at(measureId, partner)).toMatchObject({ actions: [], nodes: [{ text: 'Treff am Abend' }, { targetGroup: 'Alleinerziehende' }], assumptions: [{ state: 'OPEN' }] });
  });

  it('is written by whoever answers for the measure, and by nobody who only reads it', async () => {
    expect((await set({}, office)).model.version).toBe(1);
    expect((await set({ version: 1 }, partner)).__typename).toBe('NotAllowed');
  });

  it('does not tell of a measure that may not be read', async () => {
    const { world, tenantId } = stage;
    const otherId = await world.cycle(tenantId, { visibility: 'INTERNAL' });
    const hiddenId = await measures.measure(tenantId, { cycleId: otherId, bodyId: await world.body(tenantId), createdBy, visibility: 'INTERNAL' });
    expect((await set({ measureId: hiddenId }, office)).__typename).toBe('NotFound');
  });

  it('keeps the ids of what stays, and links and assumptions with it', async () => {
    const { nodes, links, assumptions } = (await set()).model;
    const [activity, outcome] = nodes as { id: string }[];
    expect(links).toEqual([{ fromId: activity.id, toId: outcome.id }]);
    expect(assumptions[0]).toMatchObject({ fromId: activity.id, toId: outcome.id, nodeId: null });
    const again = (await set({
      version: 1,
      nodes: [{ key: 'neu', kind: 'INPUT', text: 'Ein Raum' }, { key: activity.id, kind: 'ACTIVITY', text: 'Treff am Mittag' }, { key: outcome.id, kind: 'OUTCOME', text: 'Sie kennen jemanden.', targetGroup: 'Alle' }],
      links: [{ fromKey: 'neu', toKey: outcome.id }],
      assumptions: [{ key: assumptions[0].id, nodeKey: 'neu', text: 'Er ist frei.', certainty: 'SURE' }],
    })).model;
    expect(again.nodes.map(({ id }: any) => id).slice(1)).toEqual([activity.id, outcome.id]);
    expect(again.assumptions).toMatchObject([{ id: assumptions[0].id, nodeId: again.nodes[0].id, fromId: null, text: 'Er ist frei.' }]);
  });

  it('takes nothing from another model under the id of its node', async () => {
    await set();
    const otherId = measureId;
    const foreign = (await at()).nodes[0].id as string;
    measureId = await measure();
    const { model } = await set({ nodes: [{ key: foreign, kind: 'ACTIVITY', text: 'Abschrift' }], links: [], assumptions: [] });
    expect(model.nodes[0].id).not.toBe(foreign);
    expect((await at(otherId)).nodes).toHaveLength(2);
  });

  it('says what is wrong with a chain that leads back, and changes nothing', async () => {
    expect(await set({ links: [{ fromKey: 'n2', toKey: 'n1' }], assumptions: [] })).toMatchObject({ reasons: ['LINK_BACKWARDS'] });
    expect((await at()).version).toBe(0);
  });

  it('says at which place an outcome lacks its target group', async () => {
    expect(await set({ nodes: [{ key: 'n2', kind: 'OUTCOME', text: 'Sie kennen jemanden.' }], links: [], assumptions: [] })).toMatchObject({ problems: [{ field: 'nodes.0.targetGroup', code: 'REQUIRED' }] });
    expect(await set({ nodes: [{ key: 'n2', kind: 'IMPACT', text: ' ' }], links: [], assumptions: [] })).toMatchObject({ problems: [{ field: 'nodes.0.text', code: 'REQUIRED' }] });
  });

  it('shows how it is now to whoever wrote on an older one', async () => {
    await set();
    expect(await set({ nodes: [], links: [], assumptions: [] }, office)).toMatchObject({ __typename: 'ImpactModelChangedMeanwhile', current: { version: 1, nodes: [{ text: 'Treff am Abend' }, {}] } });
  });

  it('lets one of many win who write at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => set()));
    expect(answers.filter(({ __typename }) => __typename === 'ImpactModelChanged')).toHaveLength(1);
    expect((await at()).version).toBe(1);
  });

  it('says of an assumption whether it held, with a sentence unless it did, and keeps its words from then on', async () => {
    await set();
    expect(await answer({ answer: 'DID_NOT_HOLD' })).toMatchObject({ problems: [{ field: 'finding', code: 'REQUIRED' }] });
    expect(await answer({ checkedOn: '2098-01-01' })).toMatchObject({ problems: [{ field: 'checkedOn', code: 'TOO_LATE' }] });
    const { model } = await answer({ answer: 'DID_NOT_HOLD', finding: 'Nur zwei kamen wieder.' });
    expect(model.assumptions[0]).toMatchObject({ state: 'DID_NOT_HOLD', finding: 'Nur zwei kamen wieder.', checkedOn: '2026-10-01' });
    expect(await set({ version: 2, nodes: [], links: [], assumptions: [] })).toMatchObject({ reasons: ['ASSUMPTION_ANSWERED'] });
  });

  it('answers nothing twice without a look at what was said before', async () => {
    await set();
    const { version } = await at();
    await answer();
    expect((await answer({ version, answer: 'HELD' })).__typename).toBe('ImpactModelChangedMeanwhile');
    expect((await answer({}, treasurer)).__typename).toBe('NotAllowed');
    expect((await answer({ assumptionId: newId() })).__typename).toBe('NotFound');
  });

  it('asks before a cycle closes of each assumption of a started measure that may be read whether it held', async () => {
    await set();
    measureId = await measure('AGREED');
    await set();
    const open = async (browser: Browser) => (await browser.ask('query ($id: ID!) { openAssumptions(cycleId: $id) { text refutedBy version actions measure { name } answering { name } } }', { id: cycleId })).data.openAssumptions;
    expect(await open(planner)).toEqual([{ text: 'Wer einmal kommt, kommt wieder.', refutedBy: 'Nach drei Abenden kommt niemand mehr.', version: 1, actions: ['assumption.answer'], measure: { name: expect.stringMatching(/^M\d+ Treff am Abend$/) }, answering: { name: 'Amt' } }]);
    expect((await open(treasurer))[0].actions).toEqual([]);
    const close = async () => executive.verb('closeCycle', { cycleId, version: (await executive.ask('query ($id: ID!) { cycleClosing(cycleId: $id) { version } }', { id: cycleId })).data.cycleClosing.version }, '... on CycleStillOpen { assumptions lessons }');
    expect(await close()).toEqual({ __typename: 'CycleStillOpen', assumptions: 1, lessons: 0 });
    await sql(stage.database.postgres, `update impact_assumption a set state = 'CANNOT_BE_SAID', finding = 'Niemand hat es gezählt.', checked_on = '2026-10-01', answered_at = now(), answered_by = $2 from measure m where m.id = a.measure_id and m.cycle_id = $1 and m.started_at is not null`, [cycleId, createdBy]);
    expect(await close()).toEqual({ __typename: 'CycleClosed' });
    expect((await at()).actions).toEqual([]);
  });

  it('lets whoever closes the cycle say of an assumption whether it held', async () => {
    await set();
    expect((await at(measureId, executive)).actions).toEqual(['assumption.answer']);
    expect((await answer({}, executive)).model.assumptions[0].state).toBe('HELD');
  });

  it('leaves in a closed cycle everything as it is', async () => {
    await new ImpactWorld(stage.database.postgres).model(stage.tenantId, measureId, { answeredBy: createdBy });
    await sql(stage.database.postgres, `update planning_cycle set state = 'CLOSED' where id = $1`, [cycleId]);
    expect(await set({ version: 1, nodes: [], links: [], assumptions: [] })).toMatchObject({ reasons: expect.arrayContaining(['CYCLE_ENDED']) });
    expect(await answer()).toMatchObject({ reasons: ['CYCLE_ENDED'] });
  });

  it('is no more written once its measure has ended, but still answered', async () => {
    await set();
    await sql(stage.database.postgres, `update measure set state = 'COMPLETED' where id = $1`, [measureId]);
    expect(await set({ version: 1 })).toMatchObject({ reasons: ['MEASURE_ENDED'] });
    expect((await answer({ finding: 'Elf von zwölf kamen wieder.' })).model.assumptions[0].state).toBe('HELD');
  });

  it('tells of it in the history of the measure, with what the answer rests on', async () => {
    await set();
    await answer({ answer: 'CANNOT_BE_SAID', finding: 'Niemand hat es gezählt.' });
    const { nodes } = (await planner.ask('query ($id: ID!) { activity(subjectId: $id) { nodes { kind note } } }', { id: measureId })).data.activity;
    expect(nodes).toEqual([{ kind: 'ASSUMPTION_ANSWERED', note: 'Niemand hat es gezählt.' }, { kind: 'IMPACT_MODEL_SET', note: null }]);
  });
});
