import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import { GoalWorld } from '../testing/goal-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const ANSWER = '... on GapAssigned { actionItemId } ... on GapIsAssigned { subjectId }';
const GAP = 'GOAL_WITHOUT_FINDING';

describe('broken places of the Roter Faden that are handed out', () => {
  let stage: Stage;
  let goals: GoalWorld;
  let [planner, partner, lead] = [{} as Browser, {} as Browser, {} as Browser];
  let [officeId, groupId, bodyId, cycleId, createdBy, goalId] = ['', '', '', '', '', ''];

  const handOut = (subjectId = goalId, parts: object = {}, browser = planner) =>
    browser.verb('assignGap', { gap: GAP, subjectId, assignment: { requestId: newId(), givenById: officeId, organizationId: groupId, title: 'Herkunft klären', due: '2099-01', ...parts } }, ANSWER) as Promise<any>;
  const place = async (browser = planner) => {
    const { brokenThreads } = (await browser.ask('{ brokenThreads { id gap isAssigned assignment { id state title addresseeOrganization { id } } } }')).data;
    return brokenThreads.find(({ id, gap }: { id: string; gap: string }) => id === goalId && gap === GAP);
  };
  const countItems = async () => (await sql<{ count: number }>(stage.database.postgres, 'select count(*)::int as count from action_item where tenant_id = $1', [stage.tenantId]))[0].count;

  beforeAll(async () => {
    stage = await Stage.set();
    const { world, tenantId, database } = stage;
    bodyId = await world.body(tenantId);
    cycleId = await world.cycle(tenantId, { bodyId, visibility: 'TENANT' });
    officeId = await world.organization(tenantId, { kind: 'SOCIAL_PLANNING_OFFICE', name: 'Stelle', bodyId, visibility: 'TENANT' });
    groupId = await world.organization(tenantId, { kind: 'PLANNING_GROUP', name: 'Gruppe', bodyId, visibility: 'TENANT' });
    createdBy = await world.person(tenantId);
    goals = new GoalWorld(database.postgres);
    planner = await stage.granted('PLANNER');
    partner = await stage.member(await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Verband', visibility: 'TENANT' }));
    lead = await stage.member(groupId, 'COORDINATOR');
  });
  beforeEach(async () => {
    goalId = await goals.goal(stage.tenantId, { cycleId, bodyId, createdBy, visibility: 'TENANT', level: 'STRATEGIC' });
  });
  afterAll(() => stage.strike());

  it('say to whom, and how far that is', async () => {
    expect(await place()).toMatchObject({ isAssigned: false, assignment: null });
    const { actionItemId } = await handOut();
    expect(await place()).toMatchObject({ isAssigned: true, assignment: { id: actionItemId, state: 'AGREED', title: 'Herkunft klären', addresseeOrganization: { id: groupId } } });
    await lead.verb('startActionItem', { actionItemId, version: 1 });
    expect((await place()).assignment.state).toBe('IN_PROGRESS');
  });

  it('are not handed out a second time while the Auftrag is open, and no Auftrag stays of the attempt', async () => {
    await handOut();
    const before = await countItems();
    expect(await handOut()).toEqual({ __typename: 'GapIsAssigned', subjectId: goalId });
    expect(await countItems()).toBe(before);
  });

  it('are handed out once, however often the same request comes', async () => {
    const requestId = newId();
    const { actionItemId } = await handOut(goalId, { requestId });
    expect(await handOut(goalId, { requestId })).toEqual({ __typename: 'GapAssigned', actionItemId });
  });

  it('are handed out again once the Auftrag is settled and nothing came of it', async () => {
    const { actionItemId } = await handOut();
    await planner.verb('cancelActionItem', { actionItemId, version: 1, reason: 'Niemand hatte Zeit.' });
    expect(await place()).toMatchObject({ isAssigned: false, assignment: null });
    expect((await handOut()).__typename).toBe('GapAssigned');
  });

  it('say that they are handed out also to whoever may not read the Auftrag, and nothing of it', async () => {
    await handOut();
    expect(await place(partner)).toMatchObject({ isAssigned: true, assignment: null });
  });

  it('are not handed out where nothing is broken, nor where that may not be read', async () => {
    const hidden = await goals.goal(stage.tenantId, { cycleId, bodyId: await stage.world.body(stage.tenantId), createdBy, visibility: 'INTERNAL', level: 'STRATEGIC' });
    const coordinator = await stage.member(await stage.world.organization(stage.tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Anderer Verband', visibility: 'TENANT' }), 'COORDINATOR');
    expect((await handOut(hidden, {}, coordinator)).__typename).toBe('NotFound');
    await sql(stage.database.postgres, `update goal set state = 'WITHDRAWN', state_reason = 'x' where id = $1`, [goalId]);
    expect((await handOut()).__typename).toBe('NotFound');
  });

  it('are handed out on behalf of those organisations only for which somebody gives Aufträge', async () => {
    expect((await handOut(goalId, {}, lead)).__typename).toBe('NotAllowed');
    expect((await handOut(goalId, { givenById: groupId }, lead)).__typename).toBe('GapAssigned');
  });
});
