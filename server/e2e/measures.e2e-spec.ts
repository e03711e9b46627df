import { newId } from '../src/kernel/ids.js';
import { StartGuards } from '../src/modules/measures/index.js';
import { CouncilWorld } from '../testing/council-world.js';
import { sql } from '../testing/database.js';
import { EvaluationWorld } from '../testing/evaluation-world.js';
import { GoalWorld } from '../testing/goal-world.js';
import { MeasureWorld } from '../testing/measure-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const REASONS = '... on MeasureNotPossible { reasons } ... on InvalidInput { problems { field code } }';

describe('measures, from the idea to what became of them', () => {
  let stage: Stage;
  let [planner, office, partner, treasurer, executive] = [{} as Browser, {} as Browser, {} as Browser, {} as Browser, {} as Browser];
  let [bodyId, cycleId, officeId, partnerId, goalId, createdBy] = ['', '', '', '', '', ''];

  const content = (parts: object = {}) => ({ title: 'Treff am Abend', kind: 'PROJECT', visibility: 'PARTICIPANTS', goalId, ownerOrganizationId: officeId, ...parts });
  const added = async (parts: object = {}, browser = planner) =>
    browser.verb('addMeasure', { requestId: newId(), cycleId, ...content(parts) }, `${REASONS} ... on MeasureChanged { measure { id version } }`) as any;
  const idea = async (parts: object = {}): Promise<string> => (await added(parts)).measure.id;
  const at = async (id: string, browser = planner) =>
    (await browser.ask('query ($id: ID!) { measure(id: $id) { id version state stateReason isFunded fundingEndsOn continuation actions partners { id } socialSpaces targetGroups goal { id } owner { organization { id } } steps { id title isDone due { date precision } } resources { kind amount } applications { state endsOn programme { name } } reservations { settled grantedBy mandate { title } } } }', { id })).data.measure;
  const step = async (name: string, measureId: string, parts: object = {}, browser = planner) => browser.verb(name, { measureId, version: (await at(measureId)).version, ...parts }, REASONS) as any;
  const done = async (name: string, measureId: string, parts: object = {}, browser = planner) => expect(await step(name, measureId, parts, browser)).toEqual({ __typename: 'MeasureChanged' });
  const money = { resources: [{ kind: 'MONEY', amount: 4000 }] };
  const proposed = async (parts: object = {}) => {
    const id = await idea(parts);
    await done('proposeMeasure', id);
    return id;
  };
  const methodOf = (id: string) => new EvaluationWorld(stage.database.postgres).fixed(stage.tenantId, id, { by: createdBy, organizationId: officeId });
  const running = async () => {
    const id = await proposed();
    await done('setMeasureResources', id, money);
    await done('agreeMeasure', id);
    await methodOf(id);
    await done('startMeasure', id);
    return id;
  };
  const reserved = async () => {
    const id = await proposed();
    await methodOf(id);
    await done('reserveFunding', id, { reason: 'Der Antrag läuft.', expiresOn: '2098-12-31', grantorOrganizationId: officeId }, treasurer);
    await done('agreeMeasure', id);
    return id;
  };
  const resolution = async (result: string) => {
    const council = new CouncilWorld(stage.database.postgres);
    const councilId = await stage.world.organization(stage.tenantId, { kind: 'COUNCIL_BODY', name: 'Rat', bodyId });
    const paperId = await council.paper(stage.tenantId, { bodyId, state: 'CLOSED' });
    return council.resolution(stage.tenantId, paperId, await council.consultation(stage.tenantId, paperId, councilId, { state: result === 'ADOPTED' ? 'APPROVED' : result }), { result });
  };

  beforeAll(async () => {
    stage = await Stage.set();
    const { world, tenantId } = stage;
    bodyId = await world.body(tenantId);
    [officeId, partnerId] = [await world.organization(tenantId, { kind: 'PLANNING_GROUP', name: 'Amt', bodyId, visibility: 'TENANT' }), await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Verband', visibility: 'TENANT' })];
    cycleId = await world.cycle(tenantId, { bodyId, visibility: 'TENANT' });
    createdBy = await world.person(tenantId);
    goalId = await new GoalWorld(stage.database.postgres).goal(tenantId, { cycleId, bodyId, createdBy, visibility: 'TENANT' });
    [planner, treasurer, executive] = [await stage.granted('PLANNER'), await stage.granted('TREASURER'), await stage.granted('EXECUTIVE')];
    [office, partner] = [await stage.member(officeId, 'COORDINATOR'), await stage.member(partnerId, 'MEMBER')];
  });
  afterAll(() => stage.strike());

  it('is added once, however often the same request comes', async () => {
    const input = { requestId: newId(), cycleId, ...content() };
    const [one, other] = [await planner.verb('addMeasure', input, '... on MeasureChanged { measure { id } }'), await planner.verb('addMeasure', input, '... on MeasureChanged { measure { id } }')];
    expect(other).toEqual(one);
  });

  it('lets a coordinator write what the own organisation carries out, and nothing else', async () => {
    expect((await added({}, office)).__typename).toBe('MeasureChanged');
    expect((await added({ ownerOrganizationId: null }, office)).__typename).toBe('NotAllowed');
    const id = await idea();
    expect((await at(id, office)).actions).toEqual(['measure.edit', 'measure.work', 'measure.propose']);
    expect((await at(id, executive)).actions).toEqual(['measure.reject']);
  });

  it('is added by a coordinator for the own municipality and those below it, and for no other one', async () => {
    const { world, tenantId } = stage;
    const [countyId, townId] = [await world.body(tenantId), await world.body(tenantId)];
    await sql(stage.database.postgres, `update body set kind = 'COUNTY', ags = null, county_key = '10000' where id = $1`, [countyId]);
    await sql(stage.database.postgres, `update body set parent_id = $2, parent_county_key = '10000' where id in ($1, $3)`, [townId, countyId, bodyId]);
    const countyCycle = await world.cycle(tenantId, { bodyId: countyId, visibility: 'TENANT' });
    const countyOffice = await world.organization(tenantId, { kind: 'PLANNING_GROUP', name: 'Kreis', bodyId: countyId, visibility: 'TENANT' });
    const parts = { cycleId: countyCycle, goalId: null };
    expect(await added({ ...parts, bodyId: townId }, office)).toMatchObject({ problems: [{ field: 'bodyId', code: 'NOT_ALLOWED' }] });
    expect((await added({ ...parts, bodyId }, office)).__typename).toBe('MeasureChanged');
    expect((await added({ ...parts, bodyId: townId, ownerOrganizationId: countyOffice }, await stage.member(countyOffice, 'COORDINATOR'))).__typename).toBe('MeasureChanged');
    expect((await added({ ...parts, bodyId: townId })).__typename).toBe('MeasureChanged');
    const { measure: own } = await added(parts, office);
    expect(await sql(stage.database.postgres, 'select body_id as "bodyId" from measure where id = $1', [own.id])).toEqual([{ bodyId }]);
    await sql(stage.database.postgres, 'update body set parent_id = null, parent_county_key = null where id in ($1, $2)', [townId, bodyId]);
  });

  it('is led by the sector planner who wrote it until it is agreed on, and afterwards only where a seat or the person answers for it', async () => {
    const sector = await stage.granted('SECTOR_PLANNER');
    const { id } = (await added({}, sector)).measure;
    expect((await at(id, sector)).actions).toEqual(['measure.edit', 'measure.propose']);
    await done('proposeMeasure', id, {}, sector);
    await done('setMeasureResources', id, money, sector);
    await done('agreeMeasure', id);
    expect((await at(id, sector)).actions).toEqual([]);
    expect((await step('startMeasure', id, {}, sector)).__typename).toBe('NotAllowed');
    const [{ personId }] = await sql<{ personId: string }>(stage.database.postgres, 'select created_by as "personId" from measure where id = $1', [id]);
    await stage.world.membership(stage.tenantId, personId, officeId);
    const seatId = await stage.world.seat(stage.tenantId, officeId);
    await sql(stage.database.postgres, 'update measure set owner_organization_id = null, owner_seat_id = $2 where id = $1', [id, seatId]);
    expect((await at(id, sector)).actions).toEqual(['measure.work']);
    await stage.world.holding(stage.tenantId, seatId, personId);
    expect((await at(id, sector)).actions).toEqual(['measure.edit', 'measure.work', 'measure.start']);
  });

  describe('that a partner carries along', () => {
    let carrier: Browser;
    let measureId = '';

    const steps = async () => (await at(measureId)).steps as { id: string; title: string; isDone: boolean }[];
    const mark = async (browser: Browser, isDone = true) => step('markMeasureStep', measureId, { stepId: (await steps())[0].id, isDone }, browser);

    beforeEach(async () => {
      carrier = await stage.member(partnerId, 'COORDINATOR');
      measureId = await running();
      await done('editMeasure', measureId, content({ partnerIds: [partnerId] }));
      await done('setMeasureSteps', measureId, { steps: [{ title: 'Raum finden' }, { title: 'Eröffnung' }] });
    });

    it('has its steps ticked by everybody there, and by nobody else', async () => {
      expect((await at(measureId, partner)).actions).toEqual(['measure.work']);
      expect(await mark(partner)).toEqual({ __typename: 'MeasureChanged' });
      expect((await steps()).map(({ isDone }) => isDone)).toEqual([true, false]);
      expect(await mark(carrier, false)).toEqual({ __typename: 'MeasureChanged' });
      expect((await steps()).map(({ isDone }) => isDone)).toEqual([false, false]);
      expect((await mark(executive)).__typename).toBe('NotAllowed');
    });

    it('has its steps named and taken out only by whoever answers for it', async () => {
      expect((await step('setMeasureSteps', measureId, { steps: [] }, carrier)).__typename).toBe('NotAllowed');
      expect((await step('completeMeasure', measureId, {}, carrier)).__typename).toBe('NotAllowed');
    });

    it('tells how it goes by whoever leads there', async () => {
      const give = (browser: Browser) => browser.verb('giveMeasureStatus', { measureId, requestId: newId(), lage: 'ON_TRACK' }) as any;
      expect((await at(measureId, carrier)).actions).toContain('measure.report');
      expect((await give(carrier)).__typename).toBe('MeasureChanged');
      expect((await give(partner)).__typename).toBe('NotAllowed');
    });

    it('has no step that another measure has', async () => {
      const [otherId, { id: stepId }] = [await running(), (await steps())[0]];
      expect((await step('markMeasureStep', otherId, { stepId, isDone: true }, office)).__typename).toBe('NotFound');
      expect((await step('markMeasureStep', measureId, { stepId: newId(), isDone: true }, office)).__typename).toBe('NotFound');
    });

    it('writes down who ticked a step and how far it is', async () => {
      await mark(partner);
      expect((await stage.history(measureId)).at(-1)).toMatchObject({ kind: 'MEASURE_STEPS_SET', payload: { steps: 2, done: 1 } });
    });
  });

  it('is read by whoever carries it along, once it is shared with them', async () => {
    const id = await idea({ partnerIds: [partnerId] });
    expect((await at(id, partner)).partners).toEqual([{ id: partnerId }]);
    expect(await at(await idea(), partner)).toBeNull();
    expect(await at(await idea({ visibility: 'INTERNAL', partnerIds: [partnerId] }), partner)).toBeNull();
  });

  it('serves a goal of its own cycle, whose thread runs on to it', async () => {
    const elsewhere = await stage.world.cycle(stage.tenantId, { bodyId: await stage.world.body(stage.tenantId) });
    const otherId = await new GoalWorld(stage.database.postgres).goal(stage.tenantId, { cycleId: elsewhere, bodyId, createdBy });
    expect(await added({ goalId: otherId })).toMatchObject({ reasons: ['GOAL_OF_OTHER_CYCLE'] });
    const id = await idea();
    expect((await at(id)).goal).toEqual({ id: goalId });
    expect((await planner.ask('query ($id: ID!) { thread(subjectId: $id) { downstream { id kind } } }', { id: goalId })).data.thread.downstream).toContainEqual({ id, kind: 'MEASURE' });
  });

  it('says which field is wrong', async () => {
    expect(await added({ starts: '2027', ends: '2026' })).toMatchObject({ problems: [{ field: 'ends', code: 'TOO_EARLY' }] });
    expect(await added({ title: ' ' })).toMatchObject({ problems: [{ field: 'title', code: 'REQUIRED' }] });
    expect(await added({ socialSpaces: ['Friedrichsfeld', ''] })).toMatchObject({ problems: [{ field: 'socialSpaces', code: 'REQUIRED' }] });
    expect(await step('setFundingApplication', await idea(), { programmeId: newId(), state: 'APPROVED' })).toMatchObject({ problems: [{ field: 'submittedOn' }, { field: 'decidedOn' }] });
  });

  it('changes with every field, and not at all where nothing is different', async () => {
    const id = await idea();
    const changed = content({ title: 'Treff am Morgen', socialSpaces: ['Friedrichsfeld'], targetGroups: ['Alleinerziehende'], isQuickWin: true, starts: '2027-Q1', ends: '2028', fieldOfAction: 'Wohnen', partnerIds: [partnerId] });
    await done('editMeasure', id, changed);
    const { version } = await at(id);
    await done('editMeasure', id, changed);
    expect(await at(id)).toMatchObject({ version, socialSpaces: ['Friedrichsfeld'], targetGroups: ['Alleinerziehende'], partners: [{ id: partnerId }] });
  });

  it('is not written over by whoever has not seen the last change', async () => {
    const id = await idea();
    await done('editMeasure', id, content({ title: 'Anders' }));
    expect(await planner.verb('editMeasure', { measureId: id, version: 1, ...content() }, '... on MeasureChangedMeanwhile { current { title } }')).toEqual({ __typename: 'MeasureChangedMeanwhile', current: { title: 'Anders' } });
  });

  it('changes with many others at once, or not at all, and says of each what stands against it', async () => {
    const [one, other, foreign] = [await idea(), await idea(), await idea({ ownerOrganizationId: partnerId })];
    const row = (measureId: string, parts: object = {}) => ({ measureId, version: 1, ...content({ title: 'Treff am Morgen', ...parts }) });
    const all = (browser: Browser, ...measures: object[]) => browser.verb('editMeasures', { measures }, '... on MeasuresChanged { count } ... on MeasuresRefused { refused { measureId fault reasons } }') as any;
    expect(await all(office, row(one), row(foreign), row(newId()))).toMatchObject({ refused: [{ measureId: foreign, fault: 'NOT_ALLOWED' }, { fault: 'NOT_FOUND' }] });
    expect((await at(one)).version).toBe(1);
    expect(await all(office, row(one), row(other))).toEqual({ __typename: 'MeasuresChanged', count: 2 });
    expect(await all(planner, row(one, { title: 'Noch einmal' }), { ...row(other, { goalId: null }), version: 2 })).toMatchObject({ refused: [{ measureId: one, fault: 'CHANGED_MEANWHILE' }] });
    expect(await all(planner, { ...row(await running(), { goalId: null }), version: 5 })).toMatchObject({ refused: [{ fault: 'NOT_POSSIBLE', reasons: ['NO_GOAL'] }] });
  });

  it('changes with two thousand others in one step', async () => {
    const elsewhereId = await stage.world.cycle(stage.tenantId, { bodyId: await stage.world.body(stage.tenantId), visibility: 'TENANT' });
    const rows = await sql<{ id: string }>(
      stage.database.postgres,
      `insert into measure (tenant_id, id, number, cycle_id, body_id, title, created_by, created_at)
       select $1, gen_random_uuid(), n, $2, c.body_id, 'Nummer ' || n, $3, now() from planning_cycle c, generate_series(1, 2000) n where c.id = $2 returning id`,
      [stage.tenantId, elsewhereId, createdBy],
    );
    const measures = rows.map(({ id: measureId }) => ({ measureId, version: 1, title: 'Ein anderer Titel', kind: 'PERMANENT', visibility: 'TENANT', goalId: null }));
    expect(await planner.verb('editMeasures', { measures }, '... on MeasuresChanged { count }')).toEqual({ __typename: 'MeasuresChanged', count: 2000 });
  });

  it('says all that keeps it from being agreed on', async () => {
    const id = await proposed({ goalId: null, ownerOrganizationId: null });
    expect(await step('agreeMeasure', id)).toMatchObject({ reasons: ['NO_GOAL', 'NO_OWNER', 'NEITHER_FUNDED_NOR_RESERVED'] });
    expect((await step('agreeMeasure', await proposed(), {}, office)).__typename).toBe('NotAllowed');
  });

  it('starts with its own money, rests and goes on, and keeps what pays for it', async () => {
    const id = await running();
    expect(await step('setMeasureResources', id, { resources: [] })).toMatchObject({ reasons: ['NOT_FUNDED'] });
    expect(await step('editMeasure', id, content({ ownerOrganizationId: null }))).toMatchObject({ reasons: ['NO_OWNER'] });
    await done('pauseMeasure', id, { reason: 'Der Raum wird saniert.' }, office);
    expect(await at(id)).toMatchObject({ state: 'PAUSED', stateReason: 'Der Raum wird saniert.', resources: [{ kind: 'MONEY', amount: 4000 }] });
    await done('resumeMeasure', id, {}, office);
  });

  it('does not start under a Vorbehalt, which money settles', async () => {
    const id = await reserved();
    expect(await step('startMeasure', id)).toMatchObject({ reasons: ['RESERVATION_OPEN', 'NOT_FUNDED'] });
    expect(await step('settleFundingReservation', id, { settled: 'FUNDED' })).toMatchObject({ reasons: ['STILL_UNFUNDED'] });
    expect(await step('settleFundingReservation', id, { settled: 'DROPPED' })).toMatchObject({ reasons: ['NEITHER_FUNDED_NOR_RESERVED'] });
    const programmeId = await new MeasureWorld(stage.database.postgres).programme(stage.tenantId, `Programm ${newId()}`);
    await done('setFundingApplication', id, { programmeId, state: 'SUBMITTED', submittedOn: '2026-01-01', amountCents: 400_000 }, treasurer);
    await done('setFundingApplication', id, { programmeId, state: 'APPROVED', submittedOn: '2026-01-01', decidedOn: '2026-02-01', endsOn: '2027-12-31', amountCents: 400_000 }, treasurer);
    await done('settleFundingReservation', id, { settled: 'FUNDED' }, treasurer);
    await done('startMeasure', id);
    expect(await at(id)).toMatchObject({ state: 'IN_PROGRESS', fundingEndsOn: '2027-12-31', reservations: [{ settled: 'FUNDED', grantedBy: 'Amt' }], applications: [{ state: 'APPROVED' }] });
  });

  it('starts without money by an own resolution, and never by what was noted', async () => {
    const id = await reserved();
    expect(await step('settleFundingReservation', id, { settled: 'OWN_RESOLUTION', resolutionId: await resolution('NOTED') })).toMatchObject({ reasons: ['NO_MANDATE'] });
    expect((await step('settleFundingReservation', id, { settled: 'OWN_RESOLUTION', resolutionId: newId() })).__typename).toBe('NotFound');
    await done('settleFundingReservation', id, { settled: 'OWN_RESOLUTION', resolutionId: await resolution('ADOPTED') });
    await done('startMeasure', id);
    expect((await at(id)).reservations).toMatchObject([{ settled: 'OWN_RESOLUTION', mandate: { title: expect.any(String) } }]);
  });

  it('stands under one Vorbehalt at a time, which goes when it is broken off', async () => {
    const id = await reserved();
    expect(await step('reserveFunding', id, { reason: 'x', expiresOn: '2098-12-31', grantorOrganizationId: officeId })).toMatchObject({ reasons: ['ALREADY_RESERVED'] });
    await done('terminateMeasure', id, { reason: 'Der Träger ist abgesprungen.' }, executive);
    expect(await at(id)).toMatchObject({ state: 'TERMINATED', reservations: [{ settled: 'DROPPED' }], actions: [] });
  });

  it('waits for whatever a later part of the program asks for before the start', async () => {
    const id = await proposed();
    await done('setMeasureResources', id, money);
    await done('agreeMeasure', id);
    await methodOf(id);
    const asked: string[] = [];
    stage.program.app.get(StartGuards).register(async (measureId) => {
      asked.push(measureId);
      return measureId === id ? ['NO_SUCH_STEP'] : [];
    });
    expect(await step('startMeasure', id)).toMatchObject({ reasons: ['NO_SUCH_STEP'] });
    expect(asked).toEqual([id]);
  });

  it('goes on for good by a decision where others paid, and ends with a reason', async () => {
    const id = await running();
    expect(await step('decideContinuation', id, { continuation: 'END', reason: 'x' }, executive)).toMatchObject({ reasons: ['NO_SUCH_STEP'] });
    const programmeId = await new MeasureWorld(stage.database.postgres).programme(stage.tenantId, `Programm ${newId()}`);
    await done('setFundingApplication', id, { programmeId, state: 'APPROVED', submittedOn: '2026-01-01', decidedOn: '2026-02-01', endsOn: '2027-12-31' });
    await done('completeMeasure', id, {}, office);
    expect(await step('continueMeasure', id)).toMatchObject({ reasons: ['CONTINUATION_UNDECIDED'] });
    await done('decideContinuation', id, { continuation: 'CONTINUE', reason: 'Der Treff wird gebraucht.' }, executive);
    await done('continueMeasure', id);
    expect(await at(id)).toMatchObject({ state: 'CONTINUED', continuation: 'CONTINUE' });
  });

  it('goes step by step, each with its date', async () => {
    const id = await idea();
    await done('setMeasureSteps', id, { steps: [{ title: 'Raum finden', due: '2027-Q1', isDone: true }, { title: 'Eröffnung', isMilestone: true }] }, office);
    expect((await at(id)).steps).toMatchObject([{ title: 'Raum finden', isDone: true, due: { date: '2027-01-01', precision: 'QUARTER' } }, { title: 'Eröffnung', isDone: false, due: null }]);
    await done('setMeasureSteps', id, { steps: [] });
    expect((await at(id)).steps).toEqual([]);
  });

  describe('how it goes', () => {
    const give = (measureId: string, parts: object = {}, browser = office) =>
      browser.verb('giveMeasureStatus', { measureId, requestId: newId(), lage: 'ON_TRACK', ...parts }, `${REASONS} ... on MeasureChanged { measure { lage freshness actions updates { lage happened } } }`) as any;

    it('is said by whoever leads what carries it out, in a Lage and a sentence', async () => {
      const id = await running();
      expect((await office.ask('query ($id: ID!) { measure(id: $id) { lage freshness actions } }', { id })).data.measure).toEqual({ lage: null, freshness: 'NEVER', actions: ['measure.edit', 'measure.work', 'measure.pause', 'measure.complete', 'measure.report', 'status.answer'] });
      expect(await give(id, { lage: 'WATCH' })).toMatchObject({ problems: [{ field: 'happened', code: 'REQUIRED' }] });
      await give(id, { happened: 'Der Raum ist da.' });
      expect((await give(id, { lage: 'WATCH', happened: 'Die Fachkraft fehlt.' })).measure).toMatchObject({ lage: 'WATCH', freshness: 'FRESH', updates: [{ lage: 'WATCH' }, { happened: 'Der Raum ist da.' }] });
      expect((await give(id, {}, executive)).__typename).toBe('NotAllowed');
    });

    it('is said once, however often the same request comes, and of nothing that does not run', async () => {
      const [id, requestId] = [await running(), newId()];
      await give(id, { requestId });
      expect((await give(id, { requestId })).measure.updates).toHaveLength(1);
      expect(await give(await idea())).toMatchObject({ reasons: ['NO_SUCH_STEP'] });
    });

    const UPDATE = '... on StatusUpdateTalked { update { acknowledgements { by } questions { id text answers { text } } } }';
    const talk = (verb: string, input: object, browser: Browser) => browser.verb(verb, input, UPDATE) as any;

    it('is noted and asked about by those who lead, and answered by whoever carries it out; others hear nothing of that', async () => {
      const id = await running();
      await give(id, { lage: 'WATCH', happened: 'Der Raum fehlt.' });
      const { updates: [{ id: updateId }] } = (await planner.ask('query ($id: ID!) { measure(id: $id) { updates { id } } }', { id })).data.measure;
      for (let time = 1; time <= 2; time += 1) expect((await talk('acknowledgeStatusUpdate', { updateId }, executive)).update.acknowledgements).toHaveLength(1);
      const { questions: [{ id: questionId }] } = (await talk('askBack', { requestId: newId(), updateId, text: 'Seit wann?' }, executive)).update;
      expect((await talk('askBack', { requestId: newId(), updateId, text: 'Warum?' }, office)).__typename).toBe('NotAllowed');
      expect((await talk('answerQuestion', { requestId: newId(), questionId, text: 'Darum.' }, executive)).__typename).toBe('NotAllowed');
      expect((await talk('answerQuestion', { requestId: newId(), questionId, text: 'Seit Mai.' }, office)).update.questions).toEqual([{ id: questionId, text: 'Seit wann?', answers: [{ text: 'Seit Mai.' }] }]);
      const heard = async (browser: Browser) => (await browser.ask('query ($id: ID!) { measure(id: $id) { updates { happened questions { text } } } }', { id })).data.measure.updates;
      expect(await heard(office)).toEqual([{ happened: 'Der Raum fehlt.', questions: [{ text: 'Seit wann?' }] }]);
      expect(await heard(treasurer)).toEqual([{ happened: 'Der Raum fehlt.', questions: [] }]);
      expect((await stage.history(id)).slice(-3).map(({ kind }) => kind)).toEqual(['MEASURE_STATUS_ACKNOWLEDGED', 'MEASURE_STATUS_ASKED', 'MEASURE_STATUS_ANSWERED']);
    });

    it('stands beside all others on the page of those who lead', async () => {
      const id = await running();
      await give(id, { lage: 'WATCH', happened: 'Der Raum fehlt.' });
      const standing = async (browser: Browser) => (await browser.ask('{ measureStandings { id stand state lage sentence freshness isFunded reservedUntil openQuestions owner { name } } }')).data?.measureStandings.find((each: any) => each.id === id);
      expect(await standing(executive)).toEqual({ id, stand: 'RUNNING', state: 'IN_PROGRESS', lage: 'WATCH', sentence: 'Der Raum fehlt.', freshness: 'FRESH', isFunded: true, reservedUntil: null, openQuestions: 0, owner: { name: 'Amt' } });
      expect(await standing(office)).toBeUndefined();
    });

    it('waits for whoever is to see to it: a question, a step, a Sachstand, a Vorbehalt, a decision on what stays', async () => {
      const [id, world] = [await running(), new MeasureWorld(stage.database.postgres)];
      const reservedId = await proposed();
      await done('reserveFunding', reservedId, { reason: 'Der Antrag läuft.', expiresOn: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10), grantorOrganizationId: officeId }, treasurer);
      await done('setMeasureSteps', id, { steps: [{ title: 'Raum finden', due: '2020-Q1' }, { title: 'Fertig', due: '2020', isDone: true }, { title: 'Später', due: '2098' }] });
      const updateId = await world.status(stage.tenantId, id, createdBy, { givenAt: new Date(Date.now() - 400 * 86_400_000) });
      await talk('askBack', { requestId: newId(), updateId, text: 'Seit wann?' }, executive);
      await world.application(stage.tenantId, id, await world.programme(stage.tenantId, `Programm ${newId()}`), { endsOn: '2026-03-01' });
      await sql(stage.database.postgres, `update measure set continuation_asked_for = '2026-03-01' where id = $1`, [id]);
      const waiting = async (browser: Browser) => (await browser.ask('{ myMeasures { id reason detail } }')).data.myMeasures.filter((each: any) => [id, reservedId].includes(each.id)).map(({ reason, detail }: any) => `${reason} ${detail}`.trim()).toSorted();
      expect(await waiting(office)).toEqual(['QUESTION', 'STATUS_DUE', 'STEP_DUE Raum finden']);
      expect(await waiting(treasurer)).toEqual(['RESERVATION_EXPIRING']);
      expect(await waiting(executive)).toEqual(['CONTINUATION']);
      expect(await waiting(partner)).toEqual([]);
    });

    it('is waited for by its rhythm', async () => {
      const id = await running();
      await done('editMeasure', id, content({ rhythm: 'MONTHLY' }));
      await new MeasureWorld(stage.database.postgres).status(stage.tenantId, id, createdBy, { givenAt: new Date(Date.now() - 40 * 86_400_000) });
      expect((await planner.ask('query ($id: ID!) { measure(id: $id) { freshness rhythm } }', { id })).data.measure).toEqual({ freshness: 'OVERDUE', rhythm: 'MONTHLY' });
    });
  });

  describe('of an action plan that was made elsewhere', () => {
    const take = (measures: object[], parts: object = {}, browser = planner) =>
      browser.verb('importActionPlan', { cycleId, goalId: null, visibility: 'INTERNAL', measures, ...parts }, `${REASONS} ... on ActionPlanImported { added existing }`) as any;
    const named = async (title: string) => (await planner.ask('{ measures { id title state goal { id } fieldOfAction starts { date } steps { title isDone due { date } } } }')).data.measures.filter((each: any) => each.title === title);

    it('comes with its steps, as an idea or proposed, once however often the plan is brought', async () => {
      const key = newId();
      const plan = [
        { key: `${key}-1`, title: `Wärmeplan ${key}`, fieldOfAction: 'Wärme', starts: '2026-11-30', isProposed: true, steps: [{ title: 'Masterplan', due: '2027-12-31', isDone: true }] },
        { key: `${key}-2`, title: `Beratung ${key}` },
      ];
      expect(await take(plan)).toEqual({ __typename: 'ActionPlanImported', added: 2, existing: 0 });
      expect(await named(`Wärmeplan ${key}`)).toEqual([expect.objectContaining({ state: 'PROPOSED', goal: null, fieldOfAction: 'Wärme', starts: { date: '2026-11-30' }, steps: [{ title: 'Masterplan', isDone: true, due: { date: '2027-12-31' } }] })]);
      const before = await stage.counts();
      expect(await take(plan)).toEqual({ __typename: 'ActionPlanImported', added: 0, existing: 2 });
      expect(await stage.counts()).toEqual(before);
      const { thread } = (await planner.ask('query ($id: ID!) { thread(subjectId: $id) { gaps } }', { id: (await named(`Beratung ${key}`))[0].id })).data;
      expect(thread.gaps).toContain('MEASURE_WITHOUT_GOAL');
    });

    it('serves the goal that somebody chooses for all of it', async () => {
      const key = newId();
      expect((await take([{ key, title: `Lotsen ${key}` }], { goalId })).added).toBe(1);
      expect((await named(`Lotsen ${key}`))[0].goal).toEqual({ id: goalId });
    });

    it('is taken as a whole or not at all, and by those who plan', async () => {
      const before = await stage.counts();
      const key = newId();
      const [good, bad] = [{ key: `${key}-1`, title: 'Gut' }, { key: `${key}-2`, title: 'Endet zuerst', starts: '2027-02-01', ends: '2026-02-01' }];
      expect((await take([good, bad])).problems).toEqual([{ field: 'measures.1.ends', code: 'TOO_EARLY' }]);
      expect((await take([good, { ...bad, title: '' }])).problems).toEqual([{ field: 'measures.1.title', code: 'REQUIRED' }]);
      expect((await take([good], {}, office)).__typename).toBe('NotAllowed');
      expect((await take([good], { cycleId: newId() })).__typename).toBe('NotFound');
      expect(await stage.counts()).toEqual(before);
    });
  });

  it('is told in the history of whoever may read it', async () => {
    const id = await proposed();
    const { nodes } = (await office.ask('query ($id: ID!) { activity(subjectId: $id) { nodes { kind payload references { name } } } }', { id })).data.activity;
    expect(nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['MEASURE_MOVED', 'MEASURE_ADDED']);
    expect(nodes[0]).toMatchObject({ payload: { from: 'IDEA', to: 'PROPOSED' }, references: [{ name: expect.stringMatching(/^M\d+ Treff am Abend$/) }] });
  });

  it('keeps programmes by their names, and says who has changed one meanwhile', async () => {
    const name = `Starke Quartiere ${newId()}`;
    const SAVED = '... on FundingProgrammeSaved { programmes { id name version ownSharePercent } } ... on InvalidInput { problems { field code } }';
    const { programmes } = (await treasurer.verb('saveFundingProgramme', { name, ownSharePercent: 20, deadline: '2027-03-31' }, SAVED)) as any;
    const { id, version } = programmes.find((each: { name: string }) => each.name === name);
    expect(await treasurer.verb('saveFundingProgramme', { name }, SAVED)).toMatchObject({ problems: [{ field: 'name', code: 'SAME_AS_BEFORE' }] });
    expect((await treasurer.verb('saveFundingProgramme', { name, programmeId: id, version, url: 'https://example.org' }, SAVED)).__typename).toBe('FundingProgrammeSaved');
    expect((await planner.verb('saveFundingProgramme', { name, programmeId: id, version })).__typename).toBe('ProgrammeChangedMeanwhile');
    expect(await treasurer.verb('saveFundingProgramme', { name: 'x', url: 'javascript:alert(1)' }, SAVED)).toMatchObject({ problems: [{ field: 'url' }] });
  });
});
