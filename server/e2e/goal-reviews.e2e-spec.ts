import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import { partOf } from '../testing/documents.js';
import { GoalWorld } from '../testing/goal-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const ANSWER = '... on GoalReviewNotPossible { reasons } ... on InvalidInput { problems { field code } } ... on GoalReviewChanged { review { id } }';
const POINT = 'points { kind goalId bodyId proposalId }';
const REVIEW = `query ($id: ID!) { goalReview(id: $id) { id version state protocol actions bodies { id } goals { id state } openPointCount openPoints { kind goalId bodyId proposalId }
  rows { goal { id } judgements notes settled serving } alignments { id number state version reason goals { id } consents { body { id } consent reason isOwn version } } } }`;
const CELL = `query ($id: ID!, $goalId: ID!, $bodyId: ID!) { goalReview(id: $id) { cell(goalId: $goalId, bodyId: $bodyId) {
  judgement note gapSettlement version judgedBy conflicts { relationId goal { id } settlement } own { id } serving { id } } } }`;

describe('a Zielprüfung, from its opening to its end', () => {
  let stage: Stage;
  let goals: GoalWorld;
  let [planner, steering, conference, member] = [{} as Browser, {} as Browser, {} as Browser, {} as Browser];
  let [countyId, townId, villageId, areaId, steeringId, createdBy] = ['', '', '', '', '', ''];
  let [cycleId, strategicId, operationalId] = ['', '', ''];

  const at = async (id: string, browser = planner) => (await browser.ask(REVIEW, { id })).data.goalReview;
  const cellAt = async (id: string, bodyId: string, goalId = strategicId, browser = planner) => (await browser.ask(CELL, { id, goalId, bodyId })).data.goalReview.cell;
  /** What was said of a municipality and the strategic goal. */
  const inMatrix = async (id: string, bodyId: string, browser = planner) => {
    const { bodies, rows } = await at(id, browser);
    const [row, place] = [rows.find(({ goal }: any) => goal.id === strategicId), bodies.findIndex((body: any) => body.id === bodyId)];
    return { judgement: row.judgements[place], note: row.notes[place], isSettled: row.settled[place], serving: row.serving[place] };
  };
  const stateOf = async (id: string) => (await planner.ask('query ($id: ID!) { goal(id: $id) { state version relations { id kind settlement } } }', { id })).data.goal;
  const opened = async (browser = planner, requestId = newId()) => browser.verb('openGoalReview', { cycleId, requestId }, ANSWER) as any;
  const open = async () => (await opened()).review.id as string;
  const judge = async (reviewId: string, bodyId: string, judgement: string, parts: object = {}, browser = planner) => {
    const { version } = await cellAt(reviewId, bodyId);
    return browser.verb('judgeGoal', { reviewId, goalId: strategicId, bodyId, version, judgement, ...parts }, ANSWER) as any;
  };
  const propose = async (reviewId: string, parts: object = {}) => {
    await planner.verb('proposeAlignment', { reviewId, requestId: newId(), kind: 'ALIGN', goalIds: [operationalId], wording: 'Ein Treff für alle.', ...parts }, ANSWER);
    return (await at(reviewId)).alignments.at(-1);
  };
  const consent = async (alignmentId: string, bodyId: string, parts: object = {}, browser = planner) => browser.verb('giveConsent', { alignmentId, bodyId, version: 1, consent: 'AGREED', ...parts }, ANSWER) as any;
  const close = async (reviewId: string, parts: object = {}, browser = planner) => browser.verb('closeGoalReview', { reviewId, version: 1, ...parts }, `... on GoalReviewStillOpen { ${POINT} } ${ANSWER}`) as any;

  beforeAll(async () => {
    stage = await Stage.set();
    const { world, tenantId, database } = stage;
    goals = new GoalWorld(database.postgres);
    [countyId, townId, villageId] = [await world.body(tenantId), await world.body(tenantId), await world.body(tenantId)];
    await sql(database.postgres, `update body set kind = 'COUNTY', ags = null, county_key = '10000' where id = $1`, [countyId]);
    await sql(database.postgres, `update body set parent_id = $1, parent_county_key = '10000' where id = any($2)`, [countyId, [townId, villageId]]);
    steeringId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Sozialplanungskonferenz', bodyId: countyId, visibility: 'TENANT' });
    areaId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz', bodyId: townId, visibility: 'TENANT' });
    createdBy = await world.person(tenantId);
    planner = await stage.granted('PLANNER');
    [steering, conference, member] = [await stage.member(steeringId, 'COORDINATOR'), await stage.member(areaId, 'COORDINATOR'), await stage.member(areaId)];
  });
  beforeEach(async () => {
    const { world, tenantId } = stage;
    cycleId = await world.cycle(tenantId, { bodyId: countyId, steeringOrganizationId: steeringId, visibility: 'TENANT' });
    const of = { cycleId, createdBy, visibility: 'TENANT' };
    strategicId = await goals.goal(tenantId, { ...of, bodyId: countyId, level: 'STRATEGIC', proposedById: steeringId });
    operationalId = await goals.goal(tenantId, { ...of, bodyId: townId, parentId: strategicId, proposedById: areaId, criterion: 'Zwei sind offen.', due: '2027-01-01' });
  });
  afterAll(() => stage.strike());

  it('takes up what is proposed, and lets it go when it closes; what is harmonised or returned stays so', async () => {
    const otherId = await goals.goal(stage.tenantId, { cycleId, bodyId: townId, createdBy, noParentReason: 'Pflicht', criterion: 'x', due: '2027-01-01' });
    const reviewId = await open();
    expect((await Promise.all([strategicId, operationalId, otherId].map(stateOf))).map(({ state }) => state)).toEqual(['IN_REVIEW', 'IN_REVIEW', 'IN_REVIEW']);
    await planner.verb('harmoniseGoal', { goalId: operationalId, version: 2 });
    await planner.verb('returnGoal', { goalId: otherId, version: 2, reason: 'Bitte genauer.' });
    for (const bodyId of [townId, villageId]) await judge(reviewId, bodyId, 'CONTRIBUTES');
    expect((await close(reviewId, { protocol: 'Einvernehmlich.' })).__typename).toBe('GoalReviewChanged');
    expect((await Promise.all([strategicId, operationalId, otherId].map(stateOf))).map(({ state }) => state)).toEqual(['PROPOSED', 'HARMONISED', 'RETURNED']);
    expect(await at(reviewId)).toMatchObject({ state: 'CLOSED', protocol: 'Einvernehmlich.', actions: [], openPoints: [] });
    expect((await stage.history(reviewId)).map(({ kind }) => kind)).toEqual(['GOAL_REVIEW_OPENED', 'GOAL_JUDGED', 'GOAL_JUDGED', 'GOAL_REVIEW_CLOSED']);
  });

  it('is joined by what is proposed while it is open, also in the same moment', async () => {
    const content = { title: 'Ein Besuchsdienst', level: 'OPERATIONAL', visibility: 'TENANT', findingIds: [], recommendationIds: [], contribution: 'Aus der Runde.', proposedById: areaId, bodyId: townId, parentId: strategicId };
    const draft = async () => ((await conference.verb('draftGoal', { requestId: newId(), cycleId, ...content }, '... on GoalChanged { goal { id } }')) as any).goal.id as string;
    const [atOnceId, laterId] = [await draft(), await draft()];
    await Promise.all([open(), conference.verb('proposeGoal', { goalId: atOnceId, version: 1 })]);
    await conference.verb('proposeGoal', { goalId: laterId, version: 1 });
    expect((await Promise.all([atOnceId, laterId].map(stateOf))).map(({ state }) => state)).toEqual(['IN_REVIEW', 'IN_REVIEW']);
  });

  it('is open once per cycle, opens once per request, and only where there is something to hold goals against', async () => {
    const requestId = newId();
    const [one, other] = [await opened(planner, requestId), await opened(planner, requestId)];
    expect(other.review.id).toBe(one.review.id);
    expect(await opened()).toMatchObject({ reasons: ['ALREADY_OPEN'] });
    cycleId = await stage.world.cycle(stage.tenantId, { bodyId: countyId, visibility: 'TENANT' });
    const before = await stage.counts();
    expect(await opened()).toMatchObject({ reasons: ['NO_STRATEGIC_GOAL'] });
    expect(await stage.counts()).toEqual(before);
  });

  it('is led by the planner and whoever coordinates the steering conference, and read by others', async () => {
    const reviewId = (await opened(steering)).review.id;
    expect((await opened(conference)).__typename).toBe('NotAllowed');
    expect((await judge(reviewId, townId, 'COVERED', {}, steering)).__typename).toBe('GoalReviewChanged');
    expect((await judge(reviewId, townId, 'GAP', {}, conference)).__typename).toBe('NotAllowed');
    expect(await inMatrix(reviewId, townId, member)).toMatchObject({ judgement: 'COVERED', isSettled: true });
    expect([(await at(reviewId, member)).actions, (await at(reviewId, steering)).actions]).toEqual([[], ['goalReview.lead']]);
  });

  describe('of several cells at once', () => {
    const judgeAll = (reviewId: string, cells: object[], parts: object = {}, browser = planner) => browser.verb('judgeGoals', { reviewId, cells, judgement: 'COVERED', ...parts }, ANSWER) as any;
    const cell = (bodyId: string, version = 0, goalId = strategicId) => ({ goalId, bodyId, version });

    it('says the same, and tells each in the history', async () => {
      const reviewId = await open();
      expect((await judgeAll(reviewId, [cell(townId), cell(villageId)], { note: 'Wie im Kreis.' })).__typename).toBe('GoalReviewChanged');
      for (const bodyId of [townId, villageId]) expect(await inMatrix(reviewId, bodyId)).toMatchObject({ judgement: 'COVERED', note: 'Wie im Kreis.', isSettled: true });
      const judged = (await stage.history(reviewId)).filter(({ kind }) => kind === 'GOAL_JUDGED');
      expect(judged.map(({ payload }: any) => payload.bodyId).sort()).toEqual([townId, villageId].sort());
    });

    it('says nothing where one was judged meanwhile', async () => {
      const reviewId = await open();
      await judge(reviewId, villageId, 'CONTRIBUTES');
      const before = await stage.counts();
      expect((await judgeAll(reviewId, [cell(townId), cell(villageId)])).__typename).toBe('GoalReviewChangedMeanwhile');
      expect(await stage.counts()).toEqual(before);
      expect((await judgeAll(reviewId, [cell(townId), cell(villageId, 1)])).__typename).toBe('GoalReviewChanged');
    });

    it('knows from the matrix in which version each was seen', async () => {
      const reviewId = await open();
      await judge(reviewId, townId, 'CONTRIBUTES');
      const { bodies, rows: [{ versions }] } = (await planner.ask('query ($id: ID!) { goalReview(id: $id) { bodies { id } rows { versions } } }', { id: reviewId })).data.goalReview;
      expect(Object.fromEntries(bodies.map(({ id }: any, at: number) => [id, versions[at]]))).toEqual({ [townId]: 1, [villageId]: 0 });
    });

    it('finds no conflict, and leaves none that is open', async () => {
      const reviewId = await open();
      expect(await judgeAll(reviewId, [cell(townId)], { judgement: 'CONFLICT' })).toMatchObject({ problems: [{ field: 'judgement', code: 'NOT_ALLOWED' }] });
      await judge(reviewId, townId, 'CONFLICT', { conflictingGoalIds: [operationalId] });
      expect(await judgeAll(reviewId, [cell(villageId), cell(townId, 1)])).toMatchObject({ reasons: ['CONFLICT_OPEN'] });
      expect(await inMatrix(reviewId, villageId)).toMatchObject({ judgement: 'NOT_JUDGED' });
    });

    it('takes fifty at most, each once, and only those that the matrix has', async () => {
      const reviewId = await open();
      expect(await judgeAll(reviewId, [cell(townId), cell(townId)])).toMatchObject({ problems: [{ field: 'cells', code: 'NOT_ALLOWED' }] });
      expect(await judgeAll(reviewId, Array.from({ length: 51 }, () => cell(townId)))).toMatchObject({ problems: [{ field: 'cells', code: 'TOO_MANY' }] });
      expect((await judgeAll(reviewId, [cell(townId), cell(await stage.world.body(stage.tenantId))])).__typename).toBe('NotFound');
      expect((await judgeAll(reviewId, [cell(townId, 0, operationalId)])).__typename).toBe('NotFound');
    });

    it('is for whoever leads', async () => {
      expect((await judgeAll(await open(), [cell(townId)], {}, conference)).__typename).toBe('NotAllowed');
    });
  });

  it('makes a conflict a relation of the goals, which is settled there', async () => {
    const reviewId = await open();
    expect(await judge(reviewId, townId, 'CONFLICT')).toMatchObject({ problems: [{ field: 'conflictingGoalIds', code: 'REQUIRED' }] });
    expect((await judge(reviewId, villageId, 'CONFLICT', { conflictingGoalIds: [operationalId] })).__typename).toBe('NotFound');
    await judge(reviewId, townId, 'CONFLICT', { conflictingGoalIds: [operationalId], note: 'Zur selben Zeit.' });
    const { relations: [{ id: relationId, ...relation }], version } = await stateOf(operationalId);
    expect(relation).toEqual({ kind: 'CONFLICTS_WITH', settlement: null });
    expect((await planner.verb('harmoniseGoal', { goalId: operationalId, version }, '... on GoalNotPossible { reasons }')) as any).toMatchObject({ reasons: ['OPEN_CONFLICT'] });
    expect(await judge(reviewId, townId, 'CONTRIBUTES')).toMatchObject({ reasons: ['CONFLICT_OPEN'] });
    expect(await inMatrix(reviewId, townId)).toEqual({ judgement: 'CONFLICT', note: 'Zur selben Zeit.', isSettled: false, serving: 1 });
    await planner.verb('resolveRelation', { goalId: strategicId, version: (await stateOf(strategicId)).version, relationId, settlement: 'An anderen Tagen.' });
    expect(await cellAt(reviewId, townId)).toMatchObject({ judgement: 'CONFLICT', conflicts: [{ goal: { id: operationalId }, settlement: 'An anderen Tagen.' }] });
    expect(await inMatrix(reviewId, townId)).toMatchObject({ judgement: 'CONFLICT', isSettled: true });
    expect((await at(reviewId)).openPoints).toEqual([{ kind: 'NOT_JUDGED', goalId: strategicId, bodyId: villageId, proposalId: null }]);
    await judge(reviewId, townId, 'CONFLICT', { conflictingGoalIds: [operationalId], note: 'Jetzt an anderen Tagen.' });
    expect(await cellAt(reviewId, townId)).toMatchObject({ note: 'Jetzt an anderen Tagen.', conflicts: [{ settlement: 'An anderen Tagen.' }] });
    expect((await judge(reviewId, townId, 'CONTRIBUTES')).__typename).toBe('GoalReviewChanged');
    await judge(reviewId, townId, 'CONFLICT', { conflictingGoalIds: [operationalId] });
    expect(await cellAt(reviewId, townId)).toMatchObject({ conflicts: [{ settlement: null }] });
  });

  it('opens no conflict with what is harmonised', async () => {
    const reviewId = await open();
    await planner.verb('harmoniseGoal', { goalId: operationalId, version: 2 });
    const before = await stage.counts();
    expect(await judge(reviewId, townId, 'CONFLICT', { conflictingGoalIds: [operationalId] })).toMatchObject({ reasons: ['GOAL_HARMONISED'] });
    expect(await stage.counts()).toEqual(before);
  });

  it('keeps a gap open until somebody says how it is dealt with', async () => {
    const reviewId = await open();
    expect(await judge(reviewId, townId, 'COVERED', { gapSettlement: 'x' })).toMatchObject({ problems: [{ field: 'gapSettlement', code: 'NOT_ALLOWED' }] });
    await judge(reviewId, townId, 'GAP');
    expect((await at(reviewId)).openPoints.map(({ kind }: any) => kind)).toEqual(['GAP', 'NOT_JUDGED']);
    await judge(reviewId, townId, 'GAP', { gapSettlement: 'Der Kreis übernimmt es.' });
    expect((await stage.history(reviewId)).at(-1)).toMatchObject({ kind: 'GOAL_JUDGED', payload: { to: 'GAP', settlesGap: true } });
    expect((await at(reviewId)).openPoints.map(({ kind }: any) => kind)).toEqual(['NOT_JUDGED']);
  });

  it('takes the consent of a body from whoever plans in its administration', async () => {
    const officeId = await stage.world.organization(stage.tenantId, { kind: 'SOCIAL_PLANNING_OFFICE', bodyId: townId });
    const townPlanner = await stage.granted('PLANNER', officeId);
    const reviewId = await open();
    await consent((await propose(reviewId)).id, townId, {}, townPlanner);
    expect((await at(reviewId)).alignments).toMatchObject([{ state: 'ACCEPTED' }]);
  });

  it('asks every body for its consent whose goals a proposal names, and accepts it once all agree', async () => {
    const reviewId = await open();
    const { id, consents } = await propose(reviewId, { kind: 'MERGE', goalIds: [operationalId, strategicId] });
    expect(consents.map(({ body }: any) => body.id).sort()).toEqual([countyId, townId].sort());
    expect((await consent(id, countyId, {}, conference)).__typename).toBe('NotAllowed');
    expect((await consent(id, villageId)).__typename).toBe('NotAllowed');
    expect((await consent(id, townId)).__typename).toBe('NotAllowed');
    await consent(id, townId, {}, conference);
    expect((await at(reviewId)).alignments[0].state).toBe('OPEN');
    await consent(id, countyId, {}, steering);
    expect((await at(reviewId)).alignments[0]).toMatchObject({ state: 'ACCEPTED', number: 1 });
    expect(await consent(id, townId, { version: 2 }, conference)).toMatchObject({ reasons: ['IS_DECIDED'] });
  });

  it('refuses with a reason only, may think again, and gives a proposal up', async () => {
    const reviewId = await open();
    const { id } = await propose(reviewId);
    expect(await consent(id, townId, { consent: 'REFUSED' }, conference)).toMatchObject({ problems: [{ field: 'reason', code: 'REQUIRED' }] });
    await consent(id, townId, { consent: 'REFUSED', reason: 'Zu weit.' }, conference);
    expect((await at(reviewId)).openPoints[0]).toEqual({ kind: 'ALIGNMENT', goalId: null, bodyId: null, proposalId: id });
    expect((await consent(id, townId, {}, conference)).__typename).toBe('GoalReviewChangedMeanwhile');
    expect((await planner.verb('dismissAlignment', { alignmentId: id, version: 1, reason: 'Kein Einvernehmen.' })).__typename).toBe('GoalReviewChanged');
    expect((await at(reviewId)).alignments).toMatchObject([{ state: 'DISMISSED', reason: 'Kein Einvernehmen.', consents: [{ consent: 'REFUSED', reason: 'Zu weit.', isOwn: false }] }]);
    const second = await propose(reviewId);
    expect((await at(reviewId, conference)).alignments.at(-1).consents).toMatchObject([{ isOwn: true }]);
    await consent(second.id, townId, { consent: 'REFUSED', reason: 'Noch nicht.' }, conference);
    await consent(second.id, townId, { version: 2 }, conference);
    expect((await at(reviewId)).alignments.at(-1)).toMatchObject({ number: 2, state: 'ACCEPTED' });
    const { __typename, reasons } = (await planner.verb('proposeAlignment', { reviewId, requestId: newId(), kind: 'MERGE', goalIds: [operationalId], wording: 'x' }, ANSWER)) as any;
    expect([__typename, reasons]).toEqual(['GoalReviewNotPossible', ['TWO_GOALS_NEEDED']]);
  });

  it('does not close while something is open, says what, and changes nothing afterwards', async () => {
    const reviewId = await open();
    await judge(reviewId, townId, 'GAP');
    expect((await close(reviewId)).points).toEqual([{ kind: 'GAP', goalId: strategicId, bodyId: townId, proposalId: null }, { kind: 'NOT_JUDGED', goalId: strategicId, bodyId: villageId, proposalId: null }]);
    expect((await stateOf(strategicId)).state).toBe('IN_REVIEW');
    for (const bodyId of [townId, villageId]) await judge(reviewId, bodyId, 'CONTRIBUTES');
    expect((await close(reviewId, {}, conference)).__typename).toBe('NotAllowed');
    expect((await close(reviewId)).__typename).toBe('GoalReviewChanged');
    expect(await judge(reviewId, townId, 'GAP')).toMatchObject({ reasons: ['IS_CLOSED'] });
    expect(await close(reviewId)).toMatchObject({ reasons: ['IS_CLOSED'] });
    expect((await opened()).__typename).toBe('GoalReviewChanged');
  });

  it('shows to whoever was too late what others have judged', async () => {
    const reviewId = await open();
    await judge(reviewId, townId, 'COVERED');
    const stale = await planner.verb('judgeGoal', { reviewId, goalId: strategicId, bodyId: townId, version: 0, judgement: 'GAP' }, `... on GoalReviewChangedMeanwhile { current { cell(goalId: "${strategicId}", bodyId: "${townId}") { judgement version } } }`);
    expect(stale).toEqual({ __typename: 'GoalReviewChangedMeanwhile', current: { cell: { judgement: 'COVERED', version: 1 } } });
  });

  it('names no goal that the reader may not read, nor what was said of it', async () => {
    const hiddenId = await goals.goal(stage.tenantId, { cycleId, bodyId: countyId, createdBy, level: 'STRATEGIC', visibility: 'INTERNAL' });
    const reviewId = await open();
    await planner.verb('judgeGoal', { reviewId, goalId: hiddenId, bodyId: townId, version: 0, judgement: 'GAP' });
    expect([(await cellAt(reviewId, townId, hiddenId)).judgement, await cellAt(reviewId, townId, hiddenId, member)]).toEqual(['GAP', null]);
    await propose(reviewId, { goalIds: [hiddenId] });
    const seen = await at(reviewId, member);
    expect(JSON.stringify(seen)).not.toContain(hiddenId);
    expect(seen.alignments).toEqual([]);
  });

  it('counts no goal that the reader may not read, and names none with which a conflict is', async () => {
    const hiddenId = await goals.goal(stage.tenantId, { cycleId, bodyId: townId, createdBy, parentId: strategicId, visibility: 'INTERNAL' });
    const reviewId = await open();
    await judge(reviewId, townId, 'CONFLICT', { conflictingGoalIds: [hiddenId] });
    const seenBy = async (browser: Browser) => {
      const { goalCount, goals: listed } = (await browser.ask('query ($id: ID!) { goalReview(id: $id) { goalCount goals { id } } }', { id: reviewId })).data.goalReview;
      const { conflicts, own } = await cellAt(reviewId, townId, strategicId, browser);
      return [(await inMatrix(reviewId, townId, browser)).serving, goalCount, listed.length, own.length, conflicts.length];
    };
    expect([await seenBy(planner), await seenBy(member)]).toEqual([[2, 3, 3, 2, 1], [1, 2, 2, 1, 0]]);
  });

  it('has a cell for each municipality and each strategic goal, judged or not, and no other', async () => {
    const reviewId = await open();
    expect(await cellAt(reviewId, townId)).toEqual({ judgement: 'NOT_JUDGED', note: '', gapSettlement: null, version: 0, judgedBy: null, conflicts: [], own: [{ id: operationalId }], serving: [{ id: operationalId }] });
    expect(await cellAt(reviewId, villageId)).toMatchObject({ own: [], serving: [] });
    for (const [goalId, bodyId] of [[operationalId, townId], [strategicId, countyId], [newId(), townId], ['x', townId], [strategicId, 'x']]) expect(await cellAt(reviewId, bodyId, goalId)).toBeNull();
  });

  it('lists the goals that wait for it before the others, and as many as are wanted', async () => {
    const laterId = await goals.goal(stage.tenantId, { cycleId, bodyId: villageId, createdBy, parentId: strategicId, visibility: 'TENANT' });
    const reviewId = await open();
    await planner.verb('harmoniseGoal', { goalId: operationalId, version: 2 });
    const first = async (count: number | null) => (await planner.ask('query ($id: ID!, $first: Int) { goalReview(id: $id) { goalCount goals(first: $first) { id } openPoints(first: $first) { kind } openPointCount } }', { id: reviewId, first: count })).data.goalReview;
    expect((await first(null)).goals.map(({ id }: any) => id)).toEqual([strategicId, laterId, operationalId]);
    expect(await first(1)).toEqual({ goalCount: 3, goals: [{ id: strategicId }], openPoints: [{ kind: 'NOT_JUDGED' }], openPointCount: 2 });
    expect((await first(-1)).goals).toEqual([]);
  });

  it('is a PDF and a DOCX for whoever may read it, and nothing for others', async () => {
    const hiddenId = await goals.goal(stage.tenantId, { cycleId, bodyId: countyId, createdBy, level: 'STRATEGIC', title: 'Kanarienvogel', visibility: 'INTERNAL' });
    const reviewId = await open();
    await planner.verb('judgeGoal', { reviewId, goalId: hiddenId, bodyId: townId, version: 0, judgement: 'GAP', note: 'Kanarienvogel' });
    const get = (file: string, browser?: Browser) => stage.program.app.inject({ method: 'GET', url: `/dokumente/zielpruefung/${file}`, headers: browser ? { cookie: browser.cookie } : {} });
    const [pdf, docx] = [await get(`${reviewId}.pdf`, member), await get(`${reviewId}.docx`, member)];
    expect([pdf.statusCode, pdf.headers['content-type'], pdf.rawPayload.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    expect([docx.statusCode, partOf(docx.rawPayload, 'word/document.xml').includes('Kanarienvogel')]).toEqual([200, false]);
    expect(partOf((await get(`${reviewId}.docx`, planner)).rawPayload, 'word/document.xml')).toContain('Kanarienvogel');
    for (const answer of [get(`${reviewId}.pdf`), get(`${newId()}.pdf`, planner), get(`${reviewId}.html`, planner), get('x.pdf', planner)]) expect((await answer).statusCode).toBe(404);
  });

  it('is a file in the language in which the page is read, else in that of the profile', async () => {
    const reviewId = await open();
    const xml = async (query: string) => partOf((await stage.program.app.inject({ method: 'GET', url: `/dokumente/zielpruefung/${reviewId}.docx${query}`, headers: { cookie: planner.cookie } })).rawPayload, 'word/document.xml');
    expect(await xml('?sprache=en')).toContain('Record of the goal review');
    for (const query of ['', '?sprache=de', '?sprache=fr']) expect(await xml(query)).toContain('Protokoll der Zielprüfung');
  });

  it('offers the cycles in which it can be opened', async () => {
    const places = async (browser: Browser) => (await browser.ask('{ goalReviewPlaces { cycle { id } } }')).data.goalReviewPlaces.map(({ cycle }: any) => cycle.id);
    expect(await places(steering)).toContain(cycleId);
    expect(await places(conference)).toEqual([]);
    await open();
    expect(await places(steering)).not.toContain(cycleId);
  });

  it('takes a contribution away, but no conflict', async () => {
    const { tenantId } = stage;
    const [contributionId, conflictId] = [await goals.relation(tenantId, operationalId, strategicId, { kind: 'CONTRIBUTES_TO' }), await goals.relation(tenantId, operationalId, strategicId)];
    const remove = async (relationId: string, browser = planner) => browser.verb('removeRelation', { goalId: operationalId, version: (await stateOf(operationalId)).version, relationId }, '... on GoalNotPossible { reasons }') as any;
    expect(await remove(conflictId)).toMatchObject({ reasons: ['TO_BE_SETTLED'] });
    expect((await remove(contributionId, member)).__typename).toBe('NotAllowed');
    expect((await remove(contributionId, conference)).__typename).toBe('GoalChanged');
    expect((await stateOf(operationalId)).relations).toEqual([{ id: conflictId, kind: 'CONFLICTS_WITH', settlement: null }]);
    expect((await stage.history(operationalId)).at(-1)?.kind).toBe('GOAL_RELATION_REMOVED');
  });
});
