import { AnalysisWorld } from '../testing/analyses.js';
import { addActionItem } from '../testing/action-items.js';
import { CouncilWorld } from '../testing/council-world.js';
import { sql } from '../testing/database.js';
import { GoalWorld } from '../testing/goal-world.js';
import { LearningWorld } from '../testing/learning-world.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const STEP = 'id kind name distance viaIds pageId state';

describe('the Roter Faden', () => {
  let stage: Stage;
  let [planner, partner] = [{} as Browser, {} as Browser];
  let [bodyId, cycleId, blockId, partnerOrganizationId, createdBy] = ['', '', '', '', ''];
  let [analyses, goals, council] = [{} as AnalysisWorld, {} as GoalWorld, {} as CouncilWorld];

  const thread = async (id: string, browser = planner) => (await browser.ask(`query ($id: ID!) { thread(subjectId: $id) { subject { id kind name } gaps isCut upstream { ${STEP} } downstream { ${STEP} } } }`, { id })).data.thread;
  const broken = async (browser = planner) => (await browser.ask('{ brokenThreads { id kind name gap cycle { id } } }')).data.brokenThreads as any[];
  const ids = (steps: { id: string }[]) => steps.map(({ id }) => id);

  /** A Befund, the recommendation that follows from it and the goal that comes of that. */
  async function chain(visibility = 'TENANT') {
    const { tenantId } = stage;
    const analysed = { cycleId, blockId, createdBy };
    const findingId = await analyses.finding(tenantId, { ...analysed, visibility: 'TENANT' });
    const recommendationId = await analyses.recommendation(tenantId, { ...analysed, organizationId: await stage.world.organization(tenantId), visibility });
    await analyses.follows(tenantId, recommendationId, findingId);
    const goalId = await goals.goal(tenantId, { cycleId, bodyId, createdBy, visibility: 'TENANT', level: 'STRATEGIC' });
    await goals.origin(tenantId, goalId, { recommendationId });
    return { findingId, recommendationId, goalId };
  }

  /** The paper with which a goal went to the council, what that resolved, and the Auftrag that came of it. */
  async function resolved(goalId: string) {
    const { tenantId, database, world } = stage;
    const councilId = await world.organization(tenantId, { kind: 'COUNCIL_BODY', name: 'Rat', bodyId });
    const paperId = await council.paper(tenantId, { bodyId, state: 'CLOSED', reference: '17/801', visibility: 'TENANT' });
    const resolutionId = await council.resolution(tenantId, paperId, await council.consultation(tenantId, paperId, councilId, { state: 'APPROVED' }));
    const itemId = await addActionItem(database.postgres, tenantId, { givenById: councilId });
    await council.condition(tenantId, resolutionId, itemId);
    await sql(database.postgres, `update goal set state = 'ADOPTED', paper_id = $2, resolution_id = $3 where id = $1`, [goalId, paperId, resolutionId]);
    return { paperId, resolutionId, itemId };
  }

  beforeAll(async () => {
    stage = await Stage.set();
    const { world, tenantId, database } = stage;
    bodyId = await world.body(tenantId);
    cycleId = await world.cycle(tenantId, { bodyId, visibility: 'TENANT' });
    blockId = await world.block(tenantId, cycleId, { kind: 'ANALYSES' });
    createdBy = await world.person(tenantId);
    partnerOrganizationId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Caritas' });
    [analyses, goals, council] = [new AnalysisWorld(database.postgres), new GoalWorld(database.postgres), new CouncilWorld(database.postgres)];
    planner = await stage.granted('PLANNER');
    partner = await stage.member(partnerOrganizationId);
  });
  afterAll(() => stage.strike());

  it('runs from a goal to its reasons, and to what the council said and asked for', async () => {
    const { findingId, recommendationId, goalId } = await chain();
    const { paperId, resolutionId, itemId } = await resolved(goalId);
    const told = await thread(goalId);
    expect(told.upstream.map(({ id, distance }: any) => [distance, id])).toEqual([[1, recommendationId], [2, blockId], [2, findingId]]);
    expect(told.downstream.map(({ kind, distance }: any) => [distance, kind])).toEqual([[1, 'PAPER'], [2, 'RESOLUTION'], [3, 'ACTION_ITEM']]);
    expect(told.downstream[1]).toMatchObject({ id: resolutionId, pageId: paperId, state: 'ADOPTED', name: '17/801 Aufbau der Sozialplanung', viaIds: [paperId] });
    expect(told.gaps).toEqual([]);
    expect(ids((await thread(itemId)).upstream)).toEqual(expect.arrayContaining([findingId, goalId]));
    expect(ids((await thread(findingId)).downstream)).toEqual(expect.arrayContaining([goalId, itemId]));
  });

  it('tells nothing of what may not be read, nor of what lies behind that', async () => {
    const { findingId, goalId } = await chain('INTERNAL');
    expect((await thread(goalId, partner)).upstream).toEqual([]);
    expect((await thread(findingId, partner)).downstream).toEqual([]);
    const hidden = await goals.goal(stage.tenantId, { cycleId, bodyId, createdBy, visibility: 'INTERNAL' });
    expect(await thread(hidden, partner)).toBeNull();
    expect(await thread('no id', partner)).toBeNull();
  });

  it('names where it is broken, to whom that may be read', async () => {
    const { tenantId } = stage;
    const findingId = await analyses.finding(tenantId, { cycleId, createdBy, visibility: 'INTERNAL' });
    const goalId = await goals.goal(tenantId, { cycleId, bodyId, createdBy, visibility: 'TENANT', level: 'STRATEGIC' });
    expect(await broken()).toEqual(expect.arrayContaining([expect.objectContaining({ id: findingId, gap: 'FINDING_UNANSWERED', cycle: { id: cycleId } }), expect.objectContaining({ id: goalId, gap: 'GOAL_WITHOUT_FINDING' })]));
    expect((await thread(goalId)).gaps).toEqual(['GOAL_WITHOUT_FINDING']);
    expect(ids(await broken(partner))).toContain(goalId);
    expect(ids(await broken(partner))).not.toContain(findingId);
  });

  it('runs from a meeting to what was learned there', async () => {
    const { tenantId, world, database } = stage;
    const meetingId = await new MeetingWorld(database.postgres).meeting(tenantId, await world.organization(tenantId));
    const lessonId = await new LearningWorld(database.postgres).lesson(tenantId, cycleId, { by: createdBy });
    await sql(database.postgres, 'update lesson set meeting_id = $2 where id = $1', [lessonId, meetingId]);
    expect((await thread(meetingId)).downstream).toMatchObject([{ kind: 'LESSON', id: lessonId, pageId: cycleId, state: 'OPEN' }]);
  });

  it('is whole again once a goal serves one that has a reason', async () => {
    const { goalId: strategicId } = await chain();
    const goalId = await goals.goal(stage.tenantId, { cycleId, bodyId, createdBy, visibility: 'TENANT', parentId: strategicId });
    expect((await thread(goalId)).gaps).toEqual([]);
    expect(ids((await thread(goalId)).upstream)[0]).toBe(strategicId);
  });
});
