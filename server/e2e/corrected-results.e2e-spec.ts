import { newId } from '../src/kernel/ids.js';
import { CouncilWorld } from '../testing/council-world.js';
import { sql } from '../testing/database.js';
import { GoalWorld } from '../testing/goal-world.js';
import { MeasureWorld } from '../testing/measure-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const PAPER = `state version resolution { id result wording decidedOn state owner { organization { id } } conditions { actionItemId } }
  consultations { id state resultOn resultNote amendedWording correctResults corrections { result resultOn wording reason correctedBy } }`;
const ANSWER = '... on PaperNotPossible { reasons } ... on InvalidInput { problems { field code } }';
const OF_CORRECTION = `${ANSWER} ... on BodiesBeforeSilent { bodies } ... on ResultFollowed { obstacles { kind id name } }`;
const WORDING = 'Der Aufbau wird beschlossen.';

describe('a result that was entered wrongly', () => {
  let stage: Stage;
  let council: CouncilWorld;
  let goals: GoalWorld;
  let [planner, office] = [{} as Browser, {} as Browser];
  let [bodyId, councilId, committeeId, paperId, deciding, advising] = ['', '', '', '', '', ''];

  const at = async () => (await planner.ask(`query ($id: ID!) { paper(id: $id) { ${PAPER} } }`, { id: paperId })).data.paper;
  const about = async (verb: string, input: object, browser = planner): Promise<any> => browser.verb(verb, { version: (await at()).version, ...input }, verb === 'correctConsultationResult' ? OF_CORRECTION : ANSWER);
  const record = (consultationId: string, result: string, parts: object = {}) => about('recordConsultationResult', { consultationId, result, resultOn: '2024-10-08', ...parts });
  const correct = (result: string | null, parts: object = {}, browser = planner) =>
    about('correctConsultationResult', { consultationId: deciding, result, resultOn: result && '2024-10-09', reason: 'Es war die falsche Zeile.', ...parts }, browser);
  const adopted = async () => {
    await record(advising, 'PRELIMINARILY_RECOMMENDED');
    await record(deciding, 'APPROVED');
  };
  /** A harmonised goal that goes to the council with the paper. */
  const goalOfPaper = async () => {
    const createdBy = await stage.world.person(stage.tenantId);
    const cycleId = await stage.world.cycle(stage.tenantId, { bodyId, visibility: 'TENANT' });
    const goalId = await goals.goal(stage.tenantId, { cycleId, bodyId, createdBy, state: 'HARMONISED', criterion: 'x', due: '2027-01-01', noParentReason: 'Pflicht' });
    await sql(stage.database.postgres, 'update goal set paper_id = $1 where id = $2', [paperId, goalId]);
    return { goalId, cycleId, createdBy };
  };
  const goalAt = async (id: string) => (await planner.ask('query ($id: ID!) { goal(id: $id) { state version mandate { id } } }', { id })).data.goal;
  const imposed = async (): Promise<string> => {
    await planner.verb('imposeCondition', { requestId: newId(), resolutionId: (await at()).resolution.id, text: 'Bis Herbst berichten', due: '2030-Q3', organizationId: committeeId });
    return (await at()).resolution.conditions[0].actionItemId;
  };

  beforeAll(async () => {
    stage = await Stage.set();
    [council, goals] = [new CouncilWorld(stage.database.postgres), new GoalWorld(stage.database.postgres)];
    [planner, office] = [await stage.granted('PLANNER'), await stage.granted('COUNCIL_OFFICE')];
  });
  beforeEach(async () => {
    const { world, tenantId } = stage;
    bodyId = await world.body(tenantId);
    councilId = await world.organization(tenantId, { kind: 'COUNCIL_BODY', name: 'Stadtrat', bodyId });
    committeeId = await world.organization(tenantId, { kind: 'COUNCIL_BODY', name: 'Sozialausschuss', bodyId });
    paperId = await council.paper(tenantId, { bodyId, state: 'SUBMITTED', wording: WORDING });
    advising = await council.consultation(tenantId, paperId, committeeId, { role: 'PRELIMINARY', isAuthoritative: false, position: 1 });
    deciding = await council.consultation(tenantId, paperId, councilId, { position: 2 });
  });
  afterAll(() => stage.strike());

  it('gives way to the right one, and stays on the page with the reason', async () => {
    await record(advising, 'NOTED', { note: 'Einstimmig.' });
    expect(await correct('PRELIMINARILY_RECOMMENDED', { consultationId: advising })).toEqual({ __typename: 'PaperChanged' });
    const { consultations: [{ corrections, ...now }], state } = await at();
    expect([now, state]).toMatchObject([{ state: 'PRELIMINARILY_RECOMMENDED', resultOn: '2024-10-09', resultNote: '' }, 'IN_CONSULTATION']);
    expect(corrections).toMatchObject([{ result: 'NOTED', resultOn: '2024-10-08', wording: null, reason: 'Es war die falsche Zeile.' }]);
  });

  it('stands in the history, with what it was and what it is', async () => {
    await adopted();
    await correct('REJECTED');
    const line = (await stage.history(paperId)).find(({ kind }) => kind === 'CONSULTATION_CORRECTED');
    expect(line).toMatchObject({ payload: { organizationId: councilId, from: 'APPROVED', fromOn: '2024-10-08', to: 'REJECTED' }, note: 'Es war die falsche Zeile.' });
  });

  it('of the body that decides takes its resolution with it', async () => {
    await adopted();
    await correct('NOTED');
    expect(await at()).toMatchObject({ state: 'CLOSED', resolution: { result: 'NOTED', wording: WORDING, decidedOn: '2024-10-09', owner: null } });
  });

  it('is taken back whole where the body has not dealt with the paper', async () => {
    await adopted();
    await correct(null);
    const { consultations, ...paper } = await at();
    expect(paper).toMatchObject({ state: 'IN_CONSULTATION', resolution: null });
    expect(consultations[1]).toMatchObject({ state: 'PLANNED', resultOn: null, corrections: [{ result: 'APPROVED', wording: WORDING }] });
    expect((await record(deciding, 'APPROVED')).__typename).toBe('PaperChanged');
  });

  it('leaves a paper submitted where no other body has dealt with it', async () => {
    await record(advising, 'NOTED');
    await correct(null, { consultationId: advising });
    expect((await at()).state).toBe('SUBMITTED');
  });

  it('takes back that a goal is adopted', async () => {
    const { goalId } = await goalOfPaper();
    await adopted();
    expect((await goalAt(goalId)).state).toBe('ADOPTED');
    await correct('NOTED');
    expect(await goalAt(goalId)).toMatchObject({ state: 'HARMONISED', mandate: null });
    expect((await stage.history(goalId)).map(({ kind }) => kind)).toContain('GOAL_ADOPTION_UNDONE');
  });

  it('adopts the goals where the council has adopted the paper after all', async () => {
    const { goalId } = await goalOfPaper();
    await record(advising, 'NOTED');
    await record(deciding, 'NOTED');
    await correct('APPROVED');
    expect((await goalAt(goalId)).state).toBe('ADOPTED');
  });

  it('keeps what rests on it where it stays a mandate', async () => {
    const { goalId } = await goalOfPaper();
    await adopted();
    const actionItemId = await imposed();
    const { resolution: { id } } = await at();
    await about('assignResolution', { resolutionId: id, organizationId: committeeId });
    await correct('APPROVED_AMENDED', { amendedWording: 'Befristet bis 2029.' });
    expect((await at()).resolution).toMatchObject({ id, result: 'ADOPTED_AMENDED', wording: 'Befristet bis 2029.', owner: { organization: { id: committeeId } }, conditions: [{ actionItemId }] });
    expect((await goalAt(goalId)).state).toBe('ADOPTED');
  });

  it('withdraws the Aufträge that were its conditions, with the reason', async () => {
    await adopted();
    const actionItemId = await imposed();
    await correct('REJECTED');
    expect((await planner.ask('query ($id: ID!) { actionItem(id: $id) { state } }', { id: actionItemId })).data.actionItem.state).toBe('CANCELLED');
    expect((await at()).resolution.conditions).toEqual([]);
  });

  it.each([
    ['an Auftrag with which somebody has begun', 'ACTION_ITEM', async () => sql(stage.database.postgres, `update action_item set state = 'IN_PROGRESS' where id = $1`, [await imposed()])],
    ['a resolution that is being carried out', 'RESOLUTION', async () => {
      const { resolution: { id } } = await at();
      await about('assignResolution', { resolutionId: id, organizationId: committeeId });
      await about('executeResolution', { resolutionId: id });
    }],
    ['a measure that starts because of it', 'MEASURE', async () => {
      const { goalId, cycleId, createdBy } = await goalOfPaper();
      const measures = new MeasureWorld(stage.database.postgres);
      const measureId = await measures.measure(stage.tenantId, { cycleId, bodyId, createdBy, goalId, ownerOrganizationId: committeeId });
      const reservationId = await measures.reservation(stage.tenantId, measureId, { grantorOrganizationId: committeeId, grantedBy: createdBy });
      await sql(stage.database.postgres, `update funding_reservation set settled = 'OWN_RESOLUTION', settled_by = $2, settled_at = now(), resolution_id = $3 where id = $1`, [reservationId, createdBy, (await at()).resolution.id]);
    }],
  ])('stays where %s stands against it, and says so', async (_what, kind, goOn) => {
    await adopted();
    await goOn();
    const before = await stage.counts();
    expect(await correct('NOTED')).toMatchObject({ __typename: 'ResultFollowed', obstacles: [{ kind }] });
    expect(await stage.counts()).toEqual(before);
    expect((await at()).resolution.result).toBe('ADOPTED');
  });

  it('stays where it is said already what came of a goal that it adopted', async () => {
    const { goalId } = await goalOfPaper();
    await adopted();
    await planner.verb('attainGoal', { goalId, version: (await goalAt(goalId)).version, attainment: 'ATTAINED' });
    expect(await correct('NOTED')).toMatchObject({ obstacles: [{ kind: 'GOAL', id: goalId, name: expect.stringMatching(/^Z\d+ Zwei Treffs am Abend$/) }] });
  });

  it('of a body before it stays said once the council has decided', async () => {
    await adopted();
    expect(await correct(null, { consultationId: advising })).toMatchObject({ reasons: ['DECIDED_AFTER'] });
    expect((await correct('NOTED', { consultationId: advising })).__typename).toBe('PaperChanged');
    expect((await at()).state).toBe('CLOSED');
  });

  it.each([
    ['a day', 'APPROVED', { resultOn: null }, { problems: [{ field: 'resultOn', code: 'REQUIRED' }] }],
    ['the amended words', 'APPROVED_AMENDED', {}, { problems: [{ field: 'amendedWording', code: 'REQUIRED' }] }],
    ['amended words that are others', 'APPROVED_AMENDED', { amendedWording: WORDING }, { reasons: ['SAME_WORDING'] }],
    ['a result that fits what the body was asked for', 'PRELIMINARILY_RECOMMENDED', {}, { reasons: ['RESULT_NOT_OF_ROLE'] }],
    ['a day that has come', 'REJECTED', { resultOn: '2098-01-01' }, { reasons: ['RESULT_AHEAD'] }],
    ['a reason', 'REJECTED', { reason: ' ' }, { problems: [{ field: 'reason', code: 'REQUIRED' }] }],
  ])('is corrected with %s', async (_what, result, parts, refusal) => {
    await adopted();
    expect(await correct(result, parts)).toMatchObject(refusal);
  });

  it('is nothing to correct before the body has said anything, and none where it puts the paper off', async () => {
    expect(await correct('APPROVED')).toMatchObject({ reasons: ['NOTHING_TO_CORRECT'] });
    expect((await at()).consultations[1].correctResults).toEqual([]);
    await record(deciding, 'ADJOURNED');
    expect(await correct('APPROVED')).toMatchObject({ reasons: ['NOTHING_TO_CORRECT'] });
  });

  it('that the council\'s own system has told is corrected there', async () => {
    await record(advising, 'NOTED');
    await sql(stage.database.postgres, 'update consultation set is_found = true where id = $1', [advising]);
    expect((await at()).consultations[0].correctResults).toEqual([]);
    expect(await correct('PRELIMINARILY_RECOMMENDED', { consultationId: advising })).toMatchObject({ reasons: ['FOUND_BY_SYSTEM'] });
  });

  it('is corrected by the planner, and by nobody else who may enter one', async () => {
    await adopted();
    expect((await correct('NOTED', {}, office)).__typename).toBe('NotAllowed');
  });

  it('keeps its body in the Beratungsfolge', async () => {
    await record(advising, 'NOTED');
    await correct(null, { consultationId: advising });
    expect(await about('removeConsultation', { consultationId: advising })).toMatchObject({ reasons: ['WAS_CORRECTED'] });
  });

  it('is corrected by one of two who do so in the same moment', async () => {
    await adopted();
    const { version } = await at();
    const once = () => planner.verb('correctConsultationResult', { consultationId: deciding, version, result: 'NOTED', resultOn: '2024-10-09', reason: 'x' }) as any;
    expect((await Promise.all([once(), once()])).map(({ __typename }) => __typename).sort()).toEqual(['PaperChanged', 'PaperChangedMeanwhile']);
  });
});
