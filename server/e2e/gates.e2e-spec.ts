import pg from 'pg';
import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const BLOCK = 'id version acceptance needsReview actions ownDecision submittedBy { name } checkpoints { code subject { key } } reservation { id version reason expiresOn grantor { name } owner { name } } lastDecision { kind by }';
const CHANGED = `... on BuildingBlockChanged { block { ${BLOCK} } } ... on GateClosed { unmet { code subject { key } } } ... on NotFound { id } ... on NotAllowed { action } ... on InvalidInput { problems { field code } }`;
const MEANWHILE = `${CHANGED} ... on BlockChangedMeanwhile { current { ${BLOCK} } }`;

describe('the gate of a block', () => {
  let stage: Stage;
  let world: CycleWorld;
  let tenantId: string;
  let [planner, board] = [{} as Browser, {} as Browser];
  let [boardId, groupId, bodyId, cycleId, blockId, taskId] = ['', '', '', '', '', ''];

  const shown = async (id = blockId, browser = planner) => (await browser.ask(`query ($id: ID!) { buildingBlock(id: $id) { ${BLOCK} } }`, { id })).data.buildingBlock;
  const pass = async (browser: Browser, verb: string, sentence = '', id = blockId) => browser.verb(`${verb}BuildingBlock`, { blockId: id, version: (await shown(id)).version, sentence }, MEANWHILE);
  const later = async (parts: Parameters<CycleWorld['block']>[2] = {}) => {
    const id = await world.block(tenantId, cycleId, { accountableOrganizationId: groupId, receivingOrganizationId: boardId, ...parts });
    await world.blockDependency(tenantId, cycleId, id, blockId);
    return id;
  };
  const taskVersion = async (id: string) => (await sql<{ version: number }>(stage.database.postgres, 'select version from task where id = $1', [id]))[0].version;
  const move = async (browser: Browser, id: string, to: string) =>
    browser.verb('changeTaskStand', { moves: [{ taskId: id, version: await taskVersion(id), to, sentence: 'weil' }] }, '... on MoveNotPossible { refused { code obstacles { key } } }');
  const reserve = (browser: Browser, id: string, input: object = {}) =>
    browser.verb('startBuildingBlockWithReservation', { requestId: newId(), blockId: id, reason: 'Die Planungsgruppe fehlt noch.', ownerOrganizationId: groupId, expiresOn: '2099-12-31', ...input }, CHANGED);

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    planner = await stage.granted('PLANNER');
  });
  beforeEach(async () => {
    bodyId = await world.body(tenantId);
    boardId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Verwaltungsvorstand', bodyId });
    groupId = await world.organization(tenantId, { name: 'Planungsgruppe', bodyId });
    board = await stage.member(boardId);
    cycleId = await world.cycle(tenantId, { bodyId, steeringOrganizationId: boardId });
    blockId = await world.block(tenantId, cycleId, { key: 'B1', accountableOrganizationId: groupId, receivingOrganizationId: boardId });
    taskId = await world.task(tenantId, cycleId, blockId, { key: 'B1.1', stand: 'DONE', accountableOrganizationId: groupId });
  });
  afterAll(() => stage.strike());

  describe('submitted', () => {
    it('is returned with a sentence, submitted again and accepted, by two people', async () => {
      expect(await pass(planner, 'submit', 'Alles ist da.')).toMatchObject({ __typename: 'BuildingBlockChanged', block: { acceptance: 'SUBMITTED', submittedBy: { name: 'Erika Muster' }, actions: ['block.withdraw'] } });
      expect((await shown(blockId, board)).actions).toEqual(['block.accept', 'block.return']);
      expect((await pass(board, 'return')).unmet).toEqual([{ code: 'REASON_MISSING', subject: null }]);
      expect((await pass(board, 'return', 'Der Beschluss fehlt.')).block).toMatchObject({ acceptance: 'RETURNED', lastDecision: { kind: 'BLOCK_RETURNED', by: 'Verwaltungsvorstand' } });
      await pass(planner, 'submit');
      expect((await pass(board, 'accept')).block).toMatchObject({ acceptance: 'ACCEPTED', actions: ['block.reopen'] });
      expect(await stage.history(blockId)).toEqual([
        { kind: 'BLOCK_SUBMITTED', payload: { organizationId: boardId }, note: 'Alles ist da.' },
        { kind: 'BLOCK_RETURNED', payload: { organizationId: boardId }, note: 'Der Beschluss fehlt.' },
        { kind: 'BLOCK_SUBMITTED', payload: { organizationId: boardId }, note: null },
        { kind: 'BLOCK_ACCEPTED', payload: { organizationId: boardId }, note: null },
      ]);
    });

    it('says beforehand and when asked what is in the way', async () => {
      await world.task(tenantId, cycleId, blockId, { key: 'B1.2' });
      const problems = [{ code: 'CONTENT_OPEN', subject: { key: 'B1.2' } }];
      expect((await shown()).checkpoints).toEqual(problems);
      expect(await pass(planner, 'submit')).toEqual({ __typename: 'GateClosed', unmet: problems });
    });

    it('counts as open exactly what is in its way, and nothing once it waits for its acceptance', async () => {
      await world.task(tenantId, cycleId, blockId, { key: 'B1.10' });
      await world.task(tenantId, cycleId, blockId, { key: 'B1.3', stand: 'DEFERRED' });
      await sql(stage.database.postgres, `update task set is_optional = true where id = $1`, [await world.task(tenantId, cycleId, blockId, { key: 'B1.2', stand: 'IN_PROGRESS' })]);
      const problems = ['B1.2', 'B1.10'].map((key) => ({ code: 'CONTENT_OPEN', subject: { key } }));
      expect((await shown()).checkpoints).toEqual(problems);
      expect((await pass(planner, 'submit')).unmet).toEqual(problems);
      await sql(stage.database.postgres, `update task set stand = 'DROPPED', stand_reason = 'weil' where key in ('B1.2', 'B1.10') and block_id = $1`, [blockId]);
      expect((await pass(planner, 'submit')).block.checkpoints).toEqual([]);
    });

    it('is closed to changes of its contents until it is returned', async () => {
      await pass(planner, 'submit');
      expect((await move(planner, taskId, 'IN_PROGRESS')).refused).toEqual([{ code: 'BLOCK_SUBMITTED', obstacles: [] }]);
      expect((await planner.verb('setTaskDue', { taskId, version: await taskVersion(taskId), due: '2030' }, '... on BlockIsClosed { acceptance }'))).toEqual({ __typename: 'BlockIsClosed', acceptance: 'SUBMITTED' });
      await pass(board, 'return', 'Bitte ergänzen.');
      expect((await move(planner, taskId, 'IN_PROGRESS')).__typename).toBe('TasksMoved');
    });

    it('by somebody who also sits in the receiving organisation is not decided by them', async () => {
      const both = await stage.granted('PLANNER', boardId);
      await pass(both, 'submit');
      expect((await shown(blockId, both)).actions).toEqual(['block.withdraw']);
      expect((await pass(both, 'accept')).unmet).toEqual([{ code: 'OWN_SUBMISSION', subject: null }]);
      expect((await pass(board, 'accept')).__typename).toBe('BuildingBlockChanged');
    });

    it('is taken back with a sentence by whoever may submit it, until somebody has decided', async () => {
      await pass(planner, 'submit');
      expect(await pass(board, 'withdraw', 'weil')).toEqual({ __typename: 'NotAllowed', action: 'block.submit' });
      expect((await pass(planner, 'withdraw')).unmet).toEqual([{ code: 'REASON_MISSING', subject: null }]);
      const coordinator = await stage.member(groupId, 'COORDINATOR');
      expect((await pass(coordinator, 'withdraw', 'Der Anhang fehlt.')).block).toMatchObject({ acceptance: 'OPEN', submittedBy: null, lastDecision: null });
      expect((await stage.history(blockId)).at(-1)).toEqual({ kind: 'BLOCK_WITHDRAWN', payload: { organizationId: boardId }, note: 'Der Anhang fehlt.' });
      expect((await move(planner, taskId, 'IN_PROGRESS')).__typename).toBe('TasksMoved');
      await move(planner, taskId, 'DONE');
      await pass(planner, 'submit');
      await pass(board, 'accept');
      expect((await pass(planner, 'withdraw', 'weil')).unmet).toEqual([{ code: 'WRONG_ACCEPTANCE', subject: null }]);
    });

    it('and taken back at the moment in which it is accepted: one of both happens', async () => {
      for (let round = 0; round < 5; round += 1) {
        const id = await world.block(tenantId, cycleId, { accountableOrganizationId: groupId, receivingOrganizationId: boardId });
        await world.task(tenantId, cycleId, id, { stand: 'DONE' });
        await pass(planner, 'submit', '', id);
        const answers = await Promise.all([planner.verb('withdrawBuildingBlock', { blockId: id, version: 2, sentence: 'weil' }), board.verb('acceptBuildingBlock', { blockId: id, version: 2 })]);
        expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['BlockChangedMeanwhile', 'BuildingBlockChanged']);
        expect((await shown(id)).acceptance).toBe(answers[0].__typename === 'BuildingBlockChanged' ? 'OPEN' : 'ACCEPTED');
      }
    });

    it('says beforehand to whoever would decide about it whether somebody else can', async () => {
      const aloneId = await world.organization(tenantId, { kind: 'PLANNING_GROUP', name: 'Leitung', bodyId });
      const id = await world.block(tenantId, cycleId, { accountableOrganizationId: aloneId, receivingOrganizationId: aloneId });
      const head = await stage.member(aloneId, 'CHAIR');
      await stage.member(aloneId);
      expect((await shown(id, head)).ownDecision).toBe('ALONE');
      await world.membership(tenantId, await world.person(tenantId), aloneId, { role: 'COORDINATOR' });
      expect((await shown(id, head)).ownDecision).toBe('ALONE');
      await stage.granted('EXECUTIVE', aloneId);
      expect((await shown(id, head)).ownDecision).toBe('SHARED');
      expect((await shown(id, planner)).ownDecision).toBeNull();
      expect((await shown(blockId, board)).ownDecision).toBeNull();
    });

    it('is decided by an executive of the receiving organisation, not by another one, and not by the planner', async () => {
      await pass(planner, 'submit');
      for (const browser of [planner, await stage.granted('EXECUTIVE'), await stage.member(groupId, 'COORDINATOR')]) {
        expect(await pass(browser, 'accept')).toEqual({ __typename: 'NotAllowed', action: 'block.decide' });
      }
      expect((await pass(await stage.granted('EXECUTIVE', boardId), 'accept')).__typename).toBe('BuildingBlockChanged');
    });

    it('by two at the same moment is submitted once', async () => {
      const answers = await Promise.all([1, 2].map(() => planner.verb('submitBuildingBlock', { blockId, version: 1 }, MEANWHILE)));
      expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['BlockChangedMeanwhile', 'BuildingBlockChanged']);
      expect(answers.find(({ current }) => current)?.current).toMatchObject({ acceptance: 'SUBMITTED', version: 2 });
    });

    it('never holds a content that somebody is opening again at the same moment', async () => {
      const opener = new pg.Client(stage.database.postgres);
      await opener.connect();
      await opener.query('begin');
      await opener.query('select from building_block where id = $1 for no key update', [blockId]);
      await opener.query(`update task set stand = 'IN_PROGRESS', completed_on = null, completed_precision = null where id = $1`, [taskId]);
      const submitted = planner.verb('submitBuildingBlock', { blockId, version: 1 }, MEANWHILE);
      await stage.untilSomebodyWaits();
      await opener.query('commit');
      await opener.end();
      expect((await submitted).unmet).toEqual([{ code: 'CONTENT_OPEN', subject: { key: 'B1.1' } }]);
    });

    it('or opened again: of many who do both at once, the outcome is always one that can be', async () => {
      for (let round = 0; round < 5; round += 1) {
        const id = await world.block(tenantId, cycleId, { accountableOrganizationId: groupId, receivingOrganizationId: boardId });
        const content = await world.task(tenantId, cycleId, id, { stand: 'DONE' });
        await Promise.all([planner.verb('submitBuildingBlock', { blockId: id, version: 1 }), move(planner, content, 'IN_PROGRESS')]);
        const [{ stand }] = await sql<{ stand: string }>(stage.database.postgres, 'select stand from task where id = $1', [content]);
        expect(['OPEN IN_PROGRESS', 'SUBMITTED DONE']).toContain(`${(await shown(id)).acceptance} ${stand}`);
      }
    });
  });

  describe('without anybody who answers for it', () => {
    it('lets nothing begin, until the planner says who does', async () => {
      const id = await world.block(tenantId, cycleId, { key: 'B9', receivingOrganizationId: boardId });
      const content = await world.task(tenantId, cycleId, id);
      expect((await move(planner, content, 'IN_PROGRESS')).refused).toEqual([{ code: 'BLOCK_WITHOUT_ACCOUNTABLE', obstacles: [] }]);
      const assign = (browser: Browser, to: object, version = 1) => browser.verb('assignBuildingBlock', { blockId: id, version, ...to }, '... on BuildingBlockChanged { block { version accountable { organization { name } } } } ... on InvalidInput { problems { field code } } ... on NotAllowed { action }');
      expect(await assign(await stage.member(groupId, 'COORDINATOR'), { organizationId: groupId })).toEqual({ __typename: 'NotAllowed', action: 'block.assign' });
      expect((await assign(planner, { personId: await world.person(tenantId) })).problems).toEqual([{ field: 'organizationId', code: 'REQUIRED' }]);
      expect((await assign(planner, { organizationId: groupId })).block).toEqual({ version: 2, accountable: { organization: { name: 'Planungsgruppe' } } });
      expect((await assign(planner, { organizationId: groupId }, 2)).block.version).toBe(2);
      expect((await assign(planner, {}, 1)).__typename).toBe('BlockChangedMeanwhile');
      expect((await move(planner, content, 'IN_PROGRESS')).__typename).toBe('TasksMoved');
      expect((await stage.history(id)).map(({ kind }) => kind)).toEqual(['BLOCK_ASSIGNED']);
    });
  });

  describe('opened again', () => {
    const accepted = async () => {
      await pass(planner, 'submit');
      await pass(board, 'accept');
    };

    it('marks what came after it and has begun, until that is submitted or confirmed', async () => {
      await accepted();
      const [begun, untouched] = [await later({ key: 'B2' }), await later({ key: 'B3' })];
      await world.task(tenantId, cycleId, begun, { stand: 'DONE' });
      await pass(planner, 'submit', '', begun);
      await pass(board, 'accept', '', begun);
      expect((await pass(board, 'reopen')).unmet).toEqual([{ code: 'REASON_MISSING', subject: null }]);
      expect((await pass(board, 'reopen', 'Der Rat hat anders beschlossen.')).block).toMatchObject({ acceptance: 'OPEN', submittedBy: null, lastDecision: { kind: 'BLOCK_REOPENED' } });
      expect([(await shown(begun)).needsReview, (await shown(untouched)).needsReview]).toEqual([true, false]);
      expect((await stage.history(begun)).at(-1)).toEqual({ kind: 'BLOCK_REVIEW_NEEDED', payload: { causeId: blockId }, note: null });
      expect((await shown(begun, board)).actions).toEqual(['block.confirm', 'block.reopen']);
      expect((await pass(board, 'accept', 'Gilt weiter.', begun)).block).toMatchObject({ acceptance: 'ACCEPTED', needsReview: false, lastDecision: { kind: 'BLOCK_CONFIRMED' } });
    });

    it('is so by the receiving organisation only', async () => {
      await accepted();
      expect(await pass(planner, 'reopen', 'weil')).toEqual({ __typename: 'NotAllowed', action: 'block.decide' });
    });
  });

  describe('begun with a Vorbehalt', () => {
    it('lets work begin although a block before it is open, names who granted it, and ends when it is settled', async () => {
      const id = await later({ key: 'B2' });
      const content = await world.task(tenantId, cycleId, id);
      expect((await move(planner, content, 'IN_PROGRESS')).refused).toEqual([{ code: 'BLOCK_PREDECESSORS_NOT_ACCEPTED', obstacles: [{ key: 'B1' }] }]);
      const granted = await reserve(board, id);
      expect(granted.block.reservation).toMatchObject({ reason: 'Die Planungsgruppe fehlt noch.', expiresOn: '2099-12-31', grantor: { name: 'Verwaltungsvorstand' }, owner: { name: 'Planungsgruppe' } });
      expect((await move(planner, content, 'IN_PROGRESS')).__typename).toBe('TasksMoved');
      const { id: reservationId, version } = granted.block.reservation as { id: string; version: number };
      const settle = (as: string, sentence = '') => board.verb('settleReservation', { blockId: id, reservationId, version, as, sentence }, MEANWHILE);
      expect((await settle('WITHDRAWN')).unmet).toEqual([{ code: 'REASON_MISSING', subject: null }]);
      expect((await settle('FULFILLED')).block.reservation).toBeNull();
      expect(await settle('FULFILLED')).toMatchObject({ __typename: 'BlockChangedMeanwhile', current: { reservation: null } });
      expect((await stage.history(id)).map(({ kind }) => kind)).toEqual(['RESERVATION_GRANTED', 'RESERVATION_SETTLED']);
    });

    it('is granted once for a double click, and one at a time', async () => {
      const id = await later();
      const requestId = newId();
      const answers = await Promise.all([1, 2].map(() => reserve(board, id, { requestId })));
      expect(new Set(answers.map(({ block }) => block.reservation.id as string)).size).toBe(1);
      expect((await reserve(board, id)).unmet).toEqual([{ code: 'RESERVATION_OPEN', subject: null }]);
    });

    it('is granted by the executive on behalf of the administration, not by the planner', async () => {
      const administration = await world.organization(tenantId, { kind: 'ADMINISTRATION', name: 'Stadtverwaltung', bodyId });
      const id = await later();
      expect(await reserve(planner, id)).toEqual({ __typename: 'NotAllowed', action: 'reservation.decide' });
      await reserve(await stage.granted('EXECUTIVE'), id);
      expect((await stage.history(id))[0].payload.organizationId).toBe(administration);
    });

    it('needs something to bridge, an end to come, an owner, and a reason', async () => {
      const id = await later();
      expect((await reserve(board, blockId)).unmet).toEqual([{ code: 'NOTHING_TO_RESERVE', subject: null }]);
      expect((await reserve(board, id, { expiresOn: '2020-01-01' })).unmet).toEqual([{ code: 'EXPIRES_TOO_EARLY', subject: null }]);
      expect((await reserve(board, id, { ownerOrganizationId: null })).problems).toEqual([{ field: 'ownerOrganizationId', code: 'REQUIRED' }]);
      expect((await reserve(board, id, { reason: ' ' })).problems).toEqual([{ field: 'reason', code: 'REQUIRED' }]);
      const foreign = await world.organization(await world.tenant('Fremd'));
      expect(await reserve(board, id, { ownerOrganizationId: foreign })).toEqual({ __typename: 'NotFound', id: foreign });
    });
  });

  it('that stays closed writes nothing', async () => {
    const id = await later();
    const before = await stage.counts();
    await pass(planner, 'submit', '', id);
    await pass(planner, 'withdraw', 'weil', id);
    await pass(board, 'accept', '', id);
    await pass(board, 'return', 'weil', id);
    await pass(board, 'reopen', 'weil', id);
    await reserve(board, blockId);
    await board.verb('settleReservation', { blockId: id, reservationId: newId(), version: 1, as: 'FULFILLED' });
    expect(await stage.counts()).toEqual(before);
    expect((await shown(id)).version).toBe(1);
  });
});
