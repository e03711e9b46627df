import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { newId } from '../src/kernel/ids.js';
import { addActionItem } from '../testing/action-items.js';
import { sql } from '../testing/database.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const CANARY = 'Kanarienvogel';
const FEEDS = 'feeds { organization { id name } readAt }';
const ended = (table: string) => `update ${table} set valid_until = '2021-01-01' where person_id = $1`;

describe('a calendar feed', () => {
  let stage: Stage;
  let meetings: MeetingWorld;
  let groupId: string;
  let personId: string;
  let me: Browser;

  const make = async (organizationId: string | null = null, browser = me) => browser.verb('makeCalendarFeed', { organizationId }, `... on CalendarFeedMade { address ${FEEDS} }`);
  const end = (organizationId: string | null = null, browser = me) => browser.verb('endCalendarFeed', { organizationId }, `... on CalendarFeedEnded { ${FEEDS} }`);
  const pathOf = (address: string) => new URL(address).pathname;
  const get = (address: string, headers: Record<string, string> = {}) => stage.program.app.inject({ method: 'GET', url: pathOf(address), headers });
  const calendarOf = async (address: string) => convertIcsCalendar(undefined, (await get(address)).body);
  const titles = async (address: string) => ((await calendarOf(address)).events ?? []).map(({ summary }) => summary).toSorted();

  beforeAll(async () => {
    stage = await Stage.set();
    meetings = new MeetingWorld(stage.database.postgres);
  });
  beforeEach(async () => {
    groupId = await stage.world.organization(stage.tenantId, { kind: 'AREA_CONFERENCE', name: 'Konferenz', visibility: 'PARTICIPANTS' });
    me = await stage.someone(async (id) => {
      personId = id;
      await stage.world.membership(stage.tenantId, id, groupId);
    });
  });
  afterAll(() => stage.strike());

  it('shows to programs that know nothing of the session what its owner takes part in, and their Aufträge', async () => {
    await meetings.meeting(stage.tenantId, groupId, { title: 'Auftakt', state: 'INVITED' });
    await meetings.meeting(stage.tenantId, groupId, { title: 'Rückblick' });
    await addActionItem(stage.database.postgres, stage.tenantId, { givenById: groupId, title: 'Zahlen liefern', due: '2030-03-01', precision: 'MONTH' });
    await addActionItem(stage.database.postgres, stage.tenantId, { givenById: groupId, title: 'Noch nicht vereinbart', state: 'PROPOSED' });
    const { address } = await make();
    const answer = await get(address);
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache']);
    const calendar = convertIcsCalendar(undefined, answer.body);
    expect(calendar.events?.map(({ summary, status }) => [summary, status]).toSorted()).toEqual([['Auftakt (Konferenz)', 'CONFIRMED'], ['Rückblick (Konferenz)', 'TENTATIVE']]);
    const todos = new ICAL.Component(ICAL.parse(answer.body)).getAllSubcomponents('vtodo');
    expect(todos.map((todo) => String(todo.getFirstPropertyValue('due')))).toEqual(['2030-03-31']);
    expect(answer.body).not.toMatch(/Erika|Muster|ATTENDEE|ORGANIZER/);
  });

  it('of an organisation shows its meetings alone', async () => {
    const otherId = await stage.world.organization(stage.tenantId, { kind: 'AREA_CONFERENCE', name: 'Andere', visibility: 'TENANT' });
    await stage.world.membership(stage.tenantId, personId, otherId);
    await meetings.meeting(stage.tenantId, groupId, { title: 'Hier' });
    await meetings.meeting(stage.tenantId, otherId, { title: 'Dort' });
    await addActionItem(stage.database.postgres, stage.tenantId, { givenById: groupId });
    const { address, feeds } = await make(groupId);
    expect(feeds.map(({ organization }: any) => organization?.name)).toEqual(['Konferenz']);
    expect([await titles(address), (await calendarOf(address)).todos]).toEqual([['Hier (Konferenz)'], undefined]);
  });

  it('shows a meeting that was put off, planned again and invited to as the same event, with a higher number', async () => {
    const meetingId = await meetings.meeting(stage.tenantId, groupId, { title: 'Auftakt', state: 'INVITED' });
    await meetings.item(stage.tenantId, meetingId);
    const planner = await stage.granted('PLANNER');
    const { address } = await make();
    const event = async () => (await calendarOf(address)).events?.[0];
    const version = async () => (await planner.ask('query ($id: ID!) { meeting(id: $id) { version } }', { id: meetingId })).data.meeting.version;
    await planner.verb('postponeMeeting', { meetingId, version: await version(), reason: CANARY });
    expect(await event()).toMatchObject({ uid: meetingId, status: 'CANCELLED', sequence: 1, summary: 'Verschoben: Auftakt (Konferenz)' });
    await planner.verb('rescheduleMeeting', { meetingId, version: await version(), date: '2030-05-06', startTime: '14:00', endTime: '15:00', proposalsUntil: '2030-05-01' });
    await planner.verb('inviteToMeeting', { meetingId, version: await version() });
    expect(await event()).toMatchObject({ uid: meetingId, status: 'CONFIRMED', sequence: 2, start: { date: new Date('2030-05-06T12:00:00Z') } });
    expect((await get(address)).body).not.toContain(CANARY);
  });

  it('moves one meeting of a series, and leaves the others where they are', async () => {
    const planner = await stage.granted('PLANNER');
    const series = { requestId: newId(), organizationId: groupId, title: 'Runde', place: '', date: '2099-03-05', startTime: '14:00', endTime: '16:00', rule: 'FREQ=WEEKLY;COUNT=3', proposalDays: 7, skipsHolidays: false };
    const { meetings: [first, second, third] } = await planner.verb('createMeetingSeries', series, '... on MeetingSeriesCreated { meetings { id } }');
    await meetings.item(stage.tenantId, second.id);
    const { address } = await make();
    const events = async () => {
      const calendar = new ICAL.Component(ICAL.parse((await get(address)).body));
      return new Map(calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)).map(({ uid, sequence, startDate }) => [uid, [sequence, startDate.toJSDate().toISOString()]]));
    };
    const of = { meetingId: second.id };
    await planner.verb('inviteToMeeting', { ...of, version: 1 });
    const before = await events();
    expect((await planner.verb('editMeeting', { ...of, version: 2, title: 'Runde', place: '', date: '2099-03-13', startTime: '10:00', endTime: '12:00', proposalsUntil: '2099-03-01' })).__typename).toBe('MeetingChanged');
    const after = await events();
    expect([before.get(second.id), after.get(second.id)]).toEqual([[0, '2099-03-12T13:00:00.000Z'], [1, '2099-03-13T09:00:00.000Z']]);
    for (const { id } of [first, third]) expect(after.get(id)).toEqual(before.get(id));
  });

  it('says nothing new to a program that has what there is, until something changes', async () => {
    await meetings.meeting(stage.tenantId, groupId, { title: 'Auftakt' });
    const { address } = await make();
    const { etag } = (await get(address)).headers;
    const again = await get(address, { 'if-none-match': `"other", ${String(etag)}` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
    await meetings.meeting(stage.tenantId, groupId, { title: 'Rückblick' });
    expect((await get(address, { 'if-none-match': String(etag) })).statusCode).toBe(200);
  });

  it('has an address that is stored as a hash only, and says when it was last read', async () => {
    const { address, feeds } = await make();
    expect(feeds).toEqual([{ organization: null, readAt: null }]);
    await get(address);
    const stored = await sql<object>(stage.database.postgres, 'select * from calendar_feed where person_id = $1', [personId]);
    expect(JSON.stringify(stored)).not.toContain(pathOf(address).slice(10, 53));
    const { data } = await me.ask('{ calendarFeeds { readAt } }');
    expect(Date.now() - Date.parse(data.calendarFeeds[0].readAt)).toBeLessThan(60_000);
  });

  it('gets another address, and the earlier one stops working; so it does when it is ended', async () => {
    const first = await make();
    const second = await make();
    expect([(await get(first.address)).statusCode, (await get(second.address)).statusCode, second.feeds.length]).toEqual([404, 200, 1]);
    expect((await end()).feeds).toEqual([]);
    expect([(await get(second.address)).statusCode, (await end()).__typename]).toEqual([404, 'CalendarFeedEnded']);
  });

  it('is one also when two windows make it at the same moment', async () => {
    const made = await Promise.all([make(), make(), make()]);
    const codes = await Promise.all(made.map(async ({ address }) => (await get(address)).statusCode));
    expect(codes.toSorted()).toEqual([200, 404, 404]);
  });

  it('shows nothing any more to whoever was a member, and is not there for whoever has left', async () => {
    await meetings.meeting(stage.tenantId, groupId, { title: CANARY });
    await addActionItem(stage.database.postgres, stage.tenantId, { givenById: groupId, title: CANARY });
    const own = (await make()).address;
    const ofGroup = (await make(groupId)).address;
    expect((await get(own)).body).toContain(CANARY);
    await sql(stage.database.postgres, ended('membership'), [personId]);
    const answers = [await get(own), await get(ofGroup)];
    expect(answers.map(({ statusCode, body }) => [statusCode, body.includes(CANARY)])).toEqual([[200, false], [404, false]]);
    await sql(stage.database.postgres, `update person set left_on = '2021-01-01' where id = $1`, [personId]);
    expect([(await get(own)).statusCode, (await get(ofGroup)).statusCode]).toEqual([404, 404]);
  });

  it('shows no meeting and no Auftrag that its owner may not read', async () => {
    const stranger = await stage.world.organization(stage.tenantId, { name: 'Fremde', visibility: 'TENANT' });
    for (const organizationId of [groupId, stranger]) {
      await meetings.meeting(stage.tenantId, organizationId, { title: CANARY, visibility: 'INTERNAL' });
      await addActionItem(stage.database.postgres, stage.tenantId, { givenById: organizationId, title: CANARY, visibility: 'INTERNAL' });
    }
    await meetings.meeting(stage.tenantId, stranger, { title: CANARY });
    const hidden = await meetings.meeting(stage.tenantId, groupId, { title: 'Auftakt' });
    await meetings.item(stage.tenantId, hidden, { title: CANARY, note: CANARY, isInternal: true });
    const partner = await stage.member(await stage.world.organization(stage.tenantId, { kind: 'WELFARE_ORGANIZATION' }));
    const addresses = [(await make()).address, (await make(groupId)).address, (await make(stranger)).address, (await make(null, partner)).address];
    for (const address of addresses) expect((await get(address)).body).not.toContain(CANARY);
  });

  it('cannot be made of an organisation that may not be read, nor by whoever is signed out', async () => {
    const hidden = await stage.world.organization(stage.tenantId, { name: 'Verborgene' });
    const foreign = await stage.world.organization(await stage.world.tenant('Fremd'), { visibility: 'TENANT' });
    const before = await stage.counts();
    for (const id of [hidden, foreign, newId()]) expect((await make(id)).__typename).toBe('NotFound');
    await expect(make(null, stage.program.browser())).rejects.toThrow('SIGNED_OUT');
    expect(await stage.counts()).toEqual(before);
  });

  it('is of one person: nobody else sees it, renews it or ends it', async () => {
    const { address } = await make(groupId);
    const other = await stage.member(groupId);
    expect((await other.ask('{ calendarFeeds { madeAt } }')).data.calendarFeeds).toEqual([]);
    await make(groupId, other);
    await end(groupId, other);
    expect((await get(address)).statusCode).toBe(200);
  });

  it.each(['x', `${'a'.repeat(43)}.ics`, `${'a'.repeat(42)}.ics`, `${'a'.repeat(43)}.ics%00`, `%2e%2e%2f${'a'.repeat(43)}.ics`])('is not there at the address %j', async (file) => {
    expect((await stage.program.app.inject({ url: `/kalender/${file}` })).statusCode).toBe(404);
  });

  it('asks a program to wait that comes too often', async () => {
    const { address } = await make();
    let answer = await get(address);
    for (let times = 1; times <= 120; times += 1) answer = await get(address);
    expect([answer.statusCode, Number(answer.headers['retry-after']) > 0, answer.body.includes('VCALENDAR')]).toEqual([429, true, false]);
  });
});
