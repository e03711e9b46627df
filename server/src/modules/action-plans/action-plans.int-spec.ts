import { ActionPlanWorld } from '../../../testing/action-plan-world.js';
import { AnalysisWorld } from '../../../testing/analyses.js';
import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { GoalWorld } from '../../../testing/goal-world.js';

describe('what the database holds about Handlungskonzepte, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let plans: ActionPlanWorld;
  let [tenantId, cycleId, bodyId, createdBy, planId, findingId] = ['', '', '', '', '', ''];

  const run = (statement: string, ...values: unknown[]) => sql(database.postgres, statement, values);
  const set = (columns: string) => run(`update action_plan set ${columns} where id = $1`, planId);
  const frozen = async () => {
    const versionNo = await plans.version(tenantId, planId, createdBy);
    await run(`update action_plan set state = 'FROZEN', latest_version_no = $2 where id = $1`, planId, versionNo);
  };

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
    plans = new ActionPlanWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    bodyId = await world.body(tenantId);
    cycleId = await world.cycle(tenantId, { bodyId });
    createdBy = await world.person(tenantId);
    planId = await plans.plan(tenantId, { cycleId, bodyId, createdBy });
    findingId = await new AnalysisWorld(database.postgres).finding(tenantId, { cycleId, createdBy });
  });

  it('freezes nothing without a version', async () => {
    await expect(set(`state = 'FROZEN'`)).rejects.toThrow('action_plan_frozen_check');
    await expect(set(`state = 'FROZEN', latest_version_no = 1`)).rejects.toThrow('action_plan_latest_fkey');
    await expect(frozen()).resolves.toBeUndefined();
  });

  it('changes nothing of what is frozen until it is taken up again', async () => {
    await frozen();
    for (const columns of [`title = 'x'`, `visibility = 'PUBLIC'`, `state = 'DRAFT', introduction = 'x'`, `latest_version_no = null`]) await expect(set(columns)).rejects.toThrow('action_plan_frozen_check');
    await set(`state = 'DRAFT', version = version + 1`);
    await expect(set(`title = 'x'`)).resolves.toEqual([]);
  });

  it('neither takes anything into what is frozen, nor out of it', async () => {
    await plans.hold(tenantId, planId, { findingId });
    await frozen();
    const goalId = await new GoalWorld(database.postgres).goal(tenantId, { cycleId, bodyId, createdBy });
    await expect(plans.hold(tenantId, planId, { goalId })).rejects.toThrow('action_plan_frozen_check');
    await expect(run('delete from action_plan_part where plan_id = $1', planId)).rejects.toThrow('action_plan_frozen_check');
    await expect(run('update action_plan_part set position = 9 where plan_id = $1', planId)).rejects.toThrow('action_plan_frozen_check');
    await set(`state = 'DRAFT'`);
    await expect(plans.hold(tenantId, planId, { goalId })).resolves.toBeUndefined();
  });

  it('neither changes a version, nor takes one away', async () => {
    await frozen();
    await expect(run(`update action_plan_version set content = '{}' where plan_id = $1`, planId)).rejects.toThrow('action_plan_version_frozen_check');
    await expect(run('delete from action_plan_version where plan_id = $1', planId)).rejects.toThrow('action_plan_version_frozen_check');
  });

  it('holds nothing twice, and one thing in each place', async () => {
    await plans.hold(tenantId, planId, { findingId });
    await expect(plans.hold(tenantId, planId, { findingId })).rejects.toThrow('action_plan_part_finding_key');
    await expect(plans.hold(tenantId, planId, {})).rejects.toThrow('action_plan_part_one_check');
  });

  it('ends no period before it begins', async () => {
    await expect(set(`starts_on = '2027-01-01', ends_on = '2026-12-31'`)).rejects.toThrow('action_plan_period_check');
    await expect(set(`starts_on = '2027-01-01', ends_on = '2027-01-01'`)).resolves.toEqual([]);
  });
});
