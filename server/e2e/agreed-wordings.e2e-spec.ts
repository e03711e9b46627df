import { CouncilWorld } from '../testing/council-world.js';
import { sql } from '../testing/database.js';
import { GoalReviewWorld } from '../testing/goal-review-world.js';
import { GoalWorld } from '../testing/goal-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const ANSWER = '... on GoalNotPossible { reasons } ... on InvalidInput { problems { field code } } ... on WordingNotTakenOver { goalId goalName reviewId alignmentNumber }';
const GOAL = '{ goal(id: $id) { title criterion state version actions supersededBy { id } agreedWording { alignmentId reviewId number wording absorbed { id } } } }';

describe('words on which all have agreed in a Zielprüfung', () => {
  let stage: Stage;
  let goals: GoalWorld;
  let reviews: GoalReviewWorld;
  let [planner, member] = [{} as Browser, {} as Browser];
  let [bodyId, cycleId, createdBy, goalId, reviewId] = ['', '', '', '', ''];

  const add = (parts: object = {}) =>
    goals.goal(stage.tenantId, { cycleId, bodyId, createdBy, state: 'IN_REVIEW', title: 'Zwei Treffs', criterion: 'Zwei sind offen.', due: '2027-01-01', noParentReason: 'Pflicht', visibility: 'TENANT', ...parts });
  const accepted = (goalIds: string[] = [goalId], parts: object = {}) => reviews.proposal(stage.tenantId, reviewId, { goalIds, bodyId, by: createdBy, state: 'ACCEPTED', kind: 'ALIGN', ...parts });
  const at = async (id = goalId, browser = planner) => (await browser.ask(`query ($id: ID!) ${GOAL}`, { id })).data.goal;
  const step = async (name: string, parts: object = {}, browser = planner, id = goalId) => browser.verb(name, { goalId: id, version: (await at(id)).version, ...parts }, ANSWER) as any;
  const takeOver = (alignmentId: string, parts: object = {}, browser = planner) => step('takeOverWording', { alignmentId, title: 'Ein Haus und Sprechstunden', criterion: 'An zwei Tagen ist Sprechstunde.', ...parts }, browser);
  const waiting = async () => (await planner.ask('query ($id: ID!) { goalReview(id: $id) { alignments { waiting { id } } } }', { id: reviewId })).data.goalReview.alignments.map((each: any) => each.waiting.map(({ id }: any) => id));

  beforeAll(async () => {
    stage = await Stage.set();
    [goals, reviews] = [new GoalWorld(stage.database.postgres), new GoalReviewWorld(stage.database.postgres)];
    bodyId = await stage.world.body(stage.tenantId);
    createdBy = await stage.world.person(stage.tenantId);
    planner = await stage.granted('PLANNER');
    member = await stage.member(await stage.world.organization(stage.tenantId, { kind: 'AREA_CONFERENCE', bodyId, visibility: 'TENANT' }), 'COORDINATOR');
  });
  beforeEach(async () => {
    cycleId = await stage.world.cycle(stage.tenantId, { bodyId, visibility: 'TENANT' });
    goalId = await add();
    reviewId = await reviews.review(stage.tenantId, { cycleId, openedBy: createdBy });
  });
  afterAll(() => stage.strike());

  it('are named beside the goal until it has them', async () => {
    const alignmentId = await accepted();
    expect((await at()).agreedWording).toEqual({ alignmentId, reviewId, number: 1, wording: 'Ein Ziel für beide.', absorbed: [] });
    await takeOver(alignmentId);
    expect((await at()).agreedWording).toBeNull();
  });

  it('become title and criterion of the goal', async () => {
    expect(await takeOver(await accepted())).toEqual({ __typename: 'GoalChanged' });
    expect(await at()).toMatchObject({ title: 'Ein Haus und Sprechstunden', criterion: 'An zwei Tagen ist Sprechstunde.', state: 'IN_REVIEW' });
  });

  it('leave the words before in the history, with the Zielprüfung and the proposal', async () => {
    const alignmentId = await accepted();
    await takeOver(alignmentId);
    const [line] = (await stage.history(goalId)).filter(({ kind }) => kind === 'GOAL_REWORDED');
    expect(line).toMatchObject({ payload: { reviewId, proposalId: alignmentId, number: 1 }, note: 'Zwei Treffs\nZwei sind offen.' });
  });

  it('keep the goal from being harmonised in other words, and say where they were agreed on', async () => {
    const alignmentId = await accepted();
    const { number } = (await sql(stage.database.postgres, 'select number from goal where id = $1', [goalId])).at(0) as { number: number };
    expect(await step('harmoniseGoal')).toEqual({ __typename: 'WordingNotTakenOver', goalId, goalName: `Z${number} Zwei Treffs`, reviewId, alignmentNumber: 1 });
    await takeOver(alignmentId);
    expect(await step('harmoniseGoal')).toEqual({ __typename: 'GoalChanged' });
  });

  it('keep what is harmonised from going to the council in other words', async () => {
    goalId = await add({ state: 'HARMONISED' });
    await accepted();
    const paperId = await new CouncilWorld(stage.database.postgres).paper(stage.tenantId, { bodyId, state: 'SUBMITTED' });
    expect((await step('submitGoal', { paperId })).__typename).toBe('WordingNotTakenOver');
  });

  it('do not change a goal that goes to the council with a paper', async () => {
    goalId = await add({ state: 'HARMONISED' });
    const paperId = await new CouncilWorld(stage.database.postgres).paper(stage.tenantId, { bodyId, state: 'SUBMITTED' });
    await step('submitGoal', { paperId });
    expect(await takeOver(await accepted())).toMatchObject({ reasons: ['GOES_WITH_PAPER'] });
  });

  it('need a criterion where the goal is operational', async () => {
    expect(await takeOver(await accepted(), { criterion: '' })).toMatchObject({ problems: [{ field: 'criterion', code: 'REQUIRED' }] });
  });

  it('make one of several goals: the others go up in it', async () => {
    const otherId = await add();
    const alignmentId = await accepted([goalId, otherId], { kind: 'MERGE' });
    expect((await at()).agreedWording.absorbed).toEqual([{ id: otherId }]);
    expect((await takeOver(alignmentId)).__typename).toBe('GoalChangedMeanwhile');
    expect((await takeOver(alignmentId, { absorbedIds: [otherId] })).__typename).toBe('GoalChanged');
    expect(await at(otherId)).toMatchObject({ state: 'SUPERSEDED', supersededBy: { id: goalId }, agreedWording: null });
    expect((await stage.history(otherId)).map(({ kind }) => kind)).toContain('GOAL_SUPERSEDED');
  });

  it('are taken over into each goal by itself where these are only to fit each other', async () => {
    const otherId = await add();
    const alignmentId = await accepted([goalId, otherId]);
    expect((await waiting())[0].sort()).toEqual([goalId, otherId].sort());
    await takeOver(alignmentId);
    expect(await waiting()).toEqual([[otherId]]);
    expect((await at(otherId)).state).toBe('IN_REVIEW');
  });

  it('are taken over once', async () => {
    const alignmentId = await accepted();
    await takeOver(alignmentId);
    const before = await stage.counts();
    expect((await takeOver(alignmentId)).__typename).toBe('NotFound');
    expect(await stage.counts()).toEqual(before);
  });

  it('are taken over by one of two who do so in the same moment', async () => {
    const alignmentId = await accepted();
    const { version } = await at();
    const take = () => planner.verb('takeOverWording', { goalId, version, alignmentId, title: 'Eins', criterion: 'x' }, ANSWER) as any;
    expect((await Promise.all([take(), take()])).map(({ __typename }) => __typename).sort()).toEqual(['GoalChanged', 'GoalChangedMeanwhile']);
  });

  it('are no words while somebody has not agreed', async () => {
    expect((await takeOver(await accepted([goalId], { state: 'OPEN' }))).__typename).toBe('NotFound');
    expect(await waiting()).toEqual([[]]);
  });

  it('are taken over by whoever brings the goals together, also when the Zielprüfung is closed', async () => {
    const alignmentId = await accepted();
    await reviews.close(reviewId);
    expect((await takeOver(alignmentId, {}, member)).__typename).toBe('NotAllowed');
    expect((await takeOver(alignmentId)).__typename).toBe('GoalChanged');
  });
});
