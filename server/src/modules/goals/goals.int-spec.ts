import { CouncilWorld } from '../../../testing/council-world.js';
import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { GoalWorld } from '../../../testing/goal-world.js';

const ADOPTED = `state = 'ADOPTED'`;

describe('what the database holds about goals, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let council: CouncilWorld;
  let goals: GoalWorld;
  let [tenantId, bodyId, cycleId, councilId, createdBy] = ['', '', '', '', ''];

  const set = (id: string, columns: string, table = 'goal') => sql(database.postgres, `update ${table} set ${columns} where id = $1`, [id]);
  const goal = (parts: Partial<Parameters<GoalWorld['goal']>[1]> = {}) => goals.goal(tenantId, { cycleId, bodyId, createdBy, ...parts });
  const harmonised = (parts: Partial<Parameters<GoalWorld['goal']>[1]> = {}) => goal({ state: 'HARMONISED', criterion: 'Zwei sind offen.', due: '2027-01-01', noParentReason: 'Pflicht', ...parts });
  const resolved = async (state: string, result: string, ofBodyId = bodyId) => {
    const paperId = await council.paper(tenantId, { bodyId: ofBodyId, state: 'CLOSED' });
    const wording = result === 'ADOPTED_AMENDED' ? 'Geändert.' : undefined;
    return council.resolution(tenantId, paperId, await council.consultation(tenantId, paperId, councilId, { state }), { result, wording });
  };

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
    council = new CouncilWorld(database.postgres);
    goals = new GoalWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    bodyId = await world.body(tenantId);
    cycleId = await world.cycle(tenantId, { bodyId });
    councilId = await world.organization(tenantId, { kind: 'COUNCIL_BODY', name: 'Rat', bodyId });
    createdBy = await world.person(tenantId);
  });

  it.each([
    ['a goal without a level, once it is proposed', 'level = null', 'goal_levelled_check'],
    ['a target without a baseline', 'target_value = 2', 'goal_baseline_check'],
    ['a day of a baseline that there is not', `baseline_date = '2024-01-01', baseline_precision = 'YEAR'`, 'goal_baseline_date_check'],
    ['an operational goal that is harmonised without a criterion', `state = 'HARMONISED', due_date = '2027-01-01', due_precision = 'YEAR', no_parent_reason = 'x'`, 'goal_checkable_check'],
    ['an operational goal that is harmonised without a date', `state = 'HARMONISED', criterion = 'x', no_parent_reason = 'x'`, 'goal_checkable_check'],
    ['an operational goal that is harmonised and serves nothing, for no reason', `state = 'HARMONISED', criterion = 'x', due_date = '2027-01-01', due_precision = 'YEAR'`, 'goal_grounded_check'],
    ['a goal that comes back without a reason', `state = 'RETURNED'`, 'goal_reason_check'],
    ['a goal in whose place nothing came', `state = 'SUPERSEDED'`, 'goal_superseded_check'],
    ['a goal that serves itself', 'parent_goal_id = id', 'goal_parent_check'],
  ])('refuses %s', async (_what, columns, constraint) => {
    await expect(set(await goal(), columns)).rejects.toThrow(constraint);
  });

  it('answers for a person only in addition', async () => {
    await expect(set(await goal(), `owner_person_id = '${createdBy}'`)).rejects.toThrow('goal_owner_check');
  });

  it('adopts nothing without a resolution that adopts it', async () => {
    const goalId = await harmonised();
    await expect(set(goalId, ADOPTED)).rejects.toThrow('goal_mandate_check');
    for (const [state, result] of [['NOTED', 'NOTED'], ['REJECTED', 'REJECTED']]) await expect(set(goalId, `${ADOPTED}, resolution_id = '${await resolved(state, result)}'`)).rejects.toThrow('goal_mandate_check');
    await set(goalId, `${ADOPTED}, resolution_id = '${await resolved('APPROVED', 'ADOPTED')}'`);
  });

  it('sends no goal to a council before it is harmonised, and none with the paper of another body', async () => {
    const paperId = await council.paper(tenantId, { bodyId });
    for (const state of ['DRAFT', 'PROPOSED', 'IN_REVIEW']) await expect(set(await goal({ state }), `paper_id = '${paperId}'`)).rejects.toThrow('goal_paper_check');
    await expect(set(await harmonised(), `paper_id = '${await council.paper(tenantId, { bodyId: await world.body(tenantId) })}'`)).rejects.toThrow('goal_paper_fkey');
    await set(await harmonised(), `paper_id = '${paperId}'`);
  });

  it('adopts by a resolution of the council of its own body only, also an amended one', async () => {
    const goalId = await harmonised();
    await expect(set(goalId, `${ADOPTED}, resolution_id = '${await resolved('APPROVED', 'ADOPTED', await world.body(tenantId))}'`)).rejects.toThrow('goal_mandate_check');
    await set(goalId, `${ADOPTED}, resolution_id = '${await resolved('APPROVED_AMENDED', 'ADOPTED_AMENDED')}'`);
  });

  it.each(['ADOPTED', 'ATTAINED'])('lets no goal come to be %s without its resolution, however it is written', async (state) => {
    await expect(harmonised({ state })).rejects.toThrow('goal_mandate_check');
  });

  it('takes the resolution away from no adopted goal, nor what it came to', async () => {
    const resolutionId = await resolved('APPROVED', 'ADOPTED');
    const goalId = await harmonised({ state: 'ADOPTED', resolutionId });
    await expect(set(goalId, 'resolution_id = null')).rejects.toThrow('goal_mandate_check');
    await sql(database.postgres, 'alter table resolution disable trigger resolved_stays');
    try {
      await expect(set(resolutionId, `result = 'NOTED'`, 'resolution')).rejects.toThrow('goal_mandate_check');
    } finally {
      await sql(database.postgres, 'alter table resolution enable trigger resolved_stays');
    }
  });

  it('measures operational goals and no others', async () => {
    const resolutionId = await resolved('APPROVED', 'ADOPTED');
    const strategicId = await goal({ level: 'STRATEGIC', state: 'ADOPTED', resolutionId });
    const operationalId = await harmonised({ state: 'ADOPTED', resolutionId });
    await expect(set(strategicId, `state = 'ATTAINED'`)).rejects.toThrow('goal_attainment_check');
    await expect(set(operationalId, `state = 'REVIEWED'`)).rejects.toThrow('goal_attainment_check');
    await set(strategicId, `state = 'REVIEWED'`);
    await set(operationalId, `state = 'ATTAINED'`);
  });

  it.each(['CONFLICTS_WITH', 'DUPLICATES'])('harmonises no goal while a relation %s is open, on either side', async (kind) => {
    const ids = [await goal({ level: 'STRATEGIC' }), await goal({ level: 'STRATEGIC' })];
    const relationId = await goals.relation(tenantId, ids[0], ids[1], { kind });
    for (const id of ids) await expect(set(id, `state = 'HARMONISED'`)).rejects.toThrow('goal_harmony_check');
    await set(relationId, `settlement = 'Zusammengelegt.'`, 'goal_relation');
    for (const id of ids) await set(id, `state = 'HARMONISED'`);
    await expect(set(relationId, 'settlement = null', 'goal_relation')).rejects.toThrow('goal_harmony_check');
  });

  it('opens no conflict with a harmonised goal, but says what contributes to it', async () => {
    const [oneId, otherId] = [await harmonised(), await goal()];
    await expect(goals.relation(tenantId, oneId, otherId)).rejects.toThrow('goal_harmony_check');
    await goals.relation(tenantId, otherId, oneId, { kind: 'CONTRIBUTES_TO' });
  });

  it('keeps a conflict once, whoever names it, and none with itself', async () => {
    const [oneId, otherId] = [await goal(), await goal()];
    await goals.relation(tenantId, oneId, otherId);
    await expect(goals.relation(tenantId, otherId, oneId)).rejects.toThrow('goal_relation_key');
    await expect(goals.relation(tenantId, oneId, oneId)).rejects.toThrow('goal_relation_two_check');
  });

  it('serves a goal of the same cycle only', async () => {
    const otherCycleId = await world.cycle(tenantId, { bodyId, number: 2, state: 'DRAFT' });
    const otherId = await goals.goal(tenantId, { cycleId: otherCycleId, bodyId, createdBy, level: 'STRATEGIC' });
    await expect(set(await goal(), `parent_goal_id = '${otherId}'`)).rejects.toThrow('goal_parent_fkey');
  });

  it('knows what belongs to the same Planungskreis only', async () => {
    const foreignId = await world.tenant();
    const goalId = await goal();
    await expect(set(goalId, `proposed_by_id = '${await world.organization(foreignId)}'`)).rejects.toThrow('goal_proposed_by_fkey');
    await expect(set(goalId, `field_of_action_id = '${await goals.fieldOfAction(foreignId)}'`)).rejects.toThrow('goal_field_of_action_fkey');
    await expect(goals.origin(foreignId, goalId)).rejects.toThrow('goal_origin_goal_fkey');
  });

  it('takes a contribution away, but no conflict, settled or not', async () => {
    const [oneId, otherId] = [await goal(), await goal()];
    await goals.relation(tenantId, oneId, otherId, { settlement: 'Geklärt.' });
    await expect(sql(database.postgres, 'delete from goal_relation where tenant_id = $1', [tenantId])).rejects.toThrow('goal_relation_kept_check');
    await goals.relation(tenantId, oneId, otherId, { kind: 'CONTRIBUTES_TO' });
    await sql(database.postgres, `delete from goal_relation where tenant_id = $1 and kind = 'CONTRIBUTES_TO'`, [tenantId]);
  });

  it('lets nobody delete a goal', async () => {
    for (const table of ['goal', 'field_of_action']) await expect(sql(database.app, `delete from ${table}`)).rejects.toThrow('permission denied');
  });
});
