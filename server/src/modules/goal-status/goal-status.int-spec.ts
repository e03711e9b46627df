import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { GoalWorld } from '../../../testing/goal-world.js';

describe('what the database holds about how goals go, whoever writes', () => {
  let database: TestDatabase;
  let goals: GoalWorld;
  let [tenantId, goalId, personId, foreignId] = ['', '', '', ''];

  beforeAll(async () => {
    database = await freshDatabase();
    const world = new CycleWorld(database.postgres);
    goals = new GoalWorld(database.postgres);
    [tenantId, foreignId] = [await world.tenant(), await world.tenant()];
    const bodyId = await world.body(tenantId);
    personId = await world.person(tenantId);
    goalId = await goals.goal(tenantId, { cycleId: await world.cycle(tenantId, { bodyId }), bodyId, createdBy: personId });
  });

  it.each(['WATCH', 'AT_RISK'])('refuses %s without a sentence, and takes it with one', async (lage) => {
    await expect(goals.statusUpdate(tenantId, goalId, personId, { lage, happened: '' })).rejects.toThrow('status_update_sentence_check');
    await goals.statusUpdate(tenantId, goalId, personId, { lage, happened: 'Der Raum fehlt.' });
  });

  it('needs no sentence where everything goes to plan', async () => {
    await goals.statusUpdate(tenantId, goalId, personId, { happened: '' });
  });

  it('knows what belongs to the same Planungskreis only', async () => {
    await expect(goals.statusUpdate(foreignId, goalId, personId)).rejects.toThrow('status_update_goal_fkey');
  });

  it('numbers each report once, and none that ends before it begins', async () => {
    const reportId = await goals.statusReport(tenantId, 1, personId);
    await expect(goals.statusReport(tenantId, 1, personId)).rejects.toThrow('status_report_number_key');
    await expect(sql(database.postgres, `update status_report set period_from = '2027-01-01' where id = $1`, [reportId])).rejects.toThrow('status_report_period_check');
  });

  it.each(['status_update', 'status_acknowledgement', 'status_question', 'status_answer', 'status_report'])('lets the program change nothing in %s, and take nothing away', async (table) => {
    await expect(sql(database.app, `update ${table} set tenant_id = tenant_id`)).rejects.toThrow('permission denied');
    await expect(sql(database.app, `delete from ${table}`)).rejects.toThrow('permission denied');
  });

  it('takes no rhythm that nobody knows', async () => {
    await expect(sql(database.postgres, `update goal set rhythm = 'DAILY' where id = $1`, [goalId])).rejects.toThrow('goal_rhythm_check');
  });
});
