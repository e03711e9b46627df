import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { GoalWorld } from '../testing/goal-world.js';
import { type Addressed, LetterStage } from '../testing/letters.js';

describe('of goals and Zielprüfungen', () => {
  let letters: LetterStage;
  let world: CycleWorld;
  let goals: GoalWorld;
  let [tenantId, bodyId, cycleId, goalId] = ['', '', '', ''];
  let [planner, coordinator, author] = [{} as Addressed, {} as Addressed, {} as Addressed];

  const told = ({ personId }: Addressed) => letters.told(personId);
  async function step(verb: string, input: object = {}): Promise<void> {
    const [{ version }] = await sql<{ version: number }>(letters.stage.database.postgres, 'select version from goal where id = $1', [goalId]);
    expect(await planner.browser.verb(verb, { goalId, version, ...input })).toMatchObject({ __typename: 'GoalChanged' });
    await letters.settled();
  }

  beforeAll(async () => {
    letters = await LetterStage.set();
    ({ world } = letters.stage);
    goals = new GoalWorld(letters.stage.database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    bodyId = await world.body(tenantId);
    const proposedById = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', bodyId });
    [planner, author] = [await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER')), await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER'))];
    coordinator = await letters.someone(tenantId, (personId) => world.membership(tenantId, personId, proposedById, { role: 'COORDINATOR' }));
    cycleId = await world.cycle(tenantId, { bodyId });
    goalId = await goals.goal(tenantId, { cycleId, bodyId, createdBy: author.personId, proposedById, criterion: 'Zwei sind offen.', due: '2099-01-01', noParentReason: 'Pflicht' });
  });
  afterAll(() => letters.strike());

  it.each([['GOAL_RETURNED', 'returnGoal', { reason: 'Bitte genauer.' }], ['GOAL_REJECTED', 'rejectGoal', { reason: 'Gibt es schon.' }], ['GOAL_HARMONISED', 'harmoniseGoal', {}]])(
    'tells by %s whoever wrote a goal and whoever coordinates the conference that brings it in',
    async (activity, verb, input) => {
      await step(verb, input);
      for (const proposer of [author, coordinator]) expect(await told(proposer)).toEqual([`${activity} ANSWERED`]);
      expect(await told(planner)).toEqual([]);
    },
  );

  it('tells those whose goal it is that another one is said to be in conflict with it', async () => {
    const concernedId = goalId;
    goalId = await goals.goal(tenantId, { cycleId, bodyId, createdBy: planner.personId });
    await step('relateGoals', { otherId: concernedId, kind: 'CONFLICTS_WITH' });
    expect(await told(coordinator)).toEqual(['GOAL_RELATED ANSWERED']);
    await step('relateGoals', { otherId: concernedId, kind: 'CONTRIBUTES_TO' });
    expect(await told(author)).toEqual(['GOAL_RELATED ANSWERED']);
  });

  it('tells whoever is asked for their consent, once', async () => {
    const strategicId = await goals.goal(tenantId, { cycleId, bodyId, createdBy: author.personId, level: 'STRATEGIC' });
    const other = await world.organization(tenantId, { kind: 'PLANNING_GROUP', bodyId });
    await world.membership(tenantId, coordinator.personId, other, { role: 'COORDINATOR' });
    const { review } = (await planner.browser.verb('openGoalReview', { cycleId, requestId: newId() }, '... on GoalReviewChanged { review { id } }')) as any;
    await planner.browser.verb('proposeAlignment', { reviewId: review.id, requestId: newId(), kind: 'MERGE', goalIds: [goalId, strategicId], wording: 'Ein Ziel für beide.' });
    await letters.settled();
    expect(await told(coordinator)).toEqual(['ALIGNMENT_PROPOSED ASSIGNED']);
    expect(await told(author)).toEqual([]);
  });
});
