import { newId } from '../src/kernel/ids.js';
import { AnalysisWorld } from '../testing/analyses.js';
import { CouncilWorld } from '../testing/council-world.js';
import { sql } from '../testing/database.js';
import { MeasureWorld } from '../testing/measure-world.js';
import { GoalWorld } from '../testing/goal-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const LESSON = '... on LessonChanged { lesson { id number state reason version actions } } ... on LessonNotPossible { reason }';
const CLOSED = '... on CycleStillOpen { lessons recommendations } ... on CycleMoveNotPossible { code }';
const NEXT = '... on NextCycleStarted { cycleId } ... on ReEntryNotPossible { reason } ... on CycleStartNotPossible { missing { code actorKey } }';

const TEMPLATE = {
  version: 1, title: 'Kleine Vorlage', source: '', submitsTo: null,
  actors: [{ key: 'office', label: 'Stelle', kind: 'SOCIAL_PLANNING_OFFICE', optional: false, perBody: null }],
  blocks: [
    { key: 'A', kind: 'STRUCTURES', phase: 'SETUP', title: 'Aufbau', accountable: 'office', participants: [], submitsTo: null, perBody: null, dependsOn: [], tasks: [] },
    { key: '1', kind: 'MEASURES', phase: 'REGULAR', title: 'Umsetzung', accountable: 'office', participants: [], submitsTo: null, perBody: null, dependsOn: ['A'], tasks: [{ key: '1.1', title: 'Treffs öffnen', optional: false, responsible: [], consulted: [], informed: [], dependsOn: [], children: [] }] },
  ],
};

