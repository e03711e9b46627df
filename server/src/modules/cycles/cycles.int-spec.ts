import pg from 'pg';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { CycleWorld } from '../../../testing/cycle-world.js';
import { newId } from '../../kernel/ids.js';

describe('what the database holds about cycles, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let tenantId: string;

  const write = (text: string, values: unknown[] = []) => sql(database.postgres, text, values);

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
  });

  describe('accountables (rule 4)', () => {
    it('are an organisation or a seat, and a person only in addition', async () => {
      const { blockId, cycleId } = await world.cycleWithBlock(tenantId);
      const organizationId = await world.organization(tenantId);
      const seatId = await world.seat(tenantId, organizationId);
      const personId = await world.person(tenantId);
      const taskId = await world.task(tenantId, cycleId, blockId);
      const set = (table: string, id: string, organization: string | null, seat: string | null, person: string | null) =>
        write(`update ${table} set accountable_organization_id = $2, accountable_seat_id = $3, accountable_person_id = $4 where id = $1`, [id, organization, seat, person]);
      for (const [table, id] of [['building_block', blockId], ['task', taskId]] as const) {
        await set(table, id, organizationId, null, personId);
        await set(table, id, null, seatId, personId);
        await set(table, id, null, null, null);
        await expect(set(table, id, organizationId, seatId, null)).rejects.toThrow(`${table}_accountable_check`);
        await expect(set(table, id, null, null, personId)).rejects.toThrow(`${table}_accountable_check`);
      }
    });
  });

  describe('cycles (rule 5)', () => {
    it('are active once per body and template, also when two start at once', async () => {
      const { cycleId, bodyId, templateId } = await world.cycleWithBlock(tenantId);
      const next = () => world.cycle(tenantId, { bodyId, templateId, number: 2, state: 'SETUP' });
      await expect(next()).rejects.toThrow('planning_cycle_one_active');
      await write(`update planning_cycle set state = 'SUSPENDED', suspended_state = 'REGULAR', state_reason = 'Haushaltssperre' where id = $1`, [cycleId]);
      await expect(next()).rejects.toThrow('planning_cycle_one_active');
      await write(`update planning_cycle set state = 'CLOSED', suspended_state = null where id = $1`, [cycleId]);
      const outcomes = await Promise.allSettled([world.cycle(tenantId, { bodyId, templateId, number: 3 }), world.cycle(tenantId, { bodyId, templateId, number: 4 })]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('rest and are given up with a reason only, and start with a mandate only', async () => {
      const { cycleId } = await world.cycleWithBlock(tenantId);
      await expect(write(`update planning_cycle set state = 'SUSPENDED', suspended_state = 'REGULAR' where id = $1`, [cycleId])).rejects.toThrow('planning_cycle_suspended_check');
      await expect(write(`update planning_cycle set state = 'ABANDONED' where id = $1`, [cycleId])).rejects.toThrow('planning_cycle_suspended_check');
      await expect(write(`update planning_cycle set mandate_date = null where id = $1`, [cycleId])).rejects.toThrow('planning_cycle_mandate_check');
    });
  });

  describe('order (rule 6)', () => {
    it('is unique among the blocks of a cycle and the tasks of a block', async () => {
      const { cycleId, blockId } = await world.cycleWithBlock(tenantId);
      await expect(world.block(tenantId, cycleId, { key: 'B9', position: 0 })).rejects.toThrow('building_block_position_key');
      await world.task(tenantId, cycleId, blockId, { key: 'a', position: 0 });
      await expect(world.task(tenantId, cycleId, blockId, { key: 'b', position: 0 })).rejects.toThrow('task_position_key');
      await expect(world.task(tenantId, cycleId, blockId, { key: 'a', position: 1 })).rejects.toThrow('task_key_key');
    });

    it('has no circle, neither of one nor of many', async () => {
      const { cycleId, blockId } = await world.cycleWithBlock(tenantId);
      const [a, b, c] = [await world.task(tenantId, cycleId, blockId), await world.task(tenantId, cycleId, blockId), await world.task(tenantId, cycleId, blockId)];
      await expect(world.dependency(tenantId, cycleId, a, a)).rejects.toThrow('closes a circle');
      await world.dependency(tenantId, cycleId, b, a);
      await world.dependency(tenantId, cycleId, c, b);
      await expect(world.dependency(tenantId, cycleId, a, c)).rejects.toThrow('closes a circle');
      await world.dependency(tenantId, cycleId, c, a);
      const other = await world.block(tenantId, cycleId);
      await world.blockDependency(tenantId, cycleId, other, blockId);
      await expect(world.blockDependency(tenantId, cycleId, blockId, other)).rejects.toThrow('closes a circle');
    });

    it('has no circle when two edges that would close one are added at the same moment', async () => {
      const { cycleId, blockId } = await world.cycleWithBlock(tenantId);
      for (let round = 0; round < 5; round += 1) {
        const [a, b] = [await world.task(tenantId, cycleId, blockId), await world.task(tenantId, cycleId, blockId)];
        const [one, two] = [new pg.Client(database.postgres), new pg.Client(database.postgres)];
        await Promise.all([one.connect(), two.connect()]);
        const add = 'insert into task_dependency (tenant_id, cycle_id, task_id, predecessor_id) values ($1, $2, $3, $4)';
        await Promise.all([one.query('begin'), two.query('begin')]);
        await one.query(add, [tenantId, cycleId, a, b]);
        const second = two.query(add, [tenantId, cycleId, b, a]).then(() => 'added', (error: Error) => error.message);
        await new Promise((resolve) => setTimeout(resolve, 30));
        await one.query('commit');
        expect(await second).toContain('closes a circle');
        await two.query('rollback');
        await Promise.all([one.end(), two.end()]);
      }
    });

    it('leads to nothing outside of the cycle', async () => {
      const [one, two] = [await world.cycleWithBlock(tenantId), await world.cycleWithBlock(tenantId)];
      const [a, b] = [await world.task(tenantId, one.cycleId, one.blockId), await world.task(tenantId, two.cycleId, two.blockId)];
      await expect(world.dependency(tenantId, one.cycleId, a, b)).rejects.toThrow('task_dependency_predecessor_fkey');
    });
  });

  describe('the stand of a task (rule 8)', () => {
    it.each([
      ['done without a date', `stand = 'DONE'`, 'task_completed_check'],
      ['a date without being done', `completed_on = '2024-01-01', completed_precision = 'ON'`, 'task_completed_check'],
      ['done, but whether on the day or before is open', `stand = 'DONE', completed_on = '2024-01-01'`, 'task_completed_check'],
      ['put off without a reason', `stand = 'DEFERRED'`, 'task_reason_check'],
      ['dropped with an empty reason', `stand = 'DROPPED', stand_reason = ''`, 'task_reason_check'],
      ['waiting, which is never stored', `stand = 'WAITING'`, 'task_stand_check'],
      ['a due date without its precision', `due_date = '2024-01-01'`, 'task_due_check'],
      ['a note over 4,000 characters', `note = repeat('x', 4001)`, 'task_note_check'],
    ])('is never %s', async (_what, assignment, constraint) => {
      const { cycleId, blockId } = await world.cycleWithBlock(tenantId);
      const id = await world.task(tenantId, cycleId, blockId);
      await expect(write(`update task set ${assignment} where id = $1`, [id])).rejects.toThrow(constraint);
    });
  });

  it('a block is not accepted by whoever submitted it (rule 9)', async () => {
    const { blockId } = await world.cycleWithBlock(tenantId);
    const [one, two] = [await world.person(tenantId), await world.person(tenantId)];
    const accept = (by: string) => write(`update building_block set acceptance = 'ACCEPTED', submitted_by = $2, submitted_at = now(), decided_by = $3, decided_at = now() where id = $1`, [blockId, one, by]);
    await expect(accept(one)).rejects.toThrow('building_block_not_self_accepted');
    await expect(write(`update building_block set acceptance = 'ACCEPTED' where id = $1`, [blockId])).rejects.toThrow('building_block_acceptance_check');
    await accept(two);
  });

  it('a block has one open Vorbehalt at a time', async () => {
    const { blockId, cycleId } = await world.cycleWithBlock(tenantId);
    const [organizationId, personId] = [await world.organization(tenantId), await world.person(tenantId)];
    const grant = () =>
      write(
        `insert into reservation (tenant_id, id, cycle_id, block_id, grantor_organization_id, granted_by, granted_at, reason, owner_organization_id, expires_on)
         values ($1, $2, $3, $4, $5, $6, now(), 'Die Planungsgruppe fehlt noch.', $5, '2024-11-30')`,
        [tenantId, newId(), cycleId, blockId, organizationId, personId],
      );
    await grant();
    await expect(grant()).rejects.toThrow('reservation_one_open');
    await write(`update reservation set settled_as = 'FULFILLED', settled_by = $2, settled_at = now() where block_id = $1`, [blockId, personId]);
    await grant();
  });

  it('the history can be added to and read, never changed (rule 10)', async () => {
    const id = newId();
    const as = (role: 'app' | 'owner', text: string) => sql(database[role], `set local app.tenant_id = '${tenantId}'; ${text}`);
    await as('app', `insert into activity (tenant_id, id, kind, subject_kind, subject_id, at, payload) values ('${tenantId}', '${id}', 'X', 'TASK', '${id}', now(), '{}')`);
    for (const change of [`update activity set kind = 'Y'`, 'delete from activity', 'truncate activity']) await expect(as('app', change)).rejects.toThrow('permission denied');
    await as('app', `insert into activity_note (tenant_id, activity_id, text) values ('${tenantId}', '${id}', 'ein Name')`);
    await as('app', `update activity_note set text = '' where activity_id = '${id}'`);
    expect(await write('select kind from activity where id = $1', [id])).toEqual([{ kind: 'X' }]);
  });
});
