import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const SHAPE = { rounds: 2, roundMinutes: 20, changeMinutes: 5, wrapUpMinutes: 30 };
const CAFE = 'rounds roundMinutes changeMinutes wrapUpMinutes minutes round isWrappingUp version stages { round state begins ends } topics { agendaItemId tableNo }';
const MEETING = `id version state actions isWorldCafe agenda { id version title minutes position origin begins hasBegun hasEnded owner { person { name } } } takenOff { title } times { planned overBy } worldCafe { ${CAFE} }`;
const REFUSED = '... on MeetingNotPossible { problems: reasons } ... on NotFound { id } ... on InvalidInput { invalid: problems { field code limit } }';
/** Verbs that add something do so whatever was seen. */
const ADDING = ['createMeeting', 'addAgendaItem', 'recordOutcome'];
const answerOf = (verb: string): string => `... on ${verb === 'createMeeting' ? 'MeetingCreated' : 'MeetingChanged'} { meeting { ${MEETING} } } ${REFUSED} ${ADDING.includes(verb) ? '' : `... on MeetingChangedMeanwhile { current { ${MEETING} } }`}`;

describe('a World-Café', () => {
  let stage: Stage;
  let tenantId: string;
  let [planner, coordinator] = [{} as Browser, {} as Browser];
  let [organizationId, hostId, meetingId] = ['', '', ''];

  const ask = (verb: string, input: object, browser = coordinator) => browser.verb(verb, input, answerOf(verb));
  const shown = async () => (await planner.ask(`query ($id: ID!) { meeting(id: $id) { ${MEETING} } }`, { id: meetingId })).data.meeting;
  const create = (worldCafe: object = {}) =>
    ask('createMeeting', { requestId: newId(), organizationId, title: 'World-Café', date: '2099-04-02', startTime: '14:00', endTime: '15:30', proposalsUntil: '2099-04-01', worldCafe: { ...SHAPE, topics: [{ title: 'Wohnen', hostId }, { title: 'Wege' }], ...worldCafe } });
  const edit = async (worldCafe: object, version?: number) => ask('editWorldCafe', { meetingId, ...SHAPE, version: version ?? (await shown()).worldCafe.version, ...worldCafe });
  const goOn = async (version?: number) => ask('goOnInWorldCafe', { meetingId, version: version ?? (await shown()).worldCafe.version });
  const goBack = async (version?: number) => ask('goBackInWorldCafe', { meetingId, version: version ?? (await shown()).worldCafe.version });
  const move = async (verb: string, input: object = {}) => ask(verb, { meetingId, version: (await shown()).version, ...input });
  const topicNamed = async (title: string) => (await shown()).agenda.find((item: { title: string }) => item.title === title);
  const kept = async () => {
    const { agenda, worldCafe } = await shown();
    return worldCafe.topics.map(({ agendaItemId }: { agendaItemId: string }) => ({ agendaItemId, title: agenda.find(({ id }: { id: string }) => id === agendaItemId).title, hostId: null }));
  };
  const opened = async () => {
    await move('inviteToMeeting');
    await move('openMeeting');
  };

  beforeAll(async () => {
    stage = await Stage.set();
    ({ tenantId } = stage);
    planner = await stage.granted('PLANNER');
  });
  beforeEach(async () => {
    const { world } = stage;
    organizationId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz', bodyId: await world.body(tenantId) });
    coordinator = await stage.member(organizationId, 'COORDINATOR');
    hostId = await world.person(tenantId, { familyName: 'Demir' });
    await world.membership(tenantId, hostId, organizationId);
    meetingId = (await create()).meeting.id;
  });
  afterAll(() => stage.strike());

  it('puts each topic on the agenda with its host, and counts topics at the same time once', async () => {
    const meeting = await shown();
    expect(meeting).toMatchObject({ isWorldCafe: true, times: { planned: 75, overBy: 0 }, worldCafe: { ...SHAPE, minutes: 75, round: 0 } });
    expect(meeting.agenda.map(({ title, minutes, begins, owner }: any) => [title, minutes, begins, owner?.person.name ?? null])).toEqual([['Wohnen', 40, '14:00', 'Erika Demir'], ['Wege', 40, '14:00', null]]);
    expect(meeting.worldCafe.stages).toEqual([{ round: 1, state: 'AHEAD', begins: '14:00', ends: '14:20' }, { round: 2, state: 'AHEAD', begins: '14:25', ends: '14:45' }, { round: null, state: 'AHEAD', begins: '14:45', ends: '15:15' }]);
    expect(meeting.worldCafe.topics.map(({ tableNo }: any) => tableNo)).toEqual([1, 2]);
  });

  it('has its topics before the standing item with which the meeting ends', async () => {
    for (const title of ['Begrüßung', 'Verschiedenes']) await ask('addAgendaItem', { requestId: newId(), meetingId, title, minutes: 10, isStanding: true });
    meetingId = (await ask('createMeeting', { requestId: newId(), organizationId, title: 'World-Café', date: '2099-05-07', startTime: '14:00', endTime: '16:00', worldCafe: { ...SHAPE, topics: [{ title: 'Wohnen' }] } })).meeting.id;
    expect((await shown()).agenda.map(({ title }: any) => title)).toEqual(['Begrüßung', 'Wohnen', 'Verschiedenes']);
  });

  it.each([
    ['without a topic', { topics: [] }, { problems: ['NO_TOPIC'] }],
    ['with thirteen topics', { topics: Array.from({ length: 13 }, (_, n) => ({ title: `Thema ${n}` })) }, { problems: ['TOO_MANY_TOPICS'] }],
    ['with two topics of one title', { topics: [{ title: 'Wohnen' }, { title: 'WOHNEN ' }] }, { problems: ['TOPICS_ALIKE'] }],
    ['with rounds that are too long', { roundMinutes: 61 }, { problems: ['ROUND_MINUTES_NOT_POSSIBLE'] }],
    ['with seven rounds', { rounds: 7 }, { problems: ['ROUNDS_NOT_POSSIBLE'] }],
    ['with a host that there is not', { topics: [{ title: 'Wohnen', hostId: newId() }] }, { problems: ['HOST_FROM_OUTSIDE'] }],
    ['with a topic without a title', { topics: [{ title: ' ' }] }, { invalid: [{ field: 'worldCafe.topics.0.title', code: 'REQUIRED', limit: null }] }],
  ])('is refused %s, and writes nothing', async (_what, worldCafe, answer) => {
    const before = await stage.counts();
    expect(await create(worldCafe)).toMatchObject(answer);
    expect(await stage.counts()).toEqual(before);
  });

  it('takes no host who belongs to another organisation, or not any more on its day', async () => {
    const { world } = stage;
    const [stranger, former] = [await world.person(tenantId), await world.person(tenantId)];
    await world.membership(tenantId, stranger, await world.organization(tenantId));
    await world.membership(tenantId, former, organizationId, { until: '2099-04-01' });
    for (const id of [stranger, former]) expect((await create({ topics: [{ title: 'Wohnen', hostId: id }] })).problems).toEqual(['HOST_FROM_OUTSIDE']);
  });

  it('is planned anew as a whole: topics are added, changed, put in another order and taken off', async () => {
    const [, ways] = await kept();
    const { meeting } = await edit({ rounds: 3, topics: [{ title: 'Jugend' }, { ...ways, title: 'Wege zur Schule', hostId }] });
    expect(meeting.agenda.map(({ title, minutes, position }: any) => [title, minutes, position])).toEqual([['Jugend', 60, 1], ['Wege zur Schule', 60, 2]]);
    expect([meeting.takenOff, meeting.worldCafe.topics.map(({ tableNo }: any) => tableNo)]).toEqual([[{ title: 'Wohnen' }], [1, 2]]);
    expect((await stage.history(meetingId)).map(({ kind, payload }) => [kind, payload.fields])).toEqual([['MEETING_PLANNED', undefined], ['AGENDA_ITEM_REMOVED', undefined], ['AGENDA_ITEM_ADDED', undefined], ['AGENDA_ITEM_EDITED', ['title', 'minutes', 'owner']], ['WORLD_CAFE_EDITED', ['rounds']]]);
  });

  it('changes places of its topics, and tells so', async () => {
    const topics = await kept();
    expect((await edit({ topics: topics.toReversed() })).meeting.agenda.map(({ title }: any) => title)).toEqual(['Wege', 'Wohnen']);
    expect((await stage.history(meetingId)).at(-1)).toMatchObject({ kind: 'WORLD_CAFE_EDITED', payload: { fields: ['order'] } });
  });

  it('is planned by one of two who do it at once, and knows no topic of another meeting', async () => {
    const topics = await kept();
    const { version } = (await shown()).worldCafe;
    const answers = await Promise.all([1, 2].map((rounds) => edit({ rounds, topics }, version)));
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['MeetingChanged', 'MeetingChangedMeanwhile']);
    const before = await stage.counts();
    expect(await edit({ topics: [{ agendaItemId: newId(), title: 'Fremd' }] })).toMatchObject({ __typename: 'NotFound' });
    expect(await edit({ topics: [topics[0], topics[0]] })).toMatchObject({ problems: ['TOPICS_ALIKE'] });
    expect(await stage.counts()).toEqual(before);
  });

  it('is none for a meeting without one', async () => {
    meetingId = await new MeetingWorld(stage.database.postgres).meeting(tenantId, organizationId);
    expect((await shown()).worldCafe).toBeNull();
    expect(await edit({ topics: [{ title: 'Wohnen' }] }, 1)).toMatchObject({ __typename: 'NotFound', id: meetingId });
    expect(await goOn(1)).toMatchObject({ __typename: 'NotFound', id: meetingId });
  });

  it('keeps its topics out of the hands of the agenda', async () => {
    const { id: agendaItemId, version } = await topicNamed('Wohnen');
    for (const [verb, input] of [['editAgendaItem', { title: 'Wege', minutes: 10 }], ['moveAgendaItem', { position: 2 }], ['removeAgendaItem', {}]] as const) expect([verb, (await ask(verb, { agendaItemId, version, ...input })).problems]).toEqual([verb, ['IS_A_TOPIC']]);
    await opened();
    expect((await ask('startAgendaItem', { agendaItemId, version })).problems).toEqual(['IS_A_TOPIC']);
  });

  it('goes from round to round to the wrap-up, and ends the item before', async () => {
    await ask('addAgendaItem', { requestId: newId(), meetingId, title: 'Begrüßung', minutes: 10 });
    expect((await goOn()).problems).toEqual(['WRONG_STATE']);
    await opened();
    const { id: agendaItemId, version } = await topicNamed('Begrüßung');
    await ask('startAgendaItem', { agendaItemId, version });
    const { meeting } = await goOn();
    expect(meeting.actions).not.toContain('topics');
    expect(meeting.worldCafe).toMatchObject({ round: 1, stages: [{ state: 'NOW' }, { state: 'AHEAD' }, { state: 'AHEAD' }] });
    expect(meeting.agenda.map(({ title, hasBegun, hasEnded }: any) => [title, hasBegun, hasEnded])).toEqual([['Wohnen', true, false], ['Wege', true, false], ['Begrüßung', true, true]]);
    expect((await edit({ topics: await kept() })).problems).toEqual(['ROUNDS_BEGUN']);
    await goOn();
    expect((await goOn()).meeting.worldCafe).toMatchObject({ round: 2, isWrappingUp: true, stages: [{ state: 'OVER' }, { state: 'OVER' }, { state: 'NOW' }] });
    expect((await goOn()).problems).toEqual(['WRAP_UP_BEGUN']);
    expect((await stage.history(meetingId)).slice(-3).map(({ kind, payload }) => [kind, payload])).toEqual([['WORLD_CAFE_ROUND_BEGUN', { round: 1 }], ['WORLD_CAFE_ROUND_BEGUN', { round: 2 }], ['WORLD_CAFE_WRAP_UP_BEGUN', { rounds: 2 }]]);
  });

  it('ends a round once when two ring the bell at once', async () => {
    await opened();
    const { version } = (await shown()).worldCafe;
    const answers = await Promise.all([goOn(version), goOn(version)]);
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['MeetingChanged', 'MeetingChangedMeanwhile']);
    expect((await shown()).worldCafe.round).toBe(1);
  });

  it('goes on as before when a bell is taken back, and what the first bell ended runs again', async () => {
    await ask('addAgendaItem', { requestId: newId(), meetingId, title: 'Begrüßung', minutes: 10 });
    await opened();
    expect((await goBack()).problems).toEqual(['NO_BELL']);
    const { id: agendaItemId, version } = await topicNamed('Begrüßung');
    await ask('startAgendaItem', { agendaItemId, version });
    await goOn();
    const { stages } = (await shown()).worldCafe;
    for (const ring of [goOn, goOn, goBack, goBack]) await ring();
    expect((await shown()).worldCafe).toMatchObject({ round: 1, isWrappingUp: false, stages: [stages[0], { state: 'AHEAD' }, { state: 'AHEAD' }] });
    expect((await goBack()).meeting.worldCafe).toMatchObject({ round: 0, stages: [{ state: 'AHEAD' }, { state: 'AHEAD' }, { state: 'AHEAD' }] });
    expect(await topicNamed('Begrüßung')).toMatchObject({ hasBegun: true, hasEnded: false });
    expect((await stage.history(meetingId)).slice(-3).map(({ kind, payload }) => [kind, payload])).toEqual([2, 1, 0].map((round) => ['WORLD_CAFE_BELL_TAKEN_BACK', { round }]));
  });

  it('takes no bell back once another item has been taken up, and each only once', async () => {
    await ask('addAgendaItem', { requestId: newId(), meetingId, title: 'Verschiedenes', minutes: 10 });
    await opened();
    for (let step = 0; step < 3; step += 1) await goOn();
    const seen = (await shown()).worldCafe.version;
    const answers = await Promise.all([goBack(seen), goBack(seen)]);
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['MeetingChanged', 'MeetingChangedMeanwhile']);
    await goOn();
    const { id: agendaItemId, version } = await topicNamed('Verschiedenes');
    await ask('startAgendaItem', { agendaItemId, version });
    const before = await stage.counts();
    expect((await goBack()).problems).toEqual(['ITEM_BEGUN_SINCE']);
    expect(await stage.counts()).toEqual(before);
  });

  it('is closed like every meeting: topics with outcomes are done, the others come back, and the minutes name tables and hosts', async () => {
    await opened();
    for (let step = 0; step < 3; step += 1) await goOn();
    const { id: agendaItemId } = await topicNamed('Wohnen');
    await coordinator.verb('writeMinutes', { agendaItemId, revision: 0, text: 'Runde 1\nMieten steigen.' });
    await ask('recordOutcome', { requestId: newId(), agendaItemId, kind: 'ASSIGNMENT', wording: 'Mieten erheben', assignment: { organizationId, due: '2099-12-01' } });
    expect((await move('closeMeeting', { requestId: newId() })).meeting).toMatchObject({ state: 'CLOSED', agenda: [{ hasEnded: true }, { hasEnded: true }] });
    const [{ state }] = await sql<{ state: string }>(stage.database.postgres, `select state from action_item where given_by_id = $1`, [organizationId]);
    const [{ content }] = await sql<{ content: any }>(stage.database.postgres, 'select content from minutes where meeting_id = $1', [meetingId]);
    expect([state, content.worldCafe, content.items[0].table, content.items[0].text]).toEqual(['AGREED', SHAPE, { number: 1, host: 'Erika Demir' }, 'Runde 1\nMieten steigen.']);
    meetingId = (await ask('createMeeting', { requestId: newId(), organizationId, title: 'Sitzung', date: '2099-06-04', startTime: '14:00', endTime: '16:00' })).meeting.id;
    expect((await shown()).agenda.map(({ title, origin }: any) => [title, origin])).toEqual([['Wege', 'RETURNED'], ['A1 Mieten erheben', 'RETURNED']]);
  });
});
