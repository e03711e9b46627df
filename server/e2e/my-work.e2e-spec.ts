import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

describe('what waits for somebody', () => {
  let stage: Stage;
  let world: CycleWorld;
  let tenantId: string;
  let [planner, head] = [{} as Browser, {} as Browser];
  let [boardId, groupId, cycleId] = ['', '', ''];

  const work = async (browser: Browser) => (await browser.ask('{ myWork { decisions { key } reservations { key } mine { key } unassigned { key } resting { stateReason restsSince } } }')).data.myWork;
  const keys = async (browser: Browser, list: 'decisions' | 'reservations') => (await work(browser))[list].map(({ key }: { key: string }) => key);
  const block = (key: string, parts: object = {}) => world.block(tenantId, cycleId, { key, accountableOrganizationId: groupId, receivingOrganizationId: boardId, ...parts });
  const submit = async (key: string) => {
    const id = await block(key);
    await world.task(tenantId, cycleId, id, { stand: 'DONE' });
    expect((await planner.verb('submitBuildingBlock', { blockId: id, version: 1 })).__typename).toBe('BuildingBlockChanged');
    return id;
  };
  const reserve = async (browser: Browser, key: string, expiresOn: string, owner: object = { ownerOrganizationId: groupId }) => {
    const id = await block(key);
    await world.blockDependency(tenantId, cycleId, id, await block(`${key} davor`));
    expect((await browser.verb('startBuildingBlockWithReservation', { requestId: newId(), blockId: id, reason: 'weil', expiresOn, ...owner })).__typename).toBe('BuildingBlockChanged');
    return id;
  };

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
  });
  beforeEach(async () => {
    const bodyId = await world.body(tenantId);
    boardId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Verwaltungsvorstand', bodyId });
    groupId = await world.organization(tenantId, { name: 'Planungsgruppe', bodyId });
    cycleId = await world.cycle(tenantId, { bodyId, steeringOrganizationId: boardId });
    planner = await stage.granted('PLANNER');
    head = await stage.granted('EXECUTIVE', boardId);
  });
  afterAll(() => stage.strike());

  it('are the submitted blocks that they decide about, the longest waiting first, and not those of their own hand', async () => {
    await submit('B2');
    await submit('B1');
    await block('B3');
    expect(await keys(head, 'decisions')).toEqual(['B2', 'B1']);
    const both = await stage.granted('PLANNER', boardId);
    planner = both;
    await submit('B4');
    expect(await keys(both, 'decisions')).toEqual(['B2', 'B1']);
    expect(await keys(await stage.member(groupId, 'COORDINATOR'), 'decisions')).toEqual([]);
    expect(await keys(await stage.granted('EXECUTIVE'), 'decisions')).toEqual([]);
  });

  it('are also asked for in some cycles only', async () => {
    await submit('B1');
    const first = cycleId;
    cycleId = await world.cycle(tenantId, { steeringOrganizationId: boardId });
    await submit('B2');
    const decisionsIn = async (...cycleIds: string[]) => (await head.ask('query ($cycleIds: [ID!]) { myWork(cycleIds: $cycleIds) { decisions { key } } }', { cycleIds })).data.myWork.decisions;
    expect(await decisionsIn(first)).toEqual([{ key: 'B1' }]);
    expect(await decisionsIn(first, cycleId)).toEqual([{ key: 'B1' }, { key: 'B2' }]);
    expect(await decisionsIn()).toEqual([]);
    expect(await keys(head, 'decisions')).toEqual(['B1', 'B2']);
  });

  it('are the accepted blocks that are to be reviewed', async () => {
    const id = await submit('B1');
    await head.verb('acceptBuildingBlock', { blockId: id, version: 2 });
    expect(await keys(head, 'decisions')).toEqual([]);
    await sql(stage.database.postgres, 'update building_block set needs_review = true where id = $1', [id]);
    expect(await keys(head, 'decisions')).toEqual(['B1']);
  });

  it('are the open Vorbehalte that they granted, or that an organisation or seat of theirs granted or sees to, the first to expire first', async () => {
    const seatId = await world.seat(tenantId, await world.organization(tenantId));
    await reserve(head, 'B1', '2099-12-31');
    const settled = await reserve(head, 'B2', '2099-06-30', { ownerSeatId: seatId });
    await reserve(await stage.granted('EXECUTIVE', boardId), 'B3', '2099-03-31', { ownerSeatId: seatId });
    expect(await keys(head, 'reservations')).toEqual(['B3', 'B2', 'B1']);
    expect(await keys(await stage.member(groupId), 'reservations')).toEqual(['B1']);
    expect(await keys(await stage.granted('EXECUTIVE'), 'reservations')).toEqual([]);
    await sql(stage.database.postgres, `update reservation set settled_at = now(), settled_as = 'FULFILLED', settled_by = granted_by where block_id = $1`, [settled]);
    expect(await keys(head, 'reservations')).toEqual(['B3', 'B1']);
  });

  it('is put off while the cycle rests, which is said with since when and why', async () => {
    const id = await submit('B1');
    await world.task(tenantId, cycleId, await block('B2'), { accountableOrganizationId: groupId });
    const member = await stage.member(groupId);
    expect(await work(member)).toMatchObject({ unassigned: [{}], resting: [] });
    await planner.verb('suspendCycle', { cycleId, version: 1, sentence: 'Der Haushalt fehlt.' });
    expect(await work(member)).toEqual({ decisions: [], reservations: [], mine: [], unassigned: [], resting: [{ stateReason: 'Der Haushalt fehlt.', restsSince: expect.any(String) }] });
    expect((await work(head)).resting).toHaveLength(1);
    const { actions, tasks } = (await planner.ask('query ($id: ID!) { buildingBlock(id: $id) { actions tasks { actions } } }', { id })).data.buildingBlock;
    expect([actions, tasks]).toEqual([[], [{ actions: [] }]]);
  });
});
