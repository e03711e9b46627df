import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';

describe('what the database holds about Fachplanungen, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let tenantId: string;

  const set = (planId: string, column: string, value: unknown) => sql(database.postgres, `update sector_plan set ${column} = $2 where id = $1`, [planId, value]);

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
  });

  it.each([
    ['a field that there is not', { sector: 'TRAFFIC' }, 'sector_plan_sector_check'],
    ['a title of nothing', { title: '' }, 'sector_plan_title_check'],
    ['a last day before the first', { validFrom: '2024-02-02', validUntil: '2024-02-01' }, 'sector_plan_period_check'],
    ['an update every zero months', { rhythmMonths: 0 }, 'sector_plan_rhythm_check'],
    ['an update every thirty years', { rhythmMonths: 360 }, 'sector_plan_rhythm_check'],
    ['a date that is as exact as nobody said', { nextDue: '2027-01-01' }, 'sector_plan_next_due_check'],
    ['an exactness without a date', { nextDuePrecision: 'YEAR' }, 'sector_plan_next_due_check'],
    ['a date as exact as an hour', { nextDue: '2027-01-01', nextDuePrecision: 'HOUR' }, 'sector_plan_next_due_check'],
    ['a visibility that there is not', { visibility: 'FRIENDS' }, 'sector_plan_visibility_check'],
  ])('refuses %s', async (_what, parts, constraint) => {
    await expect(world.sectorPlan(tenantId, parts)).rejects.toThrow(constraint);
  });

  it('holds texts within bounds', async () => {
    const planId = await world.sectorPlan(tenantId);
    await expect(set(planId, 'note', 'x'.repeat(4001))).rejects.toThrow('sector_plan_text_check');
    await expect(set(planId, 'legal_basis', 'x'.repeat(301))).rejects.toThrow('sector_plan_text_check');
    await expect(world.planData(tenantId, planId, 'x'.repeat(201))).rejects.toThrow('sector_plan_data_text_check');
  });

  it('knows body, organisation, data and contents of the same Planungskreis only', async () => {
    const foreignId = await world.tenant();
    const planId = await world.sectorPlan(tenantId);
    const { blockId } = await world.cycleWithBlock(foreignId);
    await expect(set(planId, 'body_id', await world.body(foreignId))).rejects.toThrow('sector_plan_body_fkey');
    await expect(set(planId, 'organization_id', await world.organization(foreignId))).rejects.toThrow('sector_plan_organization_fkey');
    await expect(world.planData(foreignId, planId)).rejects.toThrow('sector_plan_data_plan_fkey');
    await expect(world.planLink(tenantId, planId, { blockId })).rejects.toThrow('sector_plan_link_block_fkey');
    await expect(world.planLink(foreignId, planId, { blockId })).rejects.toThrow('sector_plan_link_plan_fkey');
  });

  it('tells of data as of when in both columns or in none', async () => {
    const planId = await world.sectorPlan(tenantId);
    await expect(world.planData(tenantId, planId, 'Kinder', { date: '2024-01-01' })).rejects.toThrow('sector_plan_data_date_check');
    await expect(world.planData(tenantId, planId, 'Kinder', { precision: 'YEAR' })).rejects.toThrow('sector_plan_data_date_check');
    await world.planData(tenantId, planId, 'Kinder', { date: '2024-01-01', precision: 'YEAR' });
  });

  it('links a Fachplanung once to the same block or task, and to one of both at a time', async () => {
    const planId = await world.sectorPlan(tenantId);
    const { cycleId, blockId } = await world.cycleWithBlock(tenantId);
    const taskId = await world.task(tenantId, cycleId, blockId);
    await world.planLink(tenantId, planId, { blockId });
    await world.planLink(tenantId, planId, { taskId });
    await expect(world.planLink(tenantId, planId, { blockId })).rejects.toThrow('sector_plan_link_block_key');
    await expect(world.planLink(tenantId, planId, { taskId })).rejects.toThrow('sector_plan_link_task_key');
    await expect(world.planLink(tenantId, planId, {})).rejects.toThrow('sector_plan_link_content_check');
    await expect(world.planLink(tenantId, await world.sectorPlan(tenantId), { blockId, taskId })).rejects.toThrow('sector_plan_link_content_check');
  });
});
