import { newId } from '../src/kernel/ids.js';
import { DueDates, Silences } from '../src/kernel/notices.js';
import { Units } from '../src/platform/database/units.js';
import { CouncilWorld } from '../testing/council-world.js';
import { sql } from '../testing/database.js';
import { GoalWorld } from '../testing/goal-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const UPDATE = 'id lage happened need value by acknowledgements { by } questions { id text by answers { text by } }';
const STATUS = `status { id lage freshness rhythm nextDue actions updates { ${UPDATE} } }`;
const REASONS = '... on StatusNotPossible { reason } ... on InvalidInput { problems { field code } }';
const GOALS = 'goals { id lage sentence freshness stand orphaned openQuestions value change { kind lageBefore valueBefore } }';

describe('how goals go', () => {
  let stage: Stage;
  let goals: GoalWorld;
  let [planner, executive, leader, member, stranger, mayor] = [{} as Browser, {} as Browser, {} as Browser, {} as Browser, {} as Browser, {} as Browser];
  let [bodyId, countyId, cycleId, officeId, createdBy, goalId] = ['', '', '', '', '', ''];

  const goal = (parts: object = {}) =>
    goals.goal(stage.tenantId, { cycleId, bodyId, createdBy, state: 'HARMONISED', criterion: 'Zwei sind offen.', due: '2027-01-01', noParentReason: 'Pflicht', ownerOrganizationId: officeId, visibility: 'TENANT', ...parts });
  const give = (parts: object = {}, browser = leader) => browser.verb('giveStatusUpdate', { requestId: newId(), goalId, lage: 'ON_TRACK', ...parts }, `... on GoalStatusChanged { ${STATUS} } ${REASONS}`) as any;
  const say = (verb: string, input: object, browser: Browser) => browser.verb(verb, input, `... on StatusUpdateTalked { update { ${UPDATE} } }`) as any;
  const status = async (browser = leader) => (await browser.ask(`query ($id: ID!) { goalStatus(goalId: $id) { actions updates { id happened questions { id answers { text } } } } }`, { id: goalId })).data?.goalStatus;
  const leadership = async (browser = executive, args = '') => (await browser.ask(`{ leadership${args} { found overview { total onTrack watch atRisk unknown worse } bodies { body { id } overview { total } } ${GOALS} silent { id orphaned freshness } decisions { kind id } comparedWith { number } } }`)).data.leadership;
  const freeze = async (browser = executive, visibility = 'INTERNAL') => (await browser.verb('freezeStatusReport', { requestId: newId(), visibility }, `... on StatusReportFrozen { report { id number from until body { id } ${GOALS} } } ... on StatusNotPossible { reason }`)) as any;
  /** Lets the council of the goal's body adopt it. @returns what a report keeps of that */
  const resolved = async (visibility: string) => {
    const { world, tenantId, database: { postgres } } = stage;
    const [council, councilId] = [new CouncilWorld(postgres), await world.organization(tenantId, { kind: 'COUNCIL_BODY', name: 'Stadtrat', bodyId, visibility: 'TENANT' })];
    const paperId = await council.paper(tenantId, { bodyId, state: 'CLOSED', visibility });
    const resolutionId = await council.resolution(tenantId, paperId, await council.consultation(tenantId, paperId, councilId, { state: 'APPROVED' }));
    await sql(postgres, `update goal set state = 'ADOPTED', resolution_id = $2 where id = $1`, [goalId, resolutionId]);
    return { result: 'ADOPTED', organization: 'Stadtrat' };
  };
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000);

  beforeEach(async () => {
    stage = await Stage.set();
    const { world, tenantId, database } = stage;
    goals = new GoalWorld(database.postgres);
    [countyId, bodyId] = [await world.body(tenantId), await world.body(tenantId)];
    cycleId = await world.cycle(tenantId, { bodyId: countyId, visibility: 'TENANT' });
    officeId = await world.organization(tenantId, { kind: 'OFFICE', name: 'Fachbereich Jugend', bodyId, visibility: 'TENANT' });
    createdBy = await world.person(tenantId);
    [planner, executive] = [await stage.granted('PLANNER'), await stage.granted('EXECUTIVE')];
    [leader, member] = [await stage.member(officeId, 'COORDINATOR'), await stage.member(officeId)];
    stranger = await stage.member(await world.organization(tenantId, { kind: 'OFFICE', name: 'Kämmerei', bodyId, visibility: 'TENANT' }), 'COORDINATOR');
    mayor = await stage.someone((personId) => world.role(tenantId, personId, 'EXECUTIVE', { bodyId }));
    goalId = await goal();
  });
  afterAll(() => stage.strike());

  it('are said by whoever answers for them, in a Lage and two sentences', async () => {
    const given = await give({ lage: 'WATCH', happened: 'Der Raum fehlt noch.', need: 'Einen Raum.', value: 1 });
    expect(given.status).toMatchObject({ lage: 'WATCH', freshness: 'FRESH', updates: [{ lage: 'WATCH', happened: 'Der Raum fehlt noch.', need: 'Einen Raum.', value: 1 }] });
    expect((await stage.history(goalId)).map(({ kind, payload }) => [kind, payload.lage])).toEqual([['GOAL_STATUS_GIVEN', 'WATCH']]);
  });

  it('are not said to be at risk without a sentence', async () => {
    const before = await stage.counts();
    expect(await give({ lage: 'AT_RISK' })).toMatchObject({ problems: [{ field: 'happened', code: 'REQUIRED' }] });
    expect(await stage.counts()).toEqual(before);
  });

  it('are said once, however often the same request comes', async () => {
    const input = { requestId: newId(), goalId, lage: 'ON_TRACK', happened: '', need: '', value: null };
    for (let time = 1; time <= 2; time += 1) await leader.verb('giveStatusUpdate', input);
    expect((await status()).updates).toHaveLength(1);
    expect((await leader.verb('giveStatusUpdate', { ...input, need: 'Geld' })).__typename).toBe('RequestIdReused');
  });

  it('are not for others to say, nor before the goal is harmonised', async () => {
    expect([(await give({}, stranger)).__typename, (await give({}, member)).__typename, (await give({}, executive)).__typename]).toEqual(['NotAllowed', 'NotAllowed', 'NotAllowed']);
    expect((await give({ goalId: newId() })).__typename).toBe('NotFound');
    expect(await give({ goalId: await goal({ state: 'PROPOSED' }) })).toMatchObject({ reason: 'NOT_FOLLOWED' });
    expect(await give({}, planner)).toMatchObject({ __typename: 'GoalStatusChanged' });
  });

  it('are for each member to say where nobody leads', async () => {
    const groupId = await stage.world.organization(stage.tenantId, { kind: 'OFFICE', name: 'Ohne Leitung', bodyId, visibility: 'TENANT' });
    const unledId = await goal({ ownerOrganizationId: groupId });
    expect((await give({ goalId: unledId }, await stage.member(groupId))).__typename).toBe('GoalStatusChanged');
  });

  it('are asked about by those who lead, and answered by whoever answers for the goal', async () => {
    const [{ id: updateId }] = (await give({ lage: 'WATCH', happened: 'Der Raum fehlt.' })).status.updates;
    const asked = await say('askBack', { requestId: newId(), updateId, text: 'Seit wann?' }, executive);
    const [{ id: questionId }] = asked.update.questions;
    expect((await leadership()).goals[0].openQuestions).toBe(1);
    const waiting = async () => (await leader.ask('{ myDueStatus { id openQuestions } }')).data.myDueStatus.filter(({ id }: any) => id === goalId);
    expect(await waiting()).toEqual([{ id: goalId, openQuestions: 1 }]);
    const answered = await say('answerQuestion', { requestId: newId(), questionId, text: 'Seit Mai.' }, leader);
    expect(answered.update.questions).toMatchObject([{ text: 'Seit wann?', answers: [{ text: 'Seit Mai.' }] }]);
    expect((await leadership()).goals[0].openQuestions).toBe(0);
    expect(await waiting()).toEqual([]);
    expect((await stage.history(goalId)).map(({ kind }) => kind)).toEqual(['GOAL_STATUS_GIVEN', 'GOAL_STATUS_ASKED', 'GOAL_STATUS_ANSWERED']);
  });

  it('keep questions between those who lead and those who answer', async () => {
    const [{ id: updateId }] = (await give({ happened: 'Offen.' })).status.updates;
    await say('askBack', { requestId: newId(), updateId, text: 'Seit wann?' }, executive);
    expect((await status(stranger)).updates).toMatchObject([{ happened: 'Offen.', questions: [] }]);
    expect((await say('askBack', { requestId: newId(), updateId, text: 'Warum?' }, stranger)).__typename).toBe('NotAllowed');
    expect((await say('answerQuestion', { requestId: newId(), questionId: newId(), text: 'Darum.' }, leader)).__typename).toBe('NotFound');
  });

  it('are acknowledged once by each who leads', async () => {
    const [{ id: updateId }] = (await give()).status.updates;
    for (let time = 1; time <= 2; time += 1) expect((await say('acknowledgeStatusUpdate', { updateId }, executive)).update.acknowledgements).toHaveLength(1);
    expect((await stage.history(goalId)).map(({ kind }) => kind)).toEqual(['GOAL_STATUS_GIVEN', 'GOAL_STATUS_ACKNOWLEDGED']);
  });

  it('become due by their rhythm, and stand with whoever is to say them', async () => {
    const due = async (browser: Browser) => (await browser.ask('{ myDueStatus { id freshness nextDue } }')).data.myDueStatus;
    expect(await due(leader)).toEqual([]);
    await goals.statusUpdate(stage.tenantId, goalId, createdBy, { givenAt: ago(40) });
    expect(await due(leader)).toEqual([]);
    expect((await planner.verb('setStatusRhythm', { goalId, rhythm: 'MONTHLY' }, `... on GoalStatusChanged { status { freshness rhythm } }`)) as any).toMatchObject({ status: { freshness: 'OVERDUE', rhythm: 'MONTHLY' } });
    expect(await due(leader)).toMatchObject([{ id: goalId, freshness: 'OVERDUE' }]);
    expect(await due(stranger)).toEqual([]);
    expect((await leader.verb('setStatusRhythm', { goalId, rhythm: 'YEARLY' })).__typename).toBe('NotAllowed');
  });

  it('are reminded of once they are due, each to whoever is to say them, and told to the sponsor once nothing is heard', async () => {
    const app = stage.program.app;
    const asked = <Answer>(ask: () => Promise<Answer>) => app.get(Units).run({ tenantId: stage.tenantId }, 'read', ask);
    const due = () => asked(async () => (await app.get(DueDates).find('GOAL')?.dueBetween('2020-01-01', today)) ?? []);
    const silent = () => asked(async () => (await app.get(Silences).find('GOAL')?.silentSince(today)) ?? []);
    const today = new Date().toISOString().slice(0, 10);
    expect([await due(), await silent()]).toEqual([[], []]);
    await goals.statusUpdate(stage.tenantId, goalId, createdBy, { givenAt: ago(100) });
    const [one, ...others] = await due();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ subject: { kind: 'GOAL', id: goalId, cycleId }, isDay: true });
    expect(one.personIds).toHaveLength(1);
    expect(await silent()).toMatchObject([{ subject: { id: goalId }, bodyId, since: one.lastDay }]);
  });

  it('are seen by those who lead with what is silent and what waits for the council', async () => {
    const orphanId = await goal({ ownerOrganizationId: null });
    await give({ lage: 'AT_RISK', happened: 'Kein Raum.' });
    const page = await leadership();
    expect(page).toMatchObject({ found: 2, overview: { total: 2, atRisk: 1, unknown: 1 }, comparedWith: null, bodies: [{ body: { id: bodyId }, overview: { total: 2 } }] });
    expect(page.goals).toMatchObject([{ id: goalId, lage: 'AT_RISK', sentence: 'Kein Raum.', stand: 'RUNNING', change: null }, { id: orphanId, orphaned: 'NO_OWNER', freshness: 'NEVER' }]);
    expect(page.silent).toMatchObject([{ id: orphanId, orphaned: 'NO_OWNER' }]);
    expect(page.decisions).toEqual([{ kind: 'GOAL', id: goalId }, { kind: 'GOAL', id: orphanId }]);
    expect((await leadership(executive, '(filter: { view: NOT_ON_TRACK })')).goals).toMatchObject([{ id: goalId }]);
    expect((await leadership(executive, `(filter: { bodyId: "${countyId}" })`)).found).toBe(0);
    expect((await leadership(executive, `(filter: { organizationId: "${officeId}" })`)).goals).toMatchObject([{ id: goalId }]);
  });

  it('are seen beside resolutions that nobody answers for, or that have no day', async () => {
    const council = new CouncilWorld(stage.database.postgres);
    const councilId = await stage.world.organization(stage.tenantId, { kind: 'COUNCIL_BODY', bodyId });
    const resolved = async (title: string, parts: { result?: string; state?: string; ownerId?: string | null } = {}): Promise<string> => {
      const paperId = await council.paper(stage.tenantId, { bodyId, title, state: 'CLOSED' });
      await council.resolution(stage.tenantId, paperId, await council.consultation(stage.tenantId, paperId, councilId, { state: parts.result === 'NOTED' ? 'NOTED' : 'APPROVED' }), parts);
      return paperId;
    };
    const undatedId = await resolved('Ohne Termin', { ownerId: officeId });
    const looseId = await resolved('Verwaist');
    await resolved('Nur gelesen', { result: 'NOTED' });
    await resolved('Ausgeführt', { state: 'EXECUTED', ownerId: officeId });
    const done = await resolved('Mit Termin', { ownerId: officeId });
    await sql(stage.database.postgres, `update resolution set due_date = '2030-01-01', due_precision = 'YEAR' where paper_id = $1`, [done]);
    const { loose, looseCount } = (await executive.ask('{ leadership { loose { paperId title hasOwner hasDue decidedOn } looseCount } }')).data.leadership;
    expect([loose, looseCount]).toEqual([
      [{ paperId: looseId, title: 'Verwaist', hasOwner: false, hasDue: false, decidedOn: '2024-10-08' }, { paperId: undatedId, title: 'Ohne Termin', hasOwner: true, hasDue: false, decidedOn: '2024-10-08' }],
      2,
    ]);
  });

  it('show a seat that nobody holds', async () => {
    const seatId = await stage.world.seat(stage.tenantId, officeId);
    await sql(stage.database.postgres, 'update goal set owner_organization_id = null, owner_seat_id = $2 where id = $1', [goalId, seatId]);
    expect((await leadership()).silent).toMatchObject([{ id: goalId, orphaned: 'SEAT_VACANT' }]);
  });

  it('are frozen as they are, and compared with what they become', async () => {
    await give({ value: 1 });
    const { report } = await freeze();
    expect(report).toMatchObject({ number: 1, from: null, body: null, goals: [{ id: goalId, lage: 'ON_TRACK', value: 1, change: null }] });
    await give({ lage: 'WATCH', happened: 'Der zweite fehlt.', value: 1 });
    expect(await leadership()).toMatchObject({ comparedWith: { number: 1 }, overview: { worse: 1 }, goals: [{ change: { kind: 'WORSE', lageBefore: 'ON_TRACK' } }] });
    const second = (await freeze()).report;
    expect(second).toMatchObject({ number: 2, from: report.until, goals: [{ change: { kind: 'WORSE' } }] });
    const first = (await executive.ask(`{ statusReport(id: "${report.id}") { comparedWith { id } goals { lage } } }`)).data.statusReport;
    expect(first).toEqual({ comparedWith: null, goals: [{ lage: 'ON_TRACK' }] });
    const back = (await executive.ask(`{ statusReport(id: "${report.id}", comparedWith: ${second.number}) { comparedWith { number } goals { change { kind } } } }`)).data.statusReport;
    expect(back).toEqual({ comparedWith: { number: 2 }, goals: [{ change: { kind: 'BETTER' } }] });
  });

  it('are compared with no report that one may not read, also after others have compared them with it', async () => {
    await give();
    await freeze();
    expect(await leadership(executive, '(filter: { since: 1 })')).toMatchObject({ comparedWith: { number: 1 }, goals: [{ change: { kind: 'UNCHANGED' } }] });
    expect(await leadership(mayor, '(filter: { since: 1 })')).toMatchObject({ comparedWith: null, goals: [{ id: goalId, change: null }] });
  });

  it('are kept in a report with the term of the goal and what a council has resolved about it', async () => {
    await give({ lage: 'WATCH', happened: 'Der Raum fehlt noch.', need: 'Einen Raum.' });
    const mandate = await resolved('TENANT');
    const { report } = await freeze(executive, 'TENANT');
    const { details } = (await executive.ask(`{ statusReport(id: "${report.id}") { details { goalId due { date precision } happened need mandate { result organization } onItsWay { title } } } }`)).data.statusReport;
    expect(details).toEqual([{ goalId, due: { date: '2027-01-01', precision: 'YEAR' }, happened: 'Der Raum fehlt noch.', need: 'Einen Raum.', mandate, onItsWay: null }]);
  });

  it('name in a report for all who lead no paper that not all of them may read', async () => {
    const mandate = await resolved('INTERNAL');
    const kept = async (visibility: string) => {
      const { report } = await freeze(executive, visibility);
      return (await executive.ask(`{ statusReport(id: "${report.id}") { details { mandate { result organization } } } }`)).data.statusReport.details;
    };
    expect([await kept('INTERNAL'), await kept('TENANT')]).toEqual([[{ mandate }], [{ mandate: null }]]);
  });

  it('show a municipality its own and what is shared, and the county all of them', async () => {
    const [ownId, foreignId, sharedId] = [await goal({ visibility: 'INTERNAL' }), await goal({ bodyId: countyId, visibility: 'INTERNAL' }), await goal({ bodyId: countyId, visibility: 'TENANT' })];
    const ids = async (browser: Browser) => (await leadership(browser)).goals.map(({ id }: any) => id).sort();
    expect(await ids(mayor)).toEqual([goalId, ownId, sharedId].sort());
    expect(await ids(executive)).toEqual([goalId, ownId, foreignId, sharedId].sort());
    const [county, shared, own] = [(await freeze()).report, (await freeze(executive, 'TENANT')).report, (await freeze(mayor)).report];
    expect(shared.goals.map(({ id }: any) => id).sort()).toEqual([goalId, sharedId].sort());
    expect(own).toMatchObject({ body: { id: bodyId }, from: null });
    const reports = async (browser: Browser) => (await browser.ask('{ statusReports { id } }')).data.statusReports.map(({ id }: any) => id);
    expect(await reports(mayor)).toEqual([own.id, shared.id]);
    expect(await reports(executive)).toEqual([own.id, shared.id, county.id]);
    expect((await mayor.ask(`{ statusReport(id: "${county.id}") { id } }`)).data.statusReport).toBeNull();
  });

  it('are numbered one after the other, though two freeze at the same moment', async () => {
    const frozen = await Promise.all([freeze(), freeze(planner)]);
    expect(frozen.map(({ report }) => report.number).sort()).toEqual([1, 2]);
  });

  it('leave nothing to freeze where there is no goal', async () => {
    await sql(stage.database.postgres, `update goal set state = 'DRAFT' where id = $1`, [goalId]);
    expect(await freeze()).toMatchObject({ reason: 'NOTHING_TO_FREEZE' });
  });
});
