import { convertIcsCalendar } from 'ts-ics';
import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { type Addressed, LetterStage } from '../testing/letters.js';
import { MeetingWorld } from '../testing/meeting-world.js';

const CANARY = 'Kanarienvogel';
const MONDAY_7 = '2098-11-24T06:00:00Z';
const IN_SPRING = { date: '2099-04-02', startTime: '14:00', endTime: '16:00', proposalsUntil: '2099-03-20' };

describe('of a meeting', () => {
  let letters: LetterStage;
  let world: CycleWorld;
  let meetings: MeetingWorld;
  let database: string;
  let tenantId: string;
  let [organizationId, meetingId] = ['', ''];
  let [coordinator, member, guest] = [{} as Addressed, {} as Addressed, {} as Addressed];

  const belonging = (to: string, role: 'MEMBER' | 'COORDINATOR' = 'MEMBER') => letters.someone(tenantId, (personId) => world.membership(tenantId, personId, to, { role }));
  const told = ({ personId }: Addressed) => letters.told(personId);
  const row = async (table: 'meeting' | 'agenda_item', condition: string, value: string) => (await sql<{ id: string; version: number }>(database, `select id, version from ${table} where ${condition} = $1 order by id desc limit 1`, [value]))[0];

  async function does({ browser }: Addressed, verb: string, input: object): Promise<void> {
    expect(await browser.verb(verb, input)).toMatchObject({ __typename: 'MeetingChanged' });
    await letters.settled();
  }
  const move = async (verb: string, input: object = {}, id = meetingId) => does(coordinator, verb, { meetingId: id, version: (await row('meeting', 'id', id)).version, ...input });
  const withItem = async (verb: string, title: string, input: object = {}) => {
    const { id: agendaItemId, version } = await row('agenda_item', 'title', title);
    await does(coordinator, verb, { agendaItemId, version, ...input });
  };
  const propose = (by: Addressed, title: string, id = meetingId) => does(by, 'proposeAgendaItem', { requestId: newId(), meetingId: id, title, note: '', minutes: 10, organizationId: null });

  beforeAll(async () => {
    letters = await LetterStage.set();
    ({ world } = letters.stage);
    database = letters.stage.database.postgres;
    meetings = new MeetingWorld(database);
  });
  beforeEach(async () => {
    letters.catcher.caught.length = 0;
    tenantId = await world.tenant();
    organizationId = await world.organization(tenantId, { name: 'Planungsgruppe', bodyId: await world.body(tenantId) });
    coordinator = await belonging(organizationId, 'COORDINATOR');
    member = await belonging(organizationId);
    guest = await letters.someone(tenantId, async (personId) => world.membership(tenantId, personId, await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' })));
    meetingId = await meetings.meeting(tenantId, organizationId, { number: 1 });
    await meetings.item(tenantId, meetingId, { position: 1 });
    await meetings.guest(tenantId, meetingId, { personId: guest.personId });
  });
  afterAll(() => letters.strike());

  it('everybody who belongs to it is told of the invitation, and of each change of when it is', async () => {
    const stranger = await belonging(await world.organization(tenantId));
    await move('inviteToMeeting');
    await move('postponeMeeting', { reason: 'Grippe' });
    await move('rescheduleMeeting', IN_SPRING);
    await move('inviteToMeeting');
    await move('cancelMeeting', { reason: 'Grippe' });
    const all = ['MEETING_INVITED ASSIGNED', 'MEETING_POSTPONED DECIDED', 'MEETING_RESCHEDULED DECIDED', 'MEETING_INVITED ASSIGNED', 'MEETING_CANCELLED DECIDED'];
    expect([await told(member), await told(guest), await told(coordinator), await told(stranger)]).toEqual([all, all, [], []]);
  });

  it('whoever is invited later is told then, and a new title is told to nobody', async () => {
    await move('inviteToMeeting');
    const late = await belonging(await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', visibility: 'TENANT' }));
    await does(coordinator, 'addMeetingGuest', { meetingId, organizationId: null, personId: late.personId });
    const local = (column: string, pattern: string) => `to_char(${column} at time zone 'Europe/Berlin', '${pattern}')`;
    const [time] = await sql<{ date: string; startTime: string; endTime: string }>(
      database,
      `select ${local('starts_at', 'YYYY-MM-DD')} as date, ${local('starts_at', 'HH24:MI')} as "startTime", ${local('ends_at', 'HH24:MI')} as "endTime" from meeting where id = $1`,
      [meetingId],
    );
    const edit = { ...time, place: '', proposalsUntil: time.date };
    await move('editMeeting', { ...edit, title: 'Frühjahr' });
    await move('editMeeting', { ...edit, title: 'Frühjahr', place: 'Rathaus' });
    expect([await told(late), await told(guest)]).toEqual([['MEETING_GUEST_ADDED ASSIGNED', 'MEETING_EDITED DECIDED'], ['MEETING_INVITED ASSIGNED', 'MEETING_EDITED DECIDED']]);
  });

  it('whoever is invited gets a mail at once that puts it into their calendar, moves it there and takes it away, with a higher number each time', async () => {
    const mailed = ({ email }: Addressed) => letters.catcher.caught.filter(({ to }) => to.includes(email)).map(({ mail, raw }) => {
      const [file] = mail.attachments;
      const { method, events } = convertIcsCalendar(undefined, new TextDecoder().decode(file.content as ArrayBuffer));
      const [event] = events ?? [];
      expect(raw.includes(CANARY)).toBe(false);
      return [mail.subject?.split(':')[0], method, event.uid, event.sequence ?? 0, event.status];
    });
    await move('inviteToMeeting');
    await move('editMeeting', { title: 'Sitzung', place: '', ...IN_SPRING });
    await move('editMeeting', { title: 'Frühjahr', place: '', ...IN_SPRING });
    await move('postponeMeeting', { reason: CANARY });
    await move('rescheduleMeeting', IN_SPRING);
    await move('inviteToMeeting');
    await move('cancelMeeting', { reason: CANARY });
    for (const person of [member, guest, coordinator]) {
      expect(mailed(person)).toEqual([
        ['Einladung', 'REQUEST', meetingId, 0, 'CONFIRMED'],
        ['Geändert', 'REQUEST', meetingId, 1, 'CONFIRMED'],
        ['Verschoben', 'CANCEL', meetingId, 3, 'CANCELLED'],
        ['Einladung', 'REQUEST', meetingId, 4, 'CONFIRMED'],
        ['Abgesagt', 'CANCEL', meetingId, 5, 'CANCELLED'],
      ]);
    }
  });

  it('whoever is added to it later gets the invitation, and nobody else a second one', async () => {
    await move('inviteToMeeting');
    const late = await belonging(await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', visibility: 'TENANT' }));
    await does(coordinator, 'addMeetingGuest', { meetingId, organizationId: null, personId: late.personId });
    expect([late, guest, member].map(({ email }) => letters.to(email).map((mail) => mail.split(':')[0]))).toEqual([['Einladung'], ['Einladung'], ['Einladung']]);
  });

  it('whoever is taken off it is told by mail, which takes it out of their calendar and leads nowhere; whoever is still expected is told nothing', async () => {
    const hostId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', visibility: 'TENANT' });
    const [both, one] = [await belonging(hostId), await belonging(hostId)];
    const guestIdOf = async (column: 'organization_id' | 'person_id', id: string) => (await sql<{ id: string }>(database, `select id from meeting_guest where meeting_id = $1 and ${column} = $2`, [meetingId, id]))[0].id;
    await does(coordinator, 'addMeetingGuest', { meetingId, organizationId: hostId, personId: null });
    await does(coordinator, 'addMeetingGuest', { meetingId, organizationId: null, personId: both.personId });
    await does(coordinator, 'removeMeetingGuest', { meetingId, guestId: await guestIdOf('person_id', guest.personId) });
    expect(letters.to(guest.email)).toEqual([]);
    await move('inviteToMeeting');
    await does(coordinator, 'removeMeetingGuest', { meetingId, guestId: await guestIdOf('organization_id', hostId) });
    expect([both, one, member].map(({ email }) => letters.to(email).map((mail) => mail.split(':')[0]))).toEqual([['Einladung'], ['Einladung', 'Nicht mehr eingeladen'], ['Einladung']]);
    const { mail } = letters.catcher.caught.filter(({ to }) => to.includes(one.email)).at(-1) ?? {};
    expect(mail?.text).not.toContain('/sitzungen/');
    const { method, events } = convertIcsCalendar(undefined, new TextDecoder().decode(mail?.attachments[0].content as ArrayBuffer));
    expect([method, events?.[0].uid, events?.[0].status, events?.[0].location]).toEqual(['CANCEL', meetingId, undefined, undefined]);
  });

  it('whoever was a guest of the plan is told once, also where the news of that is late', async () => {
    await sql(database, 'delete from meeting_guest where meeting_id = $1', [meetingId]);
    await coordinator.browser.verb('addMeetingGuest', { meetingId, organizationId: null, personId: guest.personId });
    await move('inviteToMeeting');
    await sql(database, `insert into outbox (id, tenant_id, topic, payload, created_at, due_at) select gen_random_uuid(), tenant_id, 'activity.told', jsonb_build_object('activityId', id), now(), now() from activity where subject_id = $1 and kind = 'MEETING_GUEST_ADDED'`, [meetingId]);
    await letters.settled();
    expect(await told(guest)).toEqual(['MEETING_INVITED ASSIGNED']);
  });

  it('nobody is told of a plan to which nobody was invited', async () => {
    await move('postponeMeeting', { reason: 'Grippe' });
    await move('cancelMeeting', { reason: 'Grippe' });
    expect([await told(member), await told(guest)]).toEqual([[], []]);
  });

  it('whoever prepares it is told of proposals, and whoever proposed something what was decided', async () => {
    await propose(member, 'Räume am Nachmittag');
    await propose(guest, 'Sprachkurse');
    expect(await told(coordinator)).toEqual(['AGENDA_ITEM_PROPOSED ASSIGNED', 'AGENDA_ITEM_PROPOSED ASSIGNED']);
    await withItem('acceptProposal', 'Räume am Nachmittag');
    await withItem('declineProposal', 'Sprachkurse', { reason: 'Gehört in den Lenkungskreis.' });
    await withItem('removeAgendaItem', 'Räume am Nachmittag', { reason: 'Keine Zeit.' });
    expect([await told(member), await told(guest)]).toEqual([['PROPOSAL_ACCEPTED DECIDED', 'AGENDA_ITEM_REMOVED DECIDED'], ['PROPOSAL_DECLINED DECIDED']]);
  });

  it('whoever proposed something is told when it is closed, also when that comes back later', async () => {
    await propose(guest, 'Sprachkurse');
    await withItem('acceptProposal', 'Sprachkurse');
    const nextId = await meetings.meeting(tenantId, organizationId, { number: 2, inDays: 28 });
    await meetings.guest(tenantId, nextId, { personId: guest.personId });
    for (const id of [meetingId, nextId]) for (const verb of ['inviteToMeeting', 'openMeeting', 'closeMeeting']) await move(verb, verb === 'closeMeeting' ? { requestId: newId() } : {}, id);
    expect((await told(guest)).filter((each) => each.startsWith('MEETING_CLOSED'))).toEqual(['MEETING_CLOSED ANSWERED', 'MEETING_CLOSED ANSWERED']);
    expect((await told(member)).filter((each) => each.startsWith('MEETING_CLOSED'))).toEqual([]);
  });

  it('is told in the digest with a link to it', async () => {
    await move('inviteToMeeting');
    await letters.round(tenantId, MONDAY_7);
    expect(letters.to(member.email).at(-1)).toMatch(/Planungsgruppe, 1\n- Sie sind zur Sitzung eingeladen\n.*\/de\/sitzungen\//);
  });

  it('nothing of an internal one is told to a guest from outside', async () => {
    await sql(database, `update meeting set visibility = 'INTERNAL' where id = $1`, [meetingId]);
    await move('inviteToMeeting');
    await letters.round(tenantId, MONDAY_7);
    const { text } = await guest.browser.ask('{ inbox { groups { name } } urgentNotificationCount }');
    expect([await told(member), await told(guest), letters.to(guest.email), text.includes('Planungsgruppe')]).toEqual([['MEETING_INVITED ASSIGNED'], [], [], false]);
  });
});
