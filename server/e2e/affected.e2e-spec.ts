import type { CycleWorld } from '../testing/cycle-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

describe('what may look different after a change', () => {
  let stage: Stage;
  let world: CycleWorld;
  let planner: Browser;
  let partner: Browser;
  let [tenantId, cycleId] = ['', ''];
  let blocks: Record<'before' | 'one' | 'two' | 'after', string>;
  let tasks: Record<'parent' | 'child' | 'free' | 'waiting' | 'other', string>;

  const named = (names: Record<string, string>, found: readonly { id: string }[]) => found.map(({ id }) => Object.keys(names).find((name) => names[name] === id));
  const affectedBlocks = (...changed: string[]) => affectedFor(planner, ...changed);
  const affectedFor = async (browser: Browser, ...changed: string[]) => {
    const { data, errors } = await browser.ask('query ($id: ID!, $changed: [ID!]) { cycle(id: $id) { blocks(affectedBy: $changed) { id } } }', { id: cycleId, changed });
    expect(errors).toBeUndefined();
    return named(blocks, data.cycle.blocks);
  };
  const affectedTasks = async (blockId: string, ...changed: string[]) => {
    const { data } = await planner.ask('query ($id: ID!, $changed: [ID!]) { buildingBlock(id: $id) { tasks(affectedBy: $changed) { id shownStand } } }', { id: blockId, changed });
    return data.buildingBlock.tasks as { id: string; shownStand: string }[];
  };

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    planner = await stage.granted('PLANNER');
    const bodyId = await world.body(tenantId);
    const groupId = await world.organization(tenantId, { bodyId });
    cycleId = await world.cycle(tenantId, { bodyId });
    const partnerId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' });
    partner = await stage.member(partnerId);
    const block = (key: string, accountableOrganizationId = groupId) => world.block(tenantId, cycleId, { key, accountableOrganizationId });
    blocks = { before: await block('B1'), one: await block('B2'), two: await block('B3', partnerId), after: await block('B4') };
    const task = (blockId: string, key: string, parentId: string | null = null) => world.task(tenantId, cycleId, blockId, { key, parentId });
    const parent = await task(blocks.one, 'B2.1');
    tasks = { parent, child: await task(blocks.one, 'B2.1a', parent), free: await task(blocks.one, 'B2.2'), waiting: await task(blocks.two, 'B3.1'), other: await task(blocks.two, 'B3.2') };
    await world.dependency(tenantId, cycleId, tasks.waiting, tasks.free);
    await world.blockDependency(tenantId, cycleId, blocks.after, blocks.two);
  });
  afterAll(() => stage.strike());

  it('is everything where nobody says what has changed, and nothing where nothing has', async () => {
    const { data } = await planner.ask('query ($id: ID!) { cycle(id: $id) { blocks { id } } }', { id: cycleId });
    expect(named(blocks, data.cycle.blocks)).toEqual(['before', 'one', 'two', 'after']);
    expect(await affectedBlocks()).toEqual([]);
  });

  it('is the block of a task, and each block in which a task waits for it', async () => {
    expect(await affectedBlocks(tasks.other)).toEqual(['two']);
    expect(await affectedBlocks(tasks.free)).toEqual(['one', 'two']);
  });

  it('is a block itself and those that come after it', async () => {
    expect(await affectedBlocks(blocks.two)).toEqual(['two', 'after']);
    expect(await affectedBlocks(blocks.before, blocks.after)).toEqual(['before', 'after']);
  });

  it('is of the tasks whoever changed, collects them or waits for them', async () => {
    expect(named(tasks, await affectedTasks(blocks.one, tasks.child))).toEqual(['parent', 'child']);
    expect(named(tasks, await affectedTasks(blocks.two, tasks.free))).toEqual(['waiting']);
    expect(named(tasks, await affectedTasks(blocks.two, tasks.child))).toEqual([]);
  });

  it('is every task of a block that has changed as a whole', async () => {
    expect(named(tasks, await affectedTasks(blocks.two, blocks.two))).toEqual(['waiting', 'other']);
  });

  it('is a task that waits no more since one of another block was done', async () => {
    expect(await affectedTasks(blocks.two, tasks.free)).toEqual([{ id: tasks.waiting, shownStand: 'WAITING' }]);
    expect((await planner.verb('changeTaskStand', { moves: [{ taskId: tasks.free, version: 1, to: 'DONE' }] })).__typename).toBe('TasksMoved');
    expect(await affectedTasks(blocks.two, tasks.free)).toEqual([{ id: tasks.waiting, shownStand: 'PLANNED' }]);
  });

  it('tells nobody that something depends on what they may not read', async () => {
    expect(await affectedFor(partner, tasks.other)).toEqual(['two']);
    expect(await affectedFor(partner, tasks.free, blocks.one, blocks.after)).toEqual([]);
  });

  it('reads the blocks of a cycle once, whether they are asked for from a task, a block or the cycle', async () => {
    const query = 'query ($id: ID!) { task(id: $id) { block { tasks { id } cycle { blocks { tasks { id } } } } } }';
    const statements = await stage.program.statementsOf(() => planner.ask(query, { id: tasks.free }));
    expect(statements.filter((statement) => statement.includes('from building_block b') && statement.includes('order by b.cycle_id'))).toHaveLength(1);
  });
});
