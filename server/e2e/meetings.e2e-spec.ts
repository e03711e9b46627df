import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const ITEM = 'id version title position carriedCount origin proposalState hasBegun hasEnded note returnedFrom { id organization number }';
const MEETING = `id number version state actions date agenda { ${ITEM} } proposals { ${ITEM} } takenOffBefore { title removedReason } people { id name isGuest functions attendance deputy { name } deputies { name } }`;
const CHANGED = `... on MeetingChanged { meeting { ${MEETING} } } ... on MeetingNotPossible { problems: reasons } ... on NotFound { id } ... on NotAllowed { action } ... on InvalidInput { invalid: problems { field code limit } }`;
const MEANWHILE = `${CHANGED} ... on MeetingChangedMeanwhile { current { ${MEETING} } }`;
const TIME = { startTime: '14:00', endTime: '16:00' };
const IN_SPRING = { ...TIME, date: '2099-04-02' };

describe('a meeting', () => {
  let stage: Stage;
  let world: CycleWorld;
  let meetings: MeetingWorld;
  let tenantId: string;
  let [planner, coordinator, member] = [{} as Browser, {} as Browser, {} as Browser];
  let [organizationId, meetingId] = ['', ''];

  const shown = async (id = meetingId, browser = planner) => (await browser.ask(`query ($id: ID!) { meeting(id: $id) { ${MEETING} } }`, { id })).data.meeting;
  const move = async (verb: string, input: object = {}, id = meetingId, browser = coordinator) => browser.verb(verb, { meetingId: id, version: (await shown(id)).version, ...(verb === 'closeMeeting' ? { requestId: newId() } : {}), ...input }, MEANWHILE);
  const itemNamed = async (title: string, id = meetingId) => {
    const { agenda, proposals } = await shown(id);
    return [...agenda, ...proposals].find((each: { title: string }) => each.title === title) as { id: string; version: number };
  };
  const withItem = async (verb: string, title: string, input: object = {}, id = meetingId) => {
    const item = await itemNamed(title, id);
    return coordinator.verb(verb, { agendaItemId: item.id, version: item.version, ...input }, MEANWHILE);
  };
  const add = (title: string, input: object = {}, id = meetingId, browser = coordinator) => browser.verb('addAgendaItem', { requestId: newId(), meetingId: id, title, minutes: 20, ...input }, CHANGED);
  const propose = (browser: Browser, title: string, input: object = {}) => browser.verb('proposeAgendaItem', { requestId: newId(), meetingId, title, minutes: 10, ...input }, CHANGED);
  const create = (input: object = {}, browser = coordinator) =>
    browser.verb('createMeeting', { requestId: newId(), organizationId, title: 'Frühjahrssitzung', ...IN_SPRING, ...input }, `... on MeetingCreated { meeting { ${MEETING} } } ... on MeetingNotPossible { problems: reasons } ... on NotFound { id } ... on InvalidInput { invalid: problems { field code limit } }`);
  const createSeries = (input: object) =>
    coordinator.verb('createMeetingSeries', { requestId: newId(), organizationId, title: 'Runde', place: 'Rathaus', ...IN_SPRING, ...input }, '... on MeetingSeriesCreated { meetings { id number date startTime startsAt proposalsUntil isInSeries } } ... on MeetingNotPossible { problems: reasons }');
  const titles = async (id = meetingId) => (await shown(id)).agenda.map(({ title }: { title: string }) => title);
  const running = async (...items: string[]) => {
    for (const title of items) await add(title);
    await move('inviteToMeeting');
    await move('openMeeting');
  };

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    meetings = new MeetingWorld(stage.database.postgres);
    planner = await stage.granted('PLANNER');
  });
  beforeEach(async () => {
    organizationId = await world.organization(tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz', bodyId: await world.body(tenantId) });
    coordinator = await stage.member(organizationId, 'COORDINATOR');
    member = await stage.member(organizationId);
    meetingId = await meetings.meeting(tenantId, organizationId, { number: 1 });
  });
  afterAll(() => stage.strike());

  describe('planned', () => {
    it('gets the next number of its organisation, also when many are planned at once', async () => {
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => create()));
      expect(answers.map(({ meeting }) => meeting.number).sort()).toEqual([2, 3, 4, 5, 6]);
    });

    it('is planned once by a request that comes twice', async () => {
      const requestId = newId();
      const [one, two] = [await create({ requestId }), await create({ requestId })];
      expect(two.meeting.id).toBe(one.meeting.id);
      expect((await stage.history(one.meeting.id)).map(({ kind, payload }) => [kind, payload.number])).toEqual([['MEETING_PLANNED', 2]]);
    });

    it.each([
      ['in the past', { date: '2020-01-02' }, { problems: ['IN_THE_PAST'] }],
      ['that ends before it begins', { endTime: '13:00' }, { problems: ['ENDS_BEFORE_IT_BEGINS'] }],
      ['with a deadline after it', { proposalsUntil: '2099-04-03' }, { problems: ['DEADLINE_AFTER_MEETING'] }],
      ['with markup in its title', { title: 'Runde <b>eins</b>' }, { invalid: [{ field: 'title', code: 'MARKUP', limit: null }] }],
      ['at no time of the clock', { startTime: '25:00' }, { invalid: [{ field: 'startTime', code: 'NOT_A_TIME', limit: null }] }],
      ['of an organisation that there is not', { organizationId: newId() }, { __typename: 'NotFound' }],
    ])('is refused %s, and writes nothing', async (_what, input, answer) => {
      const before = await stage.counts();
      expect(await create(input)).toMatchObject(answer);
      expect(await stage.counts()).toEqual(before);
    });

    it('in a series follows the rule and keeps its time over the change of clocks', async () => {
      const { meetings: planned } = await createSeries({ date: '2099-03-26', rule: 'FREQ=WEEKLY;COUNT=4', proposalDays: 7 });
      expect(planned.map(({ number, date, startTime, proposalsUntil }: any) => [number, date, startTime, proposalsUntil])).toEqual([
        [2, '2099-03-26', '14:00', '2099-03-19'],
        [3, '2099-04-02', '14:00', '2099-03-26'],
        [4, '2099-04-09', '14:00', '2099-04-02'],
        [5, '2099-04-16', '14:00', '2099-04-09'],
      ]);
      expect(planned.slice(0, 2).map(({ startsAt }: any) => startsAt.slice(11, 16))).toEqual(['13:00', '12:00']);
    });

    it('in a series shows before what it will be, and says which days fall out', async () => {
      const dates = async (input: object) =>
        (await coordinator.ask('query ($organizationId: ID!, $rule: String!, $date: String!, $skips: Boolean) { seriesDates(organizationId: $organizationId, rule: $rule, date: $date, skipsHolidays: $skips) { days fellOut { day holiday } problems } }', {
          organizationId, date: '2026-12-24', rule: 'FREQ=DAILY;COUNT=3', skips: true, ...input,
        })).data.seriesDates;
      expect(await dates({})).toEqual({ days: ['2026-12-24'], fellOut: [{ day: '2026-12-25', holiday: 'ERSTERWEIHNACHTSFEIERTAG' }, { day: '2026-12-26', holiday: 'ZWEITERWEIHNACHTSFEIERTAG' }], problems: [] });
      expect((await dates({ skips: false })).days).toHaveLength(3);
      for (const [rule, problem] of [['FREQ=DAILY', 'TOO_MANY_DATES'], ['jeden Tag', 'NO_RULE'], ['FREQ=WEEKLY;UNTIL=20200101', 'NO_DATE']]) expect([rule, (await dates({ rule })).problems]).toEqual([rule, [problem]]);
    });

    it('in a series is refused as a whole', async () => {
      const before = await stage.counts();
      expect((await createSeries({ rule: 'FREQ=DAILY;COUNT=61' })).problems).toEqual(['TOO_MANY_DATES']);
      expect((await createSeries({ date: '2020-01-01', rule: 'FREQ=WEEKLY;COUNT=2' })).problems).toEqual(['IN_THE_PAST']);
      expect(await stage.counts()).toEqual(before);
    });

    it('begins with the standing items of the one before', async () => {
      await add('Begrüßung', { isStanding: true });
      await add('Verschiedenes', { isStanding: true });
      await add('Räume');
      expect(await titles()).toEqual(['Begrüßung', 'Räume', 'Verschiedenes']);
      expect((await create()).meeting.agenda.map(({ title, origin }: any) => [title, origin])).toEqual([['Begrüßung', 'STANDING'], ['Verschiedenes', 'STANDING']]);
    });
  });

  describe('in its life', () => {
    it('is invited to with an agenda and a deadline, opened, closed, and told so', async () => {
      expect((await move('inviteToMeeting')).problems).toEqual(['AGENDA_EMPTY']);
      await add('Räume');
      expect((await move('inviteToMeeting')).meeting).toMatchObject({ state: 'INVITED', actions: ['edit', 'agenda', 'attendance', 'guests', 'propose', 'open', 'cancel', 'postpone'] });
      expect((await move('openMeeting')).meeting.state).toBe('RUNNING');
      expect((await move('cancelMeeting', { reason: 'weil' })).problems).toEqual(['WRONG_STATE']);
      expect((await move('closeMeeting')).meeting).toMatchObject({ state: 'CLOSED', actions: ['keepMinutes', 'attendance', 'guests'] });
      expect((await stage.history(meetingId)).map(({ kind }) => kind)).toEqual(['AGENDA_ITEM_ADDED', 'MEETING_INVITED', 'MEETING_OPENED', 'MEETING_CLOSED']);
    });

    it('is put off and planned again as the same meeting, of which those who were invited have to know', async () => {
      await add('Räume');
      await move('inviteToMeeting');
      expect((await move('postponeMeeting')).problems).toEqual(['REASON_MISSING']);
      await move('postponeMeeting', { reason: 'Der Saal ist belegt.' });
      expect((await move('rescheduleMeeting', { ...IN_SPRING, proposalsUntil: '2099-04-01' })).meeting).toMatchObject({ id: meetingId, number: 1, state: 'PLANNED', date: '2099-04-02', agenda: [{ title: 'Räume' }] });
      const [{ sequence }] = await sql<{ sequence: number }>(stage.database.postgres, 'select sequence from meeting where id = $1', [meetingId]);
      expect(sequence).toBe(2);
      expect((await stage.history(meetingId)).at(-2)).toMatchObject({ kind: 'MEETING_POSTPONED', note: 'Der Saal ist belegt.' });
    });

    it('is edited by one of two who do it at once; the other sees what is there now', async () => {
      const edit = () => coordinator.verb('editMeeting', { meetingId, version: 1, title: 'Neu', ...IN_SPRING, proposalsUntil: '2099-04-01' }, MEANWHILE);
      const answers = await Promise.all([edit(), edit()]);
      expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['MeetingChanged', 'MeetingChangedMeanwhile']);
      expect(answers.find(({ current }) => current)?.current).toMatchObject({ version: 2, date: '2099-04-02' });
    });

    it.each([
      ['editMeeting', 'PLANNED', { title: 'Sitzung' }],
      ['rescheduleMeeting', 'POSTPONED', {}],
    ])('is moved by %s neither into the past nor before its deadline', async (verb, state, input) => {
      const id = await meetings.meeting(tenantId, organizationId, { state: state as 'PLANNED' });
      const before = await stage.counts();
      expect((await move(verb, { ...input, ...IN_SPRING, date: '2020-01-02' }, id)).problems).toEqual(['IN_THE_PAST']);
      expect((await move(verb, { ...input, ...IN_SPRING, proposalsUntil: '2099-04-03' }, id)).problems).toEqual(['DEADLINE_AFTER_MEETING']);
      expect([await stage.counts(), (await shown(id)).version]).toEqual([before, 1]);
    });

    it('keeps its deadline once somebody was invited', async () => {
      await add('Räume');
      await move('inviteToMeeting');
      expect((await move('editMeeting', { title: 'Sitzung', ...IN_SPRING })).problems).toEqual(['DEADLINE_MISSING']);
    });

    it('is for its participants to read, and for nobody to move who only takes part', async () => {
      const stranger = await stage.member(await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' }));
      expect([(await shown(meetingId, member)).actions, await shown(meetingId, stranger)]).toEqual([['propose'], null]);
      expect(await move('cancelMeeting', { reason: 'weil' }, meetingId, member)).toEqual({ __typename: 'NotAllowed', action: 'meeting.run' });
    });
  });

  describe('with its agenda', () => {
    it('keeps an order, also when many add at once', async () => {
      await Promise.all([1, 2, 3, 4, 5].map((n) => add(`TOP ${n}`)));
      expect((await shown()).agenda.map(({ position }: any) => position)).toEqual([1, 2, 3, 4, 5]);
    });

    it('moves items, and takes them off so that no gap stays', async () => {
      for (const title of ['A', 'B', 'C']) await add(title);
      await withItem('moveAgendaItem', 'C', { position: 1 });
      expect(await titles()).toEqual(['C', 'A', 'B']);
      await withItem('removeAgendaItem', 'A');
      expect((await shown()).agenda.map(({ title, position }: any) => [title, position])).toEqual([['C', 1], ['B', 2]]);
    });

    it('moves an item for one of two who do it at once', async () => {
      for (const title of ['A', 'B', 'C']) await add(title);
      const { id: agendaItemId, version } = await itemNamed('A');
      const answers = await Promise.all([2, 3].map((position) => coordinator.verb('moveAgendaItem', { agendaItemId, version, position }, MEANWHILE)));
      expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['MeetingChanged', 'MeetingChangedMeanwhile']);
    });

    it.each([[0], [601]])('refuses an item of %d minutes, and says which field', async (minutes) => {
      expect((await add('Räume', { minutes })).invalid).toEqual([{ field: 'minutes', code: 'OUT_OF_RANGE', limit: 600 }]);
    });

    it('shows an internal note to those who know the body from inside, and keeps it when others edit', async () => {
      await add('Räume', { note: 'Die Miete ist strittig.', isInternal: true }, meetingId, planner);
      expect((await shown()).agenda[0].note).toBe('Die Miete ist strittig.');
      expect((await shown(meetingId, coordinator)).agenda[0].note).toBe('');
      await withItem('editAgendaItem', 'Räume', { title: 'Räume und Schlüssel', minutes: 15, note: '' });
      expect((await shown()).agenda[0]).toMatchObject({ title: 'Räume und Schlüssel', note: 'Die Miete ist strittig.' });
    });
  });

  describe('with proposals', () => {
    it('takes them from whoever takes part, a guest too, and puts on the agenda what is accepted', async () => {
      const partnerId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' });
      await coordinator.verb('addMeetingGuest', { meetingId, organizationId: partnerId });
      await planner.verb('addMeetingGuest', { meetingId, organizationId: partnerId });
      const partner = await stage.member(partnerId);
      expect((await propose(partner, 'Lotsendienst', { organizationId: partnerId })).meeting.proposals).toMatchObject([{ title: 'Lotsendienst', proposalState: 'PROPOSED', position: null }]);
      expect((await propose(partner, 'x', { organizationId })).invalid).toEqual([{ field: 'organizationId', code: 'NOT_ALLOWED', limit: null }]);
      await propose(member, 'Ausflug');
      await withItem('acceptProposal', 'Lotsendienst');
      expect((await withItem('declineProposal', 'Ausflug')).problems).toEqual(['REASON_MISSING']);
      await withItem('declineProposal', 'Ausflug', { reason: 'Das gehört in die Planungsgruppe.' });
      expect((await withItem('acceptProposal', 'Ausflug')).problems).toEqual(['ALREADY_DECIDED']);
      expect([await titles(), (await shown()).proposals.map(({ title }: any) => title)]).toEqual([['Lotsendienst'], ['Ausflug']]);
    });

    it('takes none after the deadline', async () => {
      meetingId = await meetings.meeting(tenantId, organizationId, { proposalsUntil: '2020-01-01' });
      expect((await propose(member, 'Zu spät')).problems).toEqual(['DEADLINE_OVER']);
    });
  });

  describe('that runs', () => {
    it('takes items up one after the other', async () => {
      await running('A', 'B');
      await withItem('startAgendaItem', 'A');
      await withItem('startAgendaItem', 'B');
      expect((await shown()).agenda.map(({ title, hasBegun, hasEnded }: any) => [title, hasBegun, hasEnded])).toEqual([['A', true, true], ['B', true, false]]);
      expect((await withItem('startAgendaItem', 'A')).problems).toEqual(['ITEM_BEGUN']);
      expect((await withItem('adjournAgendaItem', 'B')).problems).toEqual(['REASON_MISSING']);
    });

    it('sends to the next one what was put off or not reached, counts how often, and after three times to the organisation above', async () => {
      const parentId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', name: 'Sozialplanungskonferenz' });
      await sql(stage.database.postgres, 'update organization set parent_id = $1 where id = $2', [parentId, organizationId]);
      const aboveId = await meetings.meeting(tenantId, parentId, { inDays: 90 });
      const later = [await meetings.meeting(tenantId, organizationId, { number: 2, inDays: 30 }), await meetings.meeting(tenantId, organizationId, { number: 3, inDays: 40 }), await meetings.meeting(tenantId, organizationId, { number: 4, inDays: 50 })];
      await running('Erledigtes', 'Räume');
      await meetings.outcome(tenantId, (await itemNamed('Erledigtes')).id);
      await withItem('adjournAgendaItem', 'Räume', { reason: 'Das Angebot fehlt.' });
      await move('closeMeeting');
      for (const [n, id] of later.entries()) {
        expect((await shown(id)).agenda).toMatchObject([{ title: 'Räume', origin: 'RETURNED', carriedCount: n + 1, returnedFrom: { organization: 'Sozialraumkonferenz', number: n + 1 } }]);
        expect((await shown(aboveId)).agenda).toHaveLength(n === 2 ? 1 : 0);
        if (n === 2) break;
        await move('inviteToMeeting', {}, id);
        await move('openMeeting', {}, id);
        await move('closeMeeting', {}, id);
      }
      expect((await shown(aboveId)).agenda).toMatchObject([{ title: 'Räume', carriedCount: 3, returnedFrom: { id: later[1], organization: 'Sozialraumkonferenz' } }]);
      expect((await shown(aboveId, await stage.member(parentId))).agenda).toMatchObject([{ title: 'Räume', returnedFrom: { id: null, organization: 'Sozialraumkonferenz' } }]);
    });

    it('waits with what was put off until there is a next one', async () => {
      await running('Räume');
      await move('closeMeeting');
      expect((await create()).meeting.agenda).toMatchObject([{ title: 'Räume', carriedCount: 1 }]);
      expect((await create({ date: '2099-05-07' })).meeting.agenda).toEqual([]);
    });

    it('tells the next one what had come back and was taken off, and why', async () => {
      await running('Räume');
      await move('closeMeeting');
      const { meeting: next } = await create();
      expect((await withItem('removeAgendaItem', 'Räume', {}, next.id)).problems).toEqual(['REASON_MISSING']);
      await withItem('removeAgendaItem', 'Räume', { reason: 'Hat sich erledigt.' }, next.id);
      expect((await create({ date: '2099-05-07' })).meeting).toMatchObject({ agenda: [], takenOffBefore: [{ title: 'Räume', removedReason: 'Hat sich erledigt.' }] });
    });

    it('that is cancelled instead hands its agenda on, and puts nothing off by that', async () => {
      await add('Räume');
      const later = await meetings.meeting(tenantId, organizationId, { number: 2, inDays: 30 });
      await move('cancelMeeting', { reason: 'Zu wenige Zusagen.' });
      expect((await shown(later)).agenda).toMatchObject([{ title: 'Räume', carriedCount: 0 }]);
    });
  });

  describe('with its people', () => {
    it('expects members, holders of seats and guests, and lets deputies of seats stand in', async () => {
      const [holderId, deputyId, guestId] = [await world.person(tenantId, { familyName: 'Halter' }), await world.person(tenantId, { familyName: 'Vertretung' }), await world.person(tenantId, { familyName: 'Gast' })];
      const seatId = await world.seat(tenantId, organizationId, 'Vorsitz');
      await world.holding(tenantId, seatId, holderId);
      await world.holding(tenantId, seatId, deputyId, { kind: 'DEPUTY' });
      await planner.verb('addMeetingGuest', { meetingId, personId: guestId });
      await add('Räume');
      await move('inviteToMeeting');
      const set = (...entries: object[]) => coordinator.verb('setAttendance', { meetingId, entries }, CHANGED);
      expect((await set({ personId: holderId, state: 'BY_DEPUTY', deputyId: guestId })).invalid).toEqual([{ field: 'entries.0.deputyId', code: 'NOT_ALLOWED', limit: null }]);
      expect((await set({ personId: deputyId, state: 'PRESENT' })).__typename).toBe('NotFound');
      const { meeting } = await set({ personId: holderId, state: 'BY_DEPUTY', deputyId }, { personId: guestId, state: 'EXCUSED' });
      expect(meeting.people.filter(({ name }: any) => name !== 'Erika Muster')).toEqual([
        { id: holderId, name: 'Erika Halter', isGuest: false, functions: ['Vorsitz'], attendance: 'BY_DEPUTY', deputy: { name: 'Erika Vertretung' }, deputies: [{ name: 'Erika Vertretung' }] },
        { id: guestId, name: 'Erika Gast', isGuest: true, functions: [], attendance: 'EXCUSED', deputy: null, deputies: [] },
      ]);
      expect(meeting.people).toHaveLength(4);
    });
  });

  it('is listed by what lies ahead and what is past, page by page, and on the page of its organisation', async () => {
    const pastId = await meetings.meeting(tenantId, organizationId, { number: 2, state: 'CLOSED', inDays: -30 });
    const laterId = await meetings.meeting(tenantId, organizationId, { number: 3, inDays: 60 });
    const list = async (input: string) => (await coordinator.ask(`{ meetings(organizationId: "${organizationId}" ${input}) { nodes { id } endCursor } }`)).data.meetings;
    const first = await list('first: 1');
    expect(first.nodes).toEqual([{ id: meetingId }]);
    expect(await list(`first: 1, after: "${first.endCursor}"`)).toEqual({ nodes: [{ id: laterId }], endCursor: null });
    expect((await list('when: PAST')).nodes).toEqual([{ id: pastId }]);
    expect((await coordinator.ask('{ nextMeetings { id } }')).data.nextMeetings).toEqual([{ id: meetingId }, { id: laterId }]);
    expect((await coordinator.ask(`{ organization(id: "${organizationId}") { meetings(when: PAST) { nodes { id } } } }`)).data.organization.meetings.nodes).toEqual([{ id: pastId }]);
  });
});
