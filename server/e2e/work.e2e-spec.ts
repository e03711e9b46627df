import pg from 'pg';
import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { type Browser, writes } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const TASK = 'id version stand shownStand note standReason completedOn completedPrecision due { date precision } actions';
const NAMES = 'key';
const MOVED = `... on TasksMoved { tasks { ${TASK} } } ... on MoveNotPossible { refused { taskId code obstacles { ${NAMES} } } } ... on TasksChangedMeanwhile { current { ${TASK} } } ... on InvalidInput { problems { field code limit } } ... on NotFound { id } ... on NotAllowed { action }`;
const CHANGED = `... on TaskChanged { task { ${TASK} predecessors { ${NAMES} } accountable { organization { name } seat { name } person { name } } } } ... on TasksChangedMeanwhile { current { ${TASK} } } ... on BlockIsClosed { blockId acceptance } ... on InvalidInput { problems { field code limit } } ... on NotFound { id } ... on NotAllowed { action }`;
const ORDERED = `... on TaskChanged { task { predecessors { ${NAMES} } } } ... on DependencyClosesCircle { path { ${NAMES} } } ... on TaskCollectsOthers { taskId } ... on NotFound { id }`;

describe('work', () => {
  let stage: Stage;
  let world: CycleWorld;
  let tenantId: string;
  let [groupId, planner] = ['', {} as Browser];
  let [cycleId, blockId] = ['', ''];

  const someone: Stage['someone'] = (prepare) => stage.someone(prepare);
  const member: Stage['member'] = (...who) => stage.member(...who);
  const history: Stage['history'] = (id) => stage.history(id);
  const task = (parts: Parameters<CycleWorld['task']>[3] = {}) => world.task(tenantId, cycleId, blockId, { accountableOrganizationId: groupId, ...parts });
  const move = (browser: Browser, ...moves: object[]) => browser.verb('changeTaskStand', { moves }, MOVED);
  const row = async (id: string) => (await sql<any>(stage.database.postgres, 'select * from task where id = $1', [id]))[0];

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    planner = await stage.granted('PLANNER');
  });
  beforeEach(async () => {
    const bodyId = await world.body(tenantId);
    groupId = await world.organization(tenantId, { name: 'Planungsgruppe', bodyId });
    cycleId = await world.cycle(tenantId, { bodyId });
    blockId = await world.block(tenantId, cycleId, { key: 'B3', accountableOrganizationId: groupId });
  });
  afterAll(() => stage.strike());

  describe('moves', () => {
    it('with a sentence that becomes the Umsetzungsstand, and stands in the history', async () => {
      const id = await task();
      const answer = await move(planner, { taskId: id, version: 1, to: 'IN_PROGRESS', sentence: '  Die Abfrage läuft. ' });
      expect(answer).toMatchObject({ __typename: 'TasksMoved', tasks: [{ id, version: 2, stand: 'IN_PROGRESS', note: 'Die Abfrage läuft.' }] });
      expect(await history(id)).toEqual([{ kind: 'TASK_STAND_CHANGED', payload: { from: 'PLANNED', to: 'IN_PROGRESS', completedOn: null, completedPrecision: null }, note: 'Die Abfrage läuft.' }]);
    });

    it('to done, today or on a named day', async () => {
      const [one, two] = [await task({ stand: 'IN_PROGRESS' }), await task({ stand: 'IN_PROGRESS' })];
      await move(planner, { taskId: one, version: 1, to: 'DONE' }, { taskId: two, version: 1, to: 'DONE', completed: { date: '2024-08-15', precision: 'BEFORE' } });
      const today = (await sql<{ day: string }>(stage.database.postgres, `select (now() at time zone 'Europe/Berlin')::date::text as day`))[0].day;
      const shown = (await planner.ask('query ($id: ID!) { task(id: $id) { completedOn completedPrecision } }', { id: one })).data.task;
      expect(shown).toEqual({ completedOn: today, completedPrecision: 'ON' });
      expect((await planner.ask('query ($id: ID!) { task(id: $id) { completedOn completedPrecision } }', { id: two })).data.task).toEqual({ completedOn: '2024-08-15', completedPrecision: 'BEFORE' });
    });

    it('are offered to whoever may make them, with what is in the way', async () => {
      const [id, before] = [await task(), await task()];
      await world.dependency(tenantId, cycleId, id, before);
      const offered = async (browser: Browser) => (await browser.ask('query ($id: ID!) { task(id: $id) { moves { to needsSentence problems } } }', { id })).data.task.moves;
      expect(await offered(planner)).toContainEqual({ to: 'DONE', needsSentence: false, problems: ['PREDECESSORS_OPEN'] });
      expect(await offered(await member(groupId))).toEqual([]);
    });

    it('all or none, and names what is in the way of each', async () => {
      const [free, waiting, before] = [await task(), await task(), await task({ key: 'B3.1' })];
      await world.dependency(tenantId, cycleId, waiting, before);
      const answer = await move(planner, { taskId: free, version: 1, to: 'IN_PROGRESS' }, { taskId: waiting, version: 1, to: 'IN_PROGRESS' }, { taskId: before, version: 1, to: 'DEFERRED' });
      expect(answer).toEqual({
        __typename: 'MoveNotPossible',
        refused: [
          { taskId: waiting, code: 'PREDECESSORS_OPEN', obstacles: [{ key: 'B3.1' }] },
          { taskId: before, code: 'REASON_MISSING', obstacles: [] },
        ],
      });
      expect([(await row(free)).stand, await history(free)]).toEqual(['PLANNED', []]);
    });

    it('in their order: what is done first makes room for the next', async () => {
      const [first, second] = [await task({ stand: 'IN_PROGRESS' }), await task()];
      await world.dependency(tenantId, cycleId, second, first);
      const moves = [{ taskId: first, version: 1, to: 'DONE' }, { taskId: second, version: 1, to: 'IN_PROGRESS' }];
      expect((await move(planner, ...moves.toReversed())).__typename).toBe('MoveNotPossible');
      expect((await move(planner, ...moves)).__typename).toBe('TasksMoved');
    });

    it('not over a state that was not seen: the answer shows what is there now', async () => {
      const id = await task();
      await move(planner, { taskId: id, version: 1, to: 'IN_PROGRESS', sentence: 'Ich war schneller.' });
      const answer = await move(planner, { taskId: id, version: 1, to: 'DEFERRED', sentence: 'Später.' });
      expect(answer).toMatchObject({ __typename: 'TasksChangedMeanwhile', current: [{ id, version: 2, stand: 'IN_PROGRESS', note: 'Ich war schneller.' }] });
    });

    it('once out of twenty at the same moment; nineteen learn of it and the history is complete', async () => {
      const id = await task();
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => move(planner, { taskId: id, version: 1, to: 'IN_PROGRESS', sentence: `Versuch ${n}` })));
      const count = (name: string) => answers.filter(({ __typename }) => __typename === name).length;
      expect([count('TasksMoved'), count('TasksChangedMeanwhile')]).toEqual([1, 19]);
      expect([(await row(id)).version, (await history(id)).length]).toEqual([2, 1]);
    });

    it('never past a predecessor that somebody is opening again at the same moment', async () => {
      const other = await world.block(tenantId, cycleId, { accountableOrganizationId: groupId });
      const before = await world.task(tenantId, cycleId, other, { key: 'X.1', stand: 'DONE', accountableOrganizationId: groupId });
      const after = await task();
      await world.dependency(tenantId, cycleId, after, before);
      const opener = new pg.Client(stage.database.postgres);
      await opener.connect();
      await opener.query('begin');
      await opener.query(`update task set stand = 'IN_PROGRESS', completed_on = null, completed_precision = null, version = version + 1 where id = $1`, [before]);
      const started = move(planner, { taskId: after, version: 1, to: 'IN_PROGRESS' });
      await stage.untilSomebodyWaits();
      await opener.query('commit');
      await opener.end();
      expect(await started).toMatchObject({ __typename: 'MoveNotPossible', refused: [{ code: 'PREDECESSORS_OPEN', obstacles: [{ key: 'X.1' }] }] });
    });

    it.each([
      ['a task twice', (id: string) => [{ taskId: id, version: 1, to: 'IN_PROGRESS' }, { taskId: id, version: 1, to: 'DONE' }], { field: 'moves.1.taskId', code: 'NOT_ALLOWED', limit: null }],
      ['a sentence over 4,000 characters', (id: string) => [{ taskId: id, version: 1, to: 'IN_PROGRESS', sentence: 'x'.repeat(4001) }], { field: 'moves.0.sentence', code: 'TOO_LONG', limit: 4000 }],
      ['a day that the calendar does not have', (id: string) => [{ taskId: id, version: 1, to: 'DONE', completed: { date: '2024-02-30', precision: 'ON' } }], { field: 'moves.0.completed.date', code: 'NOT_A_DATE', limit: null }],
      ['no move at all', () => [], { field: 'moves', code: 'REQUIRED', limit: null }],
      ['more than fifty', (id: string) => Array.from({ length: 51 }, () => ({ taskId: id, version: 1, to: 'DONE' })), { field: 'moves', code: 'TOO_MANY', limit: 50 }],
    ])('not with %s', async (_what, moves, problem) => {
      expect((await move(planner, ...moves(await task()))).problems).toEqual([problem]);
    });

    it('keeps markup in a sentence as the text it is', async () => {
      const id = await task();
      const sentence = '<img src=x onerror=alert(1)> & „so"';
      expect((await move(planner, { taskId: id, version: 1, to: 'IN_PROGRESS', sentence })).tasks[0].note).toBe(sentence);
    });

    it('by the coordinator all, by a member the own, by a partner the own', async () => {
      const welfare = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Träger' });
      const id = await task();
      expect((await move(await member(groupId, 'COORDINATOR'), { taskId: id, version: 1, to: 'IN_PROGRESS' })).__typename).toBe('TasksMoved');
      for (const organizationId of [groupId, welfare]) {
        let own = '';
        const somebody = await someone(async (personId) => {
          await world.membership(tenantId, personId, organizationId);
          own = await task({ accountableOrganizationId: organizationId, accountablePersonId: personId });
        });
        expect(await move(somebody, { taskId: id, version: 2, to: 'DONE' })).toEqual({ __typename: 'NotAllowed', action: 'task.changeStand' });
        expect(await move(somebody, { taskId: own, version: 1, to: 'IN_PROGRESS' })).toMatchObject({ __typename: 'TasksMoved', tasks: [{ actions: ['task.changeStand'] }] });
      }
    });

    it('by a deputy only while standing in', async () => {
      const seatId = await world.seat(tenantId, groupId);
      const id = await task({ accountableOrganizationId: null, accountableSeatId: seatId });
      let personId = '';
      const deputy = await someone(async (person) => {
        personId = person;
        await world.membership(tenantId, person, groupId);
        await sql(stage.database.postgres, `insert into seat_holding (tenant_id, id, seat_id, person_id, kind, valid_from) values ($1, $2, $3, $4, 'DEPUTY', '2020-01-01')`, [tenantId, newId(), seatId, person]);
      });
      expect((await move(deputy, { taskId: id, version: 1, to: 'IN_PROGRESS' })).__typename).toBe('NotAllowed');
      await sql(stage.database.postgres, `update seat_holding set acting_from = '2020-01-01' where person_id = $1`, [personId]);
      expect((await move(deputy, { taskId: id, version: 1, to: 'IN_PROGRESS' })).__typename).toBe('TasksMoved');
    });
  });

  describe('changes', () => {
    it('of title and note are told by their fields, and what stays the same is no change', async () => {
      const id = await task({ title: 'Alt' });
      const edit = (version: number, title: string) => planner.verb('editTask', { taskId: id, version, title, note: '', isOptional: false }, CHANGED);
      expect((await edit(1, '<b>Neu</b>')).task.version).toBe(2);
      expect((await edit(2, '<b>Neu</b>')).task.version).toBe(2);
      expect(await history(id)).toEqual([{ kind: 'TASK_EDITED', payload: { fields: ['title'] }, note: null }]);
      expect((await edit(1, 'Zu spät')).__typename).toBe('TasksChangedMeanwhile');
      expect((await edit(2, '')).problems).toEqual([{ field: 'title', code: 'REQUIRED', limit: null }]);
    });

    it('of a note keep what it says from then on in the history', async () => {
      const id = await task();
      const edit = (version: number, note: string) => planner.verb('editTask', { taskId: id, version, title: 'Inhalt', note, isOptional: false }, CHANGED);
      await edit(1, 'Die Kämmerei prüft.');
      await edit(2, '');
      expect((await history(id)).map(({ note }) => note).sort()).toEqual(['Die Kämmerei prüft.', null].sort());
    });

    it('of the due date keep its precision, and name a wrong form', async () => {
      const id = await task();
      const due = (version: number, text: string | null) => planner.verb('setTaskDue', { taskId: id, version, due: text }, CHANGED);
      expect((await due(1, '2024-Q4')).task.due).toEqual({ date: '2024-10-01', precision: 'QUARTER' });
      for (const wrong of ['01.11.2024', '2024-13', 'bald', '2024-02-30']) expect((await due(2, wrong)).problems).toEqual([{ field: 'due', code: 'NOT_A_DATE', limit: null }]);
      expect((await due(2, null)).task.due).toBeNull();
      expect((await history(id)).map(({ payload }: any) => payload.to?.precision ?? null)).toEqual(['QUARTER', null]);
    });

    it('of the accountable take an organisation or a seat, and a person only in addition', async () => {
      const id = await task();
      const [seatId, personId] = [await world.seat(tenantId, groupId, 'Leitung'), await world.person(tenantId)];
      const assign = (version: number, to: object) => planner.verb('assignTask', { taskId: id, version, ...to }, CHANGED);
      expect((await assign(1, { seatId, personId })).task.accountable).toEqual({ organization: null, seat: { name: 'Leitung' }, person: { name: 'Erika Muster' } });
      expect((await assign(2, { seatId, organizationId: groupId })).problems).toEqual([{ field: 'seatId', code: 'NOT_ALLOWED', limit: null }]);
      expect((await assign(2, { personId })).problems).toEqual([{ field: 'organizationId', code: 'REQUIRED', limit: null }]);
      const foreign = await world.organization(await world.tenant('Fremd'));
      expect(await assign(2, { organizationId: foreign })).toEqual({ __typename: 'NotFound', id: foreign });
      expect((await assign(2, {})).task.accountable).toEqual({ organization: null, seat: null, person: null });
    });

    it('of the accountable choose among those whom the directory of the actor names, and keep who answers already', async () => {
      const neighbours = await world.body(tenantId);
      const [hidden, stranger] = [await world.organization(tenantId, { name: 'Amt nebenan', bodyId: neighbours }), await world.person(tenantId)];
      const id = await task();
      const assign = async (browser: Browser, version: number, to: object) => (await browser.verb('assignTask', { taskId: id, version, ...to }, CHANGED)).__typename as string;
      const coordinator = await member(groupId, 'COORDINATOR');
      expect(await assign(coordinator, 1, { organizationId: hidden })).toBe('NotFound');
      expect(await assign(coordinator, 1, { organizationId: groupId, personId: stranger })).toBe('NotFound');
      expect(await assign(planner, 1, { organizationId: hidden })).toBe('TaskChanged');
      await world.membership(tenantId, stranger, groupId);
      expect(await assign(coordinator, 2, { organizationId: hidden, personId: stranger })).toBe('TaskChanged');
    });

    it('are the coordinator’s of the block, not of whoever only answers for the task', async () => {
      const other = await world.organization(tenantId, { name: 'Fachamt' });
      const id = await task({ accountableOrganizationId: other });
      const due = (browser: Browser) => browser.verb('setTaskDue', { taskId: id, version: 1, due: '2030' }, CHANGED);
      expect(await due(await member(other, 'COORDINATOR'))).toEqual({ __typename: 'NotAllowed', action: 'task.edit' });
      expect((await due(await member(groupId, 'COORDINATOR'))).__typename).toBe('TaskChanged');
    });

    it('end with the acceptance of the block', async () => {
      const id = await task();
      const [one, two] = [await world.person(tenantId), await world.person(tenantId)];
      await sql(stage.database.postgres, `update building_block set acceptance = 'ACCEPTED', submitted_by = $2, submitted_at = now(), decided_by = $3, decided_at = now() where id = $1`, [blockId, one, two]);
      expect((await planner.verb('setTaskDue', { taskId: id, version: 1, due: '2030' }, CHANGED)).__typename).toBe('BlockIsClosed');
      expect((await planner.verb('addTask', { requestId: newId(), blockId, title: 'Neu' })).__typename).toBe('BlockIsClosed');
      expect((await move(planner, { taskId: id, version: 1, to: 'UNDEFINED' })).refused).toMatchObject([{ code: 'BLOCK_ACCEPTED' }]);
      expect((await planner.ask('query ($id: ID!) { task(id: $id) { actions block { actions } } }', { id })).data.task).toEqual({ actions: [], block: { actions: [] } });
    });
  });

  describe('new contents', () => {
    it('stand behind the others with the next key, once for a double click', async () => {
      await task({ key: 'B3.1' });
      const input = { requestId: newId(), blockId, title: 'Übersicht', due: '2024-11' };
      const answers = await Promise.all([1, 2, 3].map(() => planner.verb('addTask', input, '... on TaskAdded { task { id key due { precision } accountable { organization { name } } } }')));
      expect(new Set(answers.map(({ task: { id } }) => id as string)).size).toBe(1);
      expect(answers[0].task).toMatchObject({ key: 'B3.2', due: { precision: 'MONTH' }, accountable: { organization: { name: 'Planungsgruppe' } } });
      expect((await planner.verb('addTask', { ...input, title: 'Anders' })).__typename).toBe('RequestIdReused');
    });

    it('belong to a task one level deep, and not to one with work of its own', async () => {
      const add = (parentId: string) => planner.verb('addTask', { requestId: newId(), blockId, title: 'Teil', parentId }, '... on TaskAdded { task { id key } } ... on TaskCollectsOthers { taskId }');
      const [parent, busy] = [await task({ key: 'B3.1' }), await task({ stand: 'IN_PROGRESS' })];
      const first = await add(parent);
      expect(first.task.key).toBe('B3.1a');
      expect((await add(parent)).task.key).toBe('B3.1b');
      expect((await add(first.task.id as string)).__typename).toBe('TaskCollectsOthers');
      expect((await add(busy)).__typename).toBe('TaskCollectsOthers');
    });
  });

  describe('order', () => {
    const order = (taskId: string, predecessorId: string, verb = 'addTaskDependency') =>
      planner.ask(`mutation ($input: ${verb[0].toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { __typename ${ORDERED} } }`, { input: { taskId, predecessorId } }).then(({ data }) => data[verb]);

    it('lets a task wait, and no longer', async () => {
      const [before, after] = [await task({ key: 'B3.1' }), await task({ key: 'B3.2' })];
      expect((await order(after, before)).task.predecessors).toEqual([{ key: 'B3.1' }]);
      await order(after, before);
      expect((await order(after, before, 'removeTaskDependency')).task.predecessors).toEqual([]);
      await order(after, before, 'removeTaskDependency');
      expect((await history(after)).map(({ kind }: any) => kind)).toEqual(['TASK_DEPENDENCY_ADDED', 'TASK_DEPENDENCY_REMOVED']);
    });

    it('names the circle that it would close', async () => {
      const [a, b, c] = [await task({ key: 'a' }), await task({ key: 'b' }), await task({ key: 'c' })];
      await order(b, a);
      await order(c, b);
      expect(await order(a, c)).toEqual({ __typename: 'DependencyClosesCircle', path: [{ key: 'a' }, { key: 'c' }, { key: 'b' }, { key: 'a' }] });
      expect(await order(a, a)).toEqual({ __typename: 'DependencyClosesCircle', path: [{ key: 'a' }, { key: 'a' }] });
    });

    it('closes no circle by two dependencies at the same moment', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [a, b] = [await task(), await task()];
        const answers = await Promise.all([order(a, b), order(b, a)]);
        expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['DependencyClosesCircle', 'TaskChanged']);
      }
    });

    it('is one of contents, not of what collects them, and stays in its cycle', async () => {
      const [parent, other] = [await task(), await task()];
      await task({ parentId: parent });
      expect(await order(other, parent)).toEqual({ __typename: 'TaskCollectsOthers', taskId: parent });
      const { cycleId: elsewhere, blockId: block } = await world.cycleWithBlock(tenantId);
      const far = await world.task(tenantId, elsewhere, block);
      expect(await order(other, far)).toEqual({ __typename: 'NotFound', id: far });
    });
  });

  it('that is refused writes nothing that lasts', async () => {
    const id = await task();
    const before = await stage.counts();
    await move(planner, { taskId: id, version: 9, to: 'DONE' });
    await move(planner, { taskId: id, version: 1, to: 'DROPPED' });
    await planner.verb('assignTask', { taskId: id, version: 1, organizationId: newId() });
    await planner.verb('editTask', { taskId: id, version: 9, title: 'x', note: '', isOptional: true });
    await planner.verb('addTask', { requestId: newId(), blockId, title: 'x', parentId: newId() });
    await planner.ask('mutation ($input: AddTaskDependencyInput!) { addTaskDependency(input: $input) { __typename } }', { input: { taskId: id, predecessorId: id } });
    expect(await stage.counts()).toEqual(before);
    const statements = await stage.program.statementsOf(() => move(planner, { taskId: newId(), version: 1, to: 'DONE' }));
    expect(statements.filter(writes)).toEqual([]);
  });
});
