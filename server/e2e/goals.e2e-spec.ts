import { newId } from '../src/kernel/ids.js';
import { AnalysisWorld } from '../testing/analyses.js';
import { CouncilWorld } from '../testing/council-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const REASONS = '... on GoalNotPossible { reasons } ... on InvalidInput { problems { field code } }';
/** Why a goal rests on what the council decided without it. */
const MEANT = 'Der Rat hat dieses Ziel in der Sitzung vor sich gehabt.';

describe('goals, from a draft to what the council adopts', () => {
  let stage: Stage;
  let [planner, conference, steering, office] = [{} as Browser, {} as Browser, {} as Browser, {} as Browser];
  let [bodyId, countyId, cycleId, areaId, steeringId, createdBy] = ['', '', '', '', '', ''];

  const content = (parts: object = {}) => ({ level: 'OPERATIONAL', title: 'Zwei Treffs am Abend', visibility: 'PARTICIPANTS', findingIds: [], recommendationIds: [], contribution: 'Aus der Runde der Vereine.', proposedById: areaId, bodyId, ...parts });
  const drafted = async (parts: object = {}, browser = planner) =>
    browser.verb('draftGoal', { requestId: newId(), cycleId, ...content(parts) }, `${REASONS} ... on GoalChanged { goal { id version } }`) as any;
  const draft = async (parts: object = {}, browser = planner): Promise<string> => (await drafted(parts, browser)).goal.id;
  const at = async (id: string, browser = planner) =>
    (await browser.ask('query ($id: ID!) { goal(id: $id) { id version state stateReason level visibility owner { organization { id } } actions hasOpenConflict smart { letter gaps } parent { id } children { id } supersededBy { id } findings { id } recommendations { id } mandate { result title } paper { id } relations { id kind isIncoming settlement other { id } } } }', { id })).data.goal;
  const step = async (name: string, goalId: string, parts: object = {}, browser = planner) => browser.verb(name, { goalId, version: (await at(goalId)).version, ...parts }, REASONS) as any;
  const proposed = async (parts: object = {}) => {
    const id = await draft(parts);
    await step('proposeGoal', id);
    return id;
  };
  const checkable = { criterion: 'Zwei sind offen.', due: '2027-Q2', noParentReason: 'Pflichtaufgabe' };
  const harmonised = async (parts: object = {}) => {
    const id = await proposed({ ...checkable, ...parts });
    expect(await step('harmoniseGoal', id)).toEqual({ __typename: 'GoalChanged' });
    return id;
  };
  const resolution = async (result: string, ofBodyId = bodyId) => {
    const council = new CouncilWorld(stage.database.postgres);
    const councilId = await stage.world.organization(stage.tenantId, { kind: 'COUNCIL_BODY', name: 'Rat', bodyId: ofBodyId });
    const paperId = await council.paper(stage.tenantId, { bodyId: ofBodyId, state: 'CLOSED' });
    return council.resolution(stage.tenantId, paperId, await council.consultation(stage.tenantId, paperId, councilId, { state: result === 'ADOPTED' ? 'APPROVED' : result }), { result });
  };

  /** A paper before the council, and the consultation that ends it. */
  const paper = async (parts: { role?: string; state?: string; bodyId?: string } = {}) => {
    const council = new CouncilWorld(stage.database.postgres);
    const ofBodyId = parts.bodyId ?? bodyId;
    const paperId = await council.paper(stage.tenantId, { bodyId: ofBodyId, state: parts.state ?? 'SUBMITTED' });
    const councilId = await stage.world.organization(stage.tenantId, { kind: 'COUNCIL_BODY', name: 'Rat', bodyId: ofBodyId });
    return { paperId, consultationId: await council.consultation(stage.tenantId, paperId, councilId, { role: parts.role }) };
  };
  const record = (consultationId: string, result: string, browser = planner) => browser.verb('recordConsultationResult', { consultationId, version: 1, result, resultOn: '2024-10-08', amendedWording: result === 'APPROVED_AMENDED' ? 'Anders.' : '' });

  beforeAll(async () => {
    stage = await Stage.set();
    const { world, tenantId, database } = stage;
    [countyId, bodyId] = [await world.body(tenantId), await world.body(tenantId)];
    await sql(database.postgres, `update body set kind = 'COUNTY', ags = null, county_key = '10000' where id = $1`, [countyId]);
    await sql(database.postgres, `update body set parent_id = $1, parent_county_key = '10000' where id = $2`, [countyId, bodyId]);
    steeringId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Sozialplanungskonferenz', bodyId: countyId, visibility: 'TENANT' });
    areaId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz', bodyId, visibility: 'TENANT' });
    cycleId = await world.cycle(tenantId, { bodyId: countyId, steeringOrganizationId: steeringId, visibility: 'TENANT' });
    createdBy = await world.person(tenantId);
    [planner, office] = [await stage.granted('PLANNER'), await stage.granted('COUNCIL_OFFICE')];
    [conference, steering] = [await stage.member(areaId, 'COORDINATOR'), await stage.member(steeringId, 'COORDINATOR')];
  });
  afterAll(() => stage.strike());

  it('keeps a draft without a level, and says that it cannot be proposed', async () => {
    const id = await draft({ level: null, proposedById: null, contribution: '' });
    expect(await step('proposeGoal', id)).toMatchObject({ __typename: 'GoalNotPossible', reasons: ['NO_LEVEL', 'NO_PROPOSER', 'NO_ORIGIN'] });
  });

  it('sets no target without a baseline', async () => {
    expect(await drafted({ targetValue: 2 })).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'baselineValue', code: 'REQUIRED' }] });
  });

  it('lets a Sozialraumkonferenz bring in what can be checked, and nothing else', async () => {
    const id = await draft({}, conference);
    expect((await at(id, conference)).actions).toEqual(['goal.edit', 'goal.propose', 'goal.withdraw', 'goal.relate']);
    expect((await drafted({ level: 'STRATEGIC', bodyId: countyId }, conference)).__typename).toBe('NotAllowed');
    expect((await drafted({ proposedById: steeringId }, conference)).__typename).toBe('NotAllowed');
    expect((await drafted({ level: 'STRATEGIC', bodyId: countyId, proposedById: steeringId }, steering)).__typename).toBe('GoalChanged');
  });

  it('asks whoever writes for a conference to name it', async () => {
    expect(await drafted({ proposedById: null }, conference)).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'proposedById', code: 'REQUIRED' }] });
  });

  it('lets a Sozialraumkonferenz bring in goals of its own municipality alone', async () => {
    const otherId = await stage.world.body(stage.tenantId);
    await sql(stage.database.postgres, `update body set parent_id = $1, parent_county_key = '10000' where id = $2`, [countyId, otherId]);
    expect(await drafted({ bodyId: otherId }, conference)).toMatchObject({ __typename: 'GoalNotPossible', reasons: ['CONFERENCE_OF_OTHER_BODY'] });
    const { goal } = await drafted({ bodyId: null }, conference);
    expect((await planner.ask('query ($id: ID!) { goal(id: $id) { body { id } } }', { id: goal.id })).data.goal.body.id).toBe(bodyId);
  });

  it('offers to a coordinator only the own conference', async () => {
    expect((await conference.ask('{ goalPlaces { cycle { id } conferences { id } } }')).data.goalPlaces).toEqual([{ cycle: { id: cycleId }, conferences: [{ id: areaId }] }]);
  });

  it('keeps strategic goals with the body that plans, and lets goals serve the level above', async () => {
    expect(await drafted({ level: 'STRATEGIC', proposedById: steeringId })).toMatchObject({ reasons: ['SCOPE_OF_CYCLE'] });
    const strategicId = await draft({ level: 'STRATEGIC', bodyId: countyId, proposedById: steeringId });
    const operationalId = await draft({ parentId: strategicId });
    expect([(await at(operationalId)).parent.id, (await at(strategicId)).children]).toEqual([strategicId, [{ id: operationalId }]]);
    expect(await drafted({ parentId: operationalId })).toMatchObject({ reasons: ['PARENT_OF_WRONG_LEVEL'] });
    expect(await step('editGoal', strategicId, content({ level: 'GUIDING', bodyId: countyId, proposedById: steeringId }))).toMatchObject({ reasons: ['HAS_CHILDREN'] });
  });

  it('comes from Befunde and recommendations of the same cycle', async () => {
    const analyses = new AnalysisWorld(stage.database.postgres);
    const findingId = await analyses.finding(stage.tenantId, { cycleId, createdBy });
    const recommendationId = await analyses.recommendation(stage.tenantId, { cycleId, createdBy, organizationId: areaId });
    const elsewhereId = await analyses.finding(stage.tenantId, { cycleId: await stage.world.cycle(stage.tenantId), createdBy });
    const id = await draft({ findingIds: [findingId], recommendationIds: [recommendationId] });
    expect(await at(id)).toMatchObject({ findings: [{ id: findingId }], recommendations: [{ id: recommendationId }] });
    expect((await drafted({ findingIds: [elsewhereId] })).__typename).toBe('NotFound');
  });

  it('is what came of a recommendation', async () => {
    const recommendationId = await new AnalysisWorld(stage.database.postgres).recommendation(stage.tenantId, { cycleId, createdBy, organizationId: areaId });
    expect((await conference.verb('answerRecommendation', { recommendationId, version: 1, answer: 'ACCEPTED' })).__typename).toBe('RecommendationChanged');
    const goalId = await draft({ title: 'Drei Treffs' });
    const answer = (await planner.verb('implementRecommendation', { recommendationId, version: 2, goalId }, '... on RecommendationChanged { recommendation { fruits { kind id name } } }')) as any;
    expect(answer.recommendation.fruits).toEqual([{ kind: 'GOAL', id: goalId, name: expect.stringMatching(/^Z\d+ Drei Treffs$/) }]);
  });

  it('keeps its words once it is proposed, and takes them up again when it comes back', async () => {
    const id = await proposed();
    expect(await step('editGoal', id, content({ title: 'Drei' }))).toMatchObject({ reasons: ['NO_SUCH_STEP'] });
    expect((await step('returnGoal', id, { reason: '' })).__typename).toBe('InvalidInput');
    await step('returnGoal', id, { reason: 'Bitte ein Kriterium.' }, steering);
    expect(await at(id)).toMatchObject({ state: 'RETURNED', stateReason: 'Bitte ein Kriterium.' });
    await step('editGoal', id, content({ title: 'Drei', criterion: 'Drei sind offen.' }));
    expect((await step('proposeGoal', id)).__typename).toBe('GoalChanged');
    expect((await stage.history(id)).map(({ kind }) => kind)).toEqual(['GOAL_DRAFTED', 'GOAL_PROPOSED', 'GOAL_RETURNED', 'GOAL_EDITED', 'GOAL_PROPOSED']);
  });

  it('may get somebody else who answers for it, and other readers, while its words stay', async () => {
    const id = await proposed();
    const holding = { ownerOrganizationId: areaId, visibility: 'TENANT' };
    expect((await step('assignGoal', id, { ...holding, ownerOrganizationId: newId() })).__typename).toBe('NotFound');
    expect((await step('assignGoal', id, holding)).__typename).toBe('GoalChanged');
    expect(await at(id)).toMatchObject({ state: 'PROPOSED', visibility: 'TENANT', owner: { organization: { id: areaId } } });
    expect((await stage.history(id)).slice(-1)).toMatchObject([{ kind: 'GOAL_EDITED', payload: { fields: ['owner', 'visibility'] } }]);
  });

  it('harmonises what can be checked and serves something, by the Sozialplanungskonferenz', async () => {
    const id = await proposed();
    expect(await step('harmoniseGoal', id)).toMatchObject({ reasons: ['NO_CRITERION', 'NO_DUE', 'NO_PARENT'] });
    const soundId = await proposed(checkable);
    expect((await step('harmoniseGoal', soundId, {}, conference)).__typename).toBe('NotAllowed');
    expect(await step('harmoniseGoal', soundId, {}, steering)).toEqual({ __typename: 'GoalChanged' });
  });

  it('shows what is harmonised to others than before only where those who bring the goals together say so', async () => {
    const id = await harmonised();
    expect(await step('assignGoal', id, { visibility: 'INTERNAL' }, conference)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await step('assignGoal', id, { visibility: 'PARTICIPANTS', ownerOrganizationId: areaId }, conference)).toEqual({ __typename: 'GoalChanged' });
    expect(await step('assignGoal', id, { visibility: 'TENANT' }, steering)).toEqual({ __typename: 'NotAllowed' });
  });

  it('harmonises nothing that is in conflict until it is settled', async () => {
    const [oneId, otherId] = [await proposed(checkable), await proposed(checkable)];
    expect(await step('relateGoals', oneId, { otherId: oneId, kind: 'DUPLICATES' })).toMatchObject({ reasons: ['SAME_GOAL'] });
    await step('relateGoals', oneId, { otherId, kind: 'CONFLICTS_WITH' });
    expect(await step('relateGoals', otherId, { otherId: oneId, kind: 'CONFLICTS_WITH' })).toMatchObject({ reasons: ['ALREADY_RELATED'] });
    for (const id of [oneId, otherId]) {
      expect(await step('harmoniseGoal', id)).toMatchObject({ reasons: ['OPEN_CONFLICT'] });
      expect((await stage.history(id)).slice(-1)).toMatchObject([{ kind: 'GOAL_RELATED', payload: { kind: 'CONFLICTS_WITH', otherId: id === oneId ? otherId : oneId } }]);
    }
    const [{ id: relationId }] = (await at(otherId)).relations;
    await step('resolveRelation', otherId, { relationId, settlement: 'Beide an anderen Tagen.' });
    expect(await step('harmoniseGoal', oneId)).toEqual({ __typename: 'GoalChanged' });
    expect(await step('relateGoals', otherId, { otherId: oneId, kind: 'DUPLICATES' })).toMatchObject({ reasons: ['OTHER_HARMONISED'] });
    await step('relateGoals', otherId, { otherId: oneId, kind: 'CONTRIBUTES_TO' });
    expect((await at(oneId)).relations.map(({ kind, isIncoming }: any) => [kind, isIncoming])).toEqual([['CONFLICTS_WITH', false], ['CONTRIBUTES_TO', true]]);
  });

  it('opens no conflict with a goal that is being harmonised at the same moment', async () => {
    const [oneId, otherId] = [await proposed(checkable), await proposed(checkable)];
    await Promise.all([step('harmoniseGoal', oneId), step('relateGoals', otherId, { otherId: oneId, kind: 'DUPLICATES' })]);
    const { state, hasOpenConflict } = await at(oneId);
    expect([state === 'HARMONISED', hasOpenConflict]).toEqual(hasOpenConflict ? [false, true] : [true, false]);
  });

  it('rests on what its council has adopted, and on nothing that was only noted', async () => {
    const id = await harmonised();
    expect(await step('adoptGoal', id, { resolutionId: await resolution('NOTED') })).toMatchObject({ reasons: ['ONLY_NOTED'] });
    expect(await step('adoptGoal', id, { resolutionId: await resolution('REJECTED') })).toMatchObject({ reasons: ['COUNCIL_REJECTED'] });
    expect(await step('adoptGoal', id, { resolutionId: await resolution('ADOPTED', countyId) })).toMatchObject({ reasons: ['RESOLUTION_OF_OTHER_BODY'] });
    expect((await step('adoptGoal', id, { resolutionId: newId() })).__typename).toBe('NotFound');
    await step('adoptGoal', id, { resolutionId: await resolution('ADOPTED'), reason: MEANT });
    expect(await at(id)).toMatchObject({ state: 'ADOPTED', mandate: { result: 'ADOPTED', title: 'Aufbau der Sozialplanung' } });
  });

  it('rests on a paper that the council decided without it only with a sentence, which its history keeps', async () => {
    const id = await harmonised();
    const [resolutionId, before] = [await resolution('ADOPTED'), await stage.counts()];
    expect(await step('adoptGoal', id, { resolutionId })).toMatchObject({ problems: [{ field: 'reason', code: 'REQUIRED' }] });
    expect(await stage.counts()).toEqual(before);
    await step('adoptGoal', id, { resolutionId, reason: MEANT });
    expect((await stage.history(id)).at(-1)).toMatchObject({ kind: 'GOAL_ADOPTED', note: MEANT });
  });

  it('is adopted by the council office too, which harmonises nothing', async () => {
    const id = await harmonised({ visibility: 'TENANT' });
    expect((await at(id, office)).actions).toEqual(['goal.submit', 'goal.adopt']);
    expect((await step('adoptGoal', id, { resolutionId: await resolution('ADOPTED'), reason: MEANT }, office)).__typename).toBe('GoalChanged');
  });

  it.each(['APPROVED', 'APPROVED_AMENDED'])('goes to the council with a paper, and is adopted with it: %s', async (result) => {
    const [id, { paperId, consultationId }] = [await harmonised(), await paper()];
    expect((await step('submitGoal', id, { paperId })).__typename).toBe('GoalChanged');
    expect((await planner.ask('query ($id: ID!) { paper(id: $id) { goals { id } } }', { id: paperId })).data.paper.goals).toEqual([{ id }]);
    expect((await record(consultationId, result)).__typename).toBe('PaperChanged');
    expect(await at(id)).toMatchObject({ state: 'ADOPTED', paper: { id: paperId }, mandate: { result: result === 'APPROVED' ? 'ADOPTED' : 'ADOPTED_AMENDED' } });
    expect((await stage.history(id)).slice(-2).map(({ kind, payload }) => [kind, payload.paperId])).toEqual([['GOAL_SUBMITTED', paperId], ['GOAL_ADOPTED', paperId]]);
  });

  it('names its paper to nobody who may not read that, nor the paper the goal', async () => {
    const [openId, closedId] = [await harmonised({ visibility: 'TENANT' }), await harmonised({ visibility: 'INTERNAL' })];
    const [shared, kept] = [await paper(), await paper()];
    await sql(stage.database.postgres, `update paper set visibility = 'TENANT' where id = $1`, [shared.paperId]);
    await step('submitGoal', openId, { paperId: kept.paperId });
    await step('submitGoal', closedId, { paperId: shared.paperId });
    const councillor = await stage.granted('COUNCIL_MEMBER');
    expect(await at(openId, councillor)).toMatchObject({ state: 'HARMONISED', paper: null });
    expect((await councillor.ask('query ($id: ID!) { paper(id: $id) { title goals { id } } }', { id: shared.paperId })).data.paper).toEqual({ title: 'Aufbau der Sozialplanung', goals: [] });
  });

  it.each([['NOTICE', 'NOTED'], ['DECISION', 'REJECTED'], ['DECISION', 'ADJOURNED']])('stays as it is where a paper for %s was %s', async (role, result) => {
    const [id, { paperId, consultationId }] = [await harmonised(), await paper({ role })];
    await step('submitGoal', id, { paperId });
    expect((await record(consultationId, result)).__typename).toBe('PaperChanged');
    expect(await at(id)).toMatchObject({ state: 'HARMONISED', mandate: null });
  });

  it('goes with a paper of its own council that is not over, and with none once it comes back', async () => {
    const [id, { paperId }] = [await harmonised(), await paper()];
    expect(await step('submitGoal', id, { paperId: (await paper({ bodyId: countyId })).paperId })).toMatchObject({ reasons: ['PAPER_OF_OTHER_BODY'] });
    expect(await step('submitGoal', id, { paperId: (await paper({ state: 'CLOSED' })).paperId })).toMatchObject({ reasons: ['PAPER_IS_OVER'] });
    expect((await step('submitGoal', id, { paperId: newId() })).__typename).toBe('NotFound');
    await step('submitGoal', id, { paperId });
    await step('returnGoal', id, { reason: 'Bitte genauer.' });
    expect((await at(id)).paper).toBeNull();
    const otherId = await harmonised();
    for (const each of [paperId, null]) await step('submitGoal', otherId, { paperId: each });
    expect((await at(otherId)).paper).toBeNull();
  });

  it('holds the paper with which it goes in its body', async () => {
    const [id, { paperId }] = [await harmonised(), await paper({ state: 'DRAFT' })];
    await step('submitGoal', id, { paperId });
    const leadOrganizationId = await stage.world.organization(stage.tenantId, { kind: 'OFFICE', name: 'Kreissozialamt', bodyId: countyId, visibility: 'TENANT' });
    const edit = async () => {
      const { version } = (await planner.ask('query ($id: ID!) { paper(id: $id) { version } }', { id: paperId })).data.paper;
      return planner.verb('editPaper', { paperId, version, leadOrganizationId, title: 'Aufbau', kind: 'PAPER', paperDate: '2024-08-15', visibility: 'TENANT' }, '... on PaperNotPossible { reasons }');
    };
    expect(await edit()).toMatchObject({ reasons: ['GOALS_OF_BODY'] });
    await step('submitGoal', id, { paperId: null });
    expect(await edit()).toEqual({ __typename: 'PaperChanged' });
  });

  it('is adopted or refused, but never forgotten, where the council decides at the same moment', async () => {
    const [id, { paperId, consultationId }] = [await harmonised(), await paper()];
    await Promise.all([step('submitGoal', id, { paperId }), record(consultationId, 'APPROVED')]);
    const goal = await at(id);
    expect([goal.state, goal.paper]).toEqual(goal.paper ? ['ADOPTED', { id: paperId }] : ['HARMONISED', null]);
  });

  it('is measured by its criterion where it is operational, and says why where it was not attained', async () => {
    const id = await harmonised();
    await step('adoptGoal', id, { resolutionId: await resolution('ADOPTED'), reason: MEANT });
    expect(await step('reviewGoal', id, { reason: 'x' })).toMatchObject({ reasons: ['NO_SUCH_STEP'] });
    expect(await step('attainGoal', id, { attainment: 'PARTLY_ATTAINED' })).toMatchObject({ problems: [{ field: 'reason', code: 'REQUIRED' }] });
    await step('attainGoal', id, { attainment: 'PARTLY_ATTAINED', reason: 'Nur einer ist offen.' });
    expect(await at(id)).toMatchObject({ state: 'PARTLY_ATTAINED', stateReason: 'Nur einer ist offen.', actions: [] });
  });

  it('is reviewed in words where it gives a direction', async () => {
    const id = await proposed({ level: 'STRATEGIC', bodyId: countyId, proposedById: steeringId });
    await step('harmoniseGoal', id);
    await step('adoptGoal', id, { resolutionId: await resolution('ADOPTED', countyId), reason: MEANT });
    expect(await at(id)).toMatchObject({ smart: null, actions: ['goal.review', 'goal.supersede', 'goal.assign', 'goal.relate', 'goal.resolve'] });
    await step('reviewGoal', id, { reason: 'Es trägt weiter.' });
    expect((await at(id)).state).toBe('REVIEWED');
  });

  it('gives its place to another one, is rejected, or is withdrawn', async () => {
    const [oneId, otherId] = [await harmonised(), await harmonised()];
    expect(await step('supersedeGoal', oneId, { otherId: oneId })).toMatchObject({ reasons: ['SAME_GOAL'] });
    await step('supersedeGoal', oneId, { otherId });
    expect(await at(oneId)).toMatchObject({ state: 'SUPERSEDED', supersededBy: { id: otherId } });
    await step('rejectGoal', otherId, { reason: 'Gibt es schon.' });
    expect(await at(otherId)).toMatchObject({ state: 'REJECTED', stateReason: 'Gibt es schon.', actions: [] });
    const draftId = await draft();
    await step('withdrawGoal', draftId, { reason: 'Erledigt.' });
    expect((await at(draftId)).state).toBe('WITHDRAWN');
  });

  it('says letter by letter how SMART an operational goal is', async () => {
    const id = await draft({ criterion: 'Zwei sind offen.', ownerOrganizationId: areaId });
    expect((await at(id)).smart).toEqual([
      { letter: 'S', gaps: [] },
      { letter: 'M', gaps: [] },
      { letter: 'A', gaps: ['NOT_PROPOSED'] },
      { letter: 'R', gaps: [] },
      { letter: 'T', gaps: ['NO_DUE'] },
    ]);
  });

  it('is drafted once, however often the same request comes, and leaves nothing where it is refused', async () => {
    const input = { requestId: newId(), cycleId, ...content() };
    const ids = await Promise.all([1, 2].map(async () => ((await planner.verb('draftGoal', input, '... on GoalChanged { goal { id } }')) as any).goal.id));
    expect(ids[0]).toBe(ids[1]);
    const before = await stage.counts();
    await drafted({ level: 'STRATEGIC', fieldOfAction: 'Neues Feld' });
    expect(await stage.counts()).toEqual(before);
  });

  it('shows to whoever was too late what others have made of it', async () => {
    const id = await draft();
    const stale = await planner.verb('proposeGoal', { goalId: id, version: 99 }, '... on GoalChangedMeanwhile { current { id version } }');
    expect(stale).toEqual({ __typename: 'GoalChangedMeanwhile', current: { id, version: 1 } });
  });

  it('hides a draft from those with whom it will be shared', async () => {
    const member = await stage.member(areaId);
    const id = await draft({ visibility: 'TENANT' });
    expect(await at(id, member)).toBeNull();
    await step('proposeGoal', id);
    expect((await at(id, member)).actions).toEqual([]);
  });
});
