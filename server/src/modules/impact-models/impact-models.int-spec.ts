import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { GoalWorld } from '../../../testing/goal-world.js';
import { ImpactWorld } from '../../../testing/impact-world.js';
import { MeasureWorld } from '../../../testing/measure-world.js';

describe('Wirkungsmodelle in the database, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let [impact, goals, measures] = [{} as ImpactWorld, {} as GoalWorld, {} as MeasureWorld];
  let [tenantId, cycleId, bodyId, createdBy] = ['', '', '', ''];

  const measure = async (state = 'IN_PROGRESS') => {
    const goalId = await goals.goal(tenantId, { cycleId, bodyId, createdBy });
    return measures.measure(tenantId, { cycleId, bodyId, createdBy, goalId, state, ownerOrganizationId: await world.organization(tenantId) });
  };
  const set = (table: string, id: string, columns: string) => sql(database.postgres, `update ${table} set ${columns} where id = $1`, [id]);
  const close = () => set('planning_cycle', cycleId, `state = 'CLOSED'`);
  const answer = (id: string) => set('impact_assumption', id, `state = 'HELD', checked_on = '2026-11-02', answered_at = now(), answered_by = '${createdBy}'`);

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
    [impact, goals, measures] = [new ImpactWorld(database.postgres), new GoalWorld(database.postgres), new MeasureWorld(database.postgres)];
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    bodyId = await world.body(tenantId);
    cycleId = await world.cycle(tenantId, { bodyId, state: 'EVALUATING' });
    createdBy = await world.person(tenantId);
  });

  it('leads from a column to a later one only, so that no chain runs in a circle', async () => {
    const measureId = await measure();
    const { activityId, outcomeId } = await impact.model(tenantId, measureId);
    await expect(impact.link(tenantId, measureId, [outcomeId, 4], [activityId, 2])).rejects.toThrow('impact_link_forwards_check');
    await expect(impact.link(tenantId, measureId, [outcomeId, 1], [activityId, 2])).rejects.toThrow('impact_link_from_fkey');
  });

  it('has each node in the column of its kind', async () => {
    const measureId = await measure();
    await impact.model(tenantId, measureId);
    await expect(impact.node(tenantId, measureId, { kind: 'IMPACT', stage: 1 })).rejects.toThrow('impact_node_stage_check');
  });

  it('names the target group of an outcome, and of nothing else', async () => {
    const measureId = await measure();
    await impact.model(tenantId, measureId);
    await expect(impact.node(tenantId, measureId, { kind: 'OUTCOME', stage: 4, position: 2 })).rejects.toThrow('impact_node_target_group_check');
    await expect(impact.node(tenantId, measureId, { targetGroup: 'Familien' })).rejects.toThrow('impact_node_target_group_check');
  });

  it('links nothing of one measure with something of another one', async () => {
    const [measureId, otherId] = [await measure(), await measure()];
    const [{ activityId }, { outcomeId }] = [await impact.model(tenantId, measureId), await impact.model(tenantId, otherId)];
    await expect(impact.link(tenantId, measureId, [activityId, 2], [outcomeId, 4])).rejects.toThrow('impact_link_to_fkey');
  });

  it.each([
    ['an assumption that held although nobody said so', `state = 'HELD'`, 'impact_assumption_answered_check'],
    ['an assumption that did not hold, without a sentence', `state = 'DID_NOT_HOLD', checked_on = '2026-11-02', answered_at = now(), answered_by = createdBy`, 'impact_assumption_finding_check'],
    ['an open assumption with an answer', `finding = 'Es kamen wenige.'`, 'impact_assumption_finding_check'],
    ['an assumption about nothing', 'from_node_id = null, to_node_id = null', 'impact_assumption_place_check'],
    ['an assumption about half a link', 'to_node_id = null', 'impact_assumption_place_check'],
  ])('refuses %s', async (_what, columns, constraint) => {
    const { assumptionId } = await impact.model(tenantId, await measure());
    await expect(set('impact_assumption', assumptionId, columns.replace('createdBy', `'${createdBy}'`))).rejects.toThrow(constraint);
  });

  it('keeps a cycle open until it was said of each assumption whether it held', async () => {
    const { assumptionId } = await impact.model(tenantId, await measure());
    await expect(close()).rejects.toThrow('assumption_gate_check');
    await answer(assumptionId);
    await close();
    await expect(set('impact_assumption', assumptionId, `state = 'OPEN', checked_on = null, answered_at = null, answered_by = null`)).rejects.toThrow('assumption_gate_check');
  });

  it('asks nothing of a measure that never started', async () => {
    await impact.model(tenantId, await measure('AGREED'));
    await close();
  });

  it('starts no measure on an open assumption once its cycle is closed', async () => {
    const measureId = await measure('AGREED');
    const { assumptionId } = await impact.model(tenantId, measureId);
    await close();
    const start = () => set('measure', measureId, `state = 'IN_PROGRESS', started_at = now()`);
    await expect(start()).rejects.toThrow('assumption_gate_check');
    await answer(assumptionId);
    await start();
  });

  it('takes no new assumption of a started measure once its cycle is closed', async () => {
    const measureId = await measure();
    await close();
    await expect(impact.model(tenantId, measureId)).rejects.toThrow('assumption_gate_check');
  });
});