describe('the end of a cycle, and the next one', () => {
  let stage: Stage;
  let [planner, steering, member] = [{} as Browser, {} as Browser, {} as Browser];
  let [bodyId, officeId, steeringId, cycleId, blockId, sponsorSeatId, createdBy] = ['', '', '', '', '', '', ''];

  const write = (text: string, values: unknown[] = []) => sql(stage.database.postgres, text, values);
  const add = async (parts: object = {}, browser = planner) => browser.verb('addLesson', { requestId: newId(), cycleId, text: 'Früher einladen.', ...parts }, LESSON) as any;
  const dispose = async (lessonId: string, parts: object, browser = steering) => browser.verb('disposeLesson', { lessonId, version: 1, reason: '', ...parts }, LESSON) as any;
  const close = async (browser = steering) => browser.verb('closeCycle', { cycleId, version: (await closing(browser)).version }, CLOSED) as any;
  const closing = async (browser = planner) =>
    (await browser.ask('query ($id: ID!) { cycleClosing(cycleId: $id) { version actions openLessons openRecommendations openAssumptions hasMore successorId carriable { tasks { id name detail } goals { id name } measures { id name detail goalId } organizations { id } } } }', { id: cycleId })).data.cycleClosing;
  const next = async (parts: object = {}, browser = planner) =>
    browser.verb('startNextCycle', { requestId: newId(), cycleId, changed: 'Ein Träger ist weggefallen.', mandateText: 'Beschluss des Rates', mandateDate: '2026-01-26', taskIds: [], goalIds: [], measureIds: [], organizationIds: [officeId], ...parts }, NEXT) as any;
  const ended = () => write(`update planning_cycle set state = 'CLOSED', version = version + 1 where id = $1`, [cycleId]);

  beforeAll(async () => {
    stage = await Stage.set();
    planner = await stage.granted('PLANNER');
    createdBy = await stage.world.person(stage.tenantId);
  });
  beforeEach(async () => {
    const { tenantId, world } = stage;
    bodyId = await world.body(tenantId);
    officeId = await world.organization(tenantId, { kind: 'SOCIAL_PLANNING_OFFICE', name: 'Stelle Sozialplanung', bodyId });
    steeringId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Lenkungskreis', bodyId });
    sponsorSeatId = await world.seat(tenantId, officeId);
    await world.holding(tenantId, sponsorSeatId, createdBy);
    const templateId = newId();
    const content = { ...TEMPLATE, key: `klein-${templateId.slice(-8)}` };
    await write(`insert into process_template (tenant_id, id, key, version, title, content, created_at) values ($1, $2, $3, 1, 'Kleine Vorlage', $4, now())`, [tenantId, templateId, content.key, content]);
    cycleId = await world.cycle(tenantId, { bodyId, templateId, steeringOrganizationId: steeringId, state: 'EVALUATING', visibility: 'TENANT' });
    await write('update planning_cycle set sponsor_seat_id = $2 where id = $1', [cycleId, sponsorSeatId]);
    await write('insert into actor_binding (tenant_id, cycle_id, actor_key, organization_id) values ($1, $2, $3, $4)', [tenantId, cycleId, 'office', officeId]);
    blockId = await world.block(tenantId, cycleId, { key: '1', kind: 'MEASURES' });
    steering = await stage.member(steeringId);
    member = await stage.member(await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Caritas' }));
  });
  afterAll(() => stage.strike());

  it('stays open while a lesson is open, and closes once that is adopted, adapted or dropped', async () => {
    const { lesson } = await add();
    expect(lesson).toMatchObject({ number: 1, state: 'OPEN' });
    expect(await close()).toEqual({ __typename: 'CycleStillOpen', lessons: 1, recommendations: 0 });
    expect(await dispose(lesson.id, { disposal: 'DROPPED' })).toEqual({ __typename: 'LessonNotPossible', reason: 'REASON_MISSING' });
    expect((await dispose(lesson.id, { disposal: 'ADAPTED', reason: 'Nur für Konferenzen.' })).lesson).toMatchObject({ state: 'ADAPTED', reason: 'Nur für Konferenzen.', version: 2, actions: [] });
    expect((await close()).__typename).toBe('CycleClosed');
    expect((await stage.history(lesson.id)).map(({ kind, note }) => [kind, note])).toEqual([['LESSON_WRITTEN', null], ['LESSON_DISPOSED', 'Nur für Konferenzen.']]);
    expect(await add()).toEqual({ __typename: 'LessonNotPossible', reason: 'CYCLE_ENDED' });
  });

  it('counts only what may be read, and says that there is more', async () => {
    await add({ visibility: 'INTERNAL' });
    await add({ visibility: 'TENANT' });
    expect(await closing()).toMatchObject({ openLessons: 2, hasMore: false });
    expect(await closing(member)).toMatchObject({ openLessons: 1, hasMore: true });
  });

  it('stays open by what somebody may not read, without a word of how much that is', async () => {
    const { lesson } = await add({ visibility: 'INTERNAL' });
    const { tenantId, world } = stage;
    const conferenceId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Konferenz des Kreises', bodyId: await world.body(tenantId) });
    const outside = await stage.member(conferenceId);
    await write('update planning_cycle set steering_organization_id = $2 where id = $1', [cycleId, conferenceId]);
    expect(await outside.verb('closeCycle', { cycleId, version: (await closing(outside)).version }, '... on CycleStillOpen { lessons recommendations assumptions hasMore }')).toEqual({ __typename: 'CycleStillOpen', lessons: 0, recommendations: 0, assumptions: 0, hasMore: true });
    await write(`update lesson set visibility = 'TENANT' where id = $1`, [lesson.id]);
    expect((await closing(outside)).openLessons).toBe(1);
  });

  it('stays open while a recommendation waits for its answer, and is closed by those alone who steer it', async () => {
    const analyses = new AnalysisWorld(stage.database.postgres);
    const recommendationId = await analyses.recommendation(stage.tenantId, { cycleId, createdBy, organizationId: officeId });
    expect(await close()).toEqual({ __typename: 'CycleStillOpen', lessons: 0, recommendations: 1 });
    await write(`update recommendation set state = 'LAPSED', lapse_reason = 'x' where id = $1`, [recommendationId]);
    expect((await close(planner)).__typename).toBe('NotAllowed');
    expect((await close()).__typename).toBe('CycleClosed');
  });

  it('is held open by the database too, whoever writes', async () => {
    const { lesson } = await add();
    await expect(ended()).rejects.toThrow('lesson_gate_check');
    await expect(write(`update lesson set state = 'DROPPED', disposed_at = now(), disposed_by = $2 where id = $1`, [lesson.id, createdBy])).rejects.toThrow('lesson_reason_check');
    await write(`update lesson set state = 'ADOPTED', disposed_at = now(), disposed_by = $2 where id = $1`, [lesson.id, createdBy]);
    await ended();
    await expect(write(`insert into lesson (tenant_id, id, number, cycle_id, text, created_by, created_at) values ($1, $2, 9, $3, 'x', $4, now())`, [stage.tenantId, newId(), cycleId, createdBy])).rejects.toThrow('lesson_gate_check');
  });

  it('decides about a lesson once, by those who steer; others do not hear of what is internal', async () => {
    const { lesson } = await add({ visibility: 'INTERNAL' });
    expect((await dispose(lesson.id, { disposal: 'ADOPTED' }, member)).__typename).toBe('NotAllowed');
    expect((await member.ask('{ lessons { id } }')).data.lessons.map(({ id }: any) => id)).not.toContain(lesson.id);
    expect((await add({}, member)).__typename).toBe('NotAllowed');
    expect((await dispose(lesson.id, { disposal: 'ADOPTED' })).lesson.state).toBe('ADOPTED');
    expect((await dispose(lesson.id, { disposal: 'ADOPTED' })).__typename).toBe('LessonChangedMeanwhile');
    expect(await dispose(lesson.id, { disposal: 'DROPPED', reason: 'x', version: 2 })).toEqual({ __typename: 'LessonNotPossible', reason: 'IS_DISPOSED' });
  });

  it('goes on with what was chosen: contents that were put off, adopted goals, organisations', async () => {
    const { tenantId, world, database } = stage;
    const [goals, council] = [new GoalWorld(database.postgres), new CouncilWorld(database.postgres)];
    const paperId = await council.paper(tenantId, { bodyId, state: 'CLOSED' });
    const resolutionId = await council.resolution(tenantId, paperId, await council.consultation(tenantId, paperId, officeId, { state: 'APPROVED' }));
    const strategicId = await goals.goal(tenantId, { cycleId, bodyId, createdBy, level: 'STRATEGIC', state: 'ADOPTED', resolutionId });
    const goalId = await goals.goal(tenantId, { cycleId, bodyId, createdBy, parentId: strategicId, state: 'ADOPTED', resolutionId, criterion: 'Zwei sind offen.', due: '2027-01-01' });
    const sameId = await world.task(tenantId, cycleId, blockId, { key: '1.1', title: 'Treffs öffnen' });
    const ownId = await world.task(tenantId, cycleId, blockId, { key: '1.2', title: 'Räume finden' });
    await write(`update task set stand = 'DEFERRED', stand_reason = 'Kein Geld.', note = 'Zwei Räume sind in Sicht.' where id = any($1)`, [[sameId, ownId]]);
    await ended();
    const { carriable } = await closing();
    expect(carriable.tasks).toEqual([{ id: sameId, name: '1.1 Treffs öffnen', detail: 'Kein Geld.' }, { id: ownId, name: '1.2 Räume finden', detail: 'Kein Geld.' }]);
    expect(carriable.goals.map(({ id }: any) => id)).toEqual([strategicId, goalId]);

    const { cycleId: nextId } = await next({ taskIds: [sameId, ownId], goalIds: [strategicId, goalId] });
    expect(await write('select number, state, predecessor_id from planning_cycle where id = $1', [nextId])).toEqual([{ number: expect.any(Number), state: 'REGULAR', predecessor_id: cycleId }]);
    expect(await write('select key from building_block where cycle_id = $1', [nextId])).toEqual([{ key: '1' }]);
    expect(await write('select key, title, note, carried_from_id, stand from task where cycle_id = $1 order by key', [nextId])).toEqual([
      { key: '1.1', title: 'Treffs öffnen', note: 'Zwei Räume sind in Sicht.', carried_from_id: sameId, stand: 'PLANNED' },
      { key: '1.2', title: 'Räume finden', note: 'Zwei Räume sind in Sicht.', carried_from_id: ownId, stand: 'PLANNED' },
    ]);
    const carried = await write('select id, level, state, parent_goal_id, resolution_id from goal where cycle_id = $1 order by number', [nextId]);
    expect(carried).toMatchObject([{ level: 'STRATEGIC', state: 'ADOPTED', resolution_id: resolutionId }, { level: 'OPERATIONAL', state: 'ADOPTED', parent_goal_id: carried[0].id }]);
    expect(await write('select state, superseded_by_id from goal where id = $1', [goalId])).toEqual([{ state: 'SUPERSEDED', superseded_by_id: carried[1].id }]);
    expect((await closing()).successorId).toBe(nextId);
    const { cycleComparison } = (await planner.ask('query ($id: ID!) { cycleComparison(cycleId: $id) { changed predecessor { id } kinds { kind before { blocks contents } now { blocks contents } } carried { id } left { id } } }', { id: nextId })).data;
    expect(cycleComparison).toMatchObject({ changed: 'Ein Träger ist weggefallen.', predecessor: { id: cycleId }, kinds: [{ kind: 'MEASURES', before: { blocks: 1, contents: 2 }, now: { blocks: 1, contents: 2 } }], left: [] });
    expect(cycleComparison.carried).toHaveLength(4);
    expect((await member.ask('query ($id: ID!) { cycleComparison(cycleId: $id) { changed } }', { id: nextId })).data.cycleComparison).toBeNull();
    expect((await stage.history(nextId)).at(-1)).toMatchObject({ kind: 'CYCLE_RE_ENTERED', payload: { predecessorId: cycleId, goals: 2, tasks: 2, measures: 0 }, note: 'Ein Träger ist weggefallen.' });
  });

  it('takes a running measure on with its goal: it stays the same one, and what it was before is kept', async () => {
    const { tenantId, database } = stage;
    const [goals, council, measures] = [new GoalWorld(database.postgres), new CouncilWorld(database.postgres), new MeasureWorld(database.postgres)];
    const paperId = await council.paper(tenantId, { bodyId, state: 'CLOSED' });
    const resolutionId = await council.resolution(tenantId, paperId, await council.consultation(tenantId, paperId, officeId, { state: 'APPROVED' }));
    const goalId = await goals.goal(tenantId, { cycleId, bodyId, createdBy, level: 'STRATEGIC', state: 'ADOPTED', resolutionId });
    const parts = { cycleId, bodyId, createdBy, goalId, ownerOrganizationId: officeId };
    await measures.measure(tenantId, { ...parts, title: 'Beendet', state: 'ENDED' });
    const runningId = await measures.measure(tenantId, { ...parts, state: 'IN_PROGRESS' });
    const leftId = await measures.measure(tenantId, { ...parts, title: 'Lotsen', state: 'PAUSED' });
    await measures.step(tenantId, runningId);
    await ended();
    const { carriable } = await closing();
    expect(carriable.measures).toEqual([
      { id: runningId, name: 'M2 Treff am Abend', detail: expect.stringMatching(/^Z\d+ /), goalId },
      expect.objectContaining({ id: leftId, name: 'M3 Lotsen' }),
    ]);
    const before = await stage.counts();
    expect(await next({ measureIds: [runningId] })).toEqual({ __typename: 'ReEntryNotPossible', reason: 'GOAL_LEFT_BEHIND' });
    expect(await stage.counts()).toEqual(before);

    const { cycleId: nextId } = await next({ goalIds: [goalId], measureIds: [runningId] });
    const [{ id: nextGoalId }] = await write('select id from goal where cycle_id = $1', [nextId]);
    expect(await write('select state, cycle_id, number, goal_id from measure where id = $1', [runningId])).toEqual([{ state: 'IN_PROGRESS', cycle_id: nextId, number: 1, goal_id: nextGoalId }]);
    const { measure } = (await planner.ask('query ($id: ID!) { measure(id: $id) { steps { title } carriedFrom { id measureNumber } } }', { id: runningId })).data;
    expect(measure).toEqual({ steps: [{ title: 'Raum finden' }], carriedFrom: { id: cycleId, measureNumber: 2 } });
    expect((await stage.history(runningId)).at(-1)).toMatchObject({ kind: 'MEASURE_CARRIED', payload: { fromCycleId: cycleId, fromNumber: 2 } });
    const { cycleComparison } = (await planner.ask('query ($id: ID!) { cycleComparison(cycleId: $id) { carried { id kind name } left { id } } }', { id: nextId })).data;
    expect(cycleComparison.carried).toContainEqual({ id: runningId, kind: 'MEASURE', name: 'M2 Treff am Abend' });
    expect(cycleComparison.left).toEqual([{ id: leftId }]);
    const { thread } = (await planner.ask('query ($id: ID!) { thread(subjectId: $id) { upstream { id } } }', { id: runningId })).data;
    expect(thread.upstream.map(({ id }: any) => id)).toEqual(expect.arrayContaining([goalId, nextGoalId]));
  });

  it('is followed once, from its end on, and only with what can go on', async () => {
    expect(await next()).toEqual({ __typename: 'ReEntryNotPossible', reason: 'NOT_CLOSED' });
    await ended();
    const before = await stage.counts();
    expect(await next({ goalIds: [newId()] })).toEqual({ __typename: 'ReEntryNotPossible', reason: 'NOT_CARRIABLE' });
    expect((await next({ organizationIds: [] })).missing).toEqual([{ code: 'ACTOR_UNBOUND', actorKey: 'office' }]);
    expect(await stage.counts()).toEqual(before);
    const requestId = newId();
    const { cycleId: nextId } = await next({ requestId });
    expect((await next({ requestId })).cycleId).toBe(nextId);
    await write(`update planning_cycle set state = 'CLOSED' where id = $1`, [nextId]);
    expect(await next()).toEqual({ __typename: 'ReEntryNotPossible', reason: 'IS_FOLLOWED' });
  });
});
