import { convertIcsCalendar } from 'ts-ics';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { MeetingWorld } from '../../../testing/meeting-world.js';
import { Program } from '../../../testing/program.js';
import { World } from '../../../testing/world.js';
import { CalendarFiles } from '../../kernel/calendar-files.js';
import type { Recipient } from '../../kernel/mails.js';
import { Units } from '../../platform/database/units.js';

const aylin: Recipient = { personId: null, name: 'Aylin Demir', address: 'aylin@example.org', locale: 'en' };

describe('what a mail about a meeting brings along', () => {
  let database: TestDatabase;
  let program: Program;
  let tenantId: string;
  let meetings: MeetingWorld;
  let organizationId: string;

  const files = (meetingId: string, inTenant = tenantId) => program.app.get(Units).run({ tenantId: inTenant }, 'read', () => program.app.get(CalendarFiles).of(meetingId, aylin));

  beforeAll(async () => {
    database = await freshDatabase();
    const world = new World(database.postgres);
    tenantId = await world.tenant('Voerde');
    organizationId = await world.organization(tenantId, { name: 'Konferenz' });
    meetings = new MeetingWorld(database.postgres);
    program = await Program.start(database, { PUBLIC_URL: 'https://planung.example.de', MAIL_FROM: 'Planungskreis <planung@example.de>' });
  });
  afterAll(() => program.stop());

  it('is a request for the calendar of whoever is invited, in their language', async () => {
    const [{ name, type, content }] = await files(await meetings.meeting(tenantId, organizationId, { title: 'Auftakt', state: 'INVITED' }));
    expect([name, type]).toEqual(['Sitzung.ics', 'text/calendar; charset=utf-8; method=REQUEST']);
    const [event] = convertIcsCalendar(undefined, content).events ?? [];
    expect([event.summary, event.organizer?.email, event.attendees?.map(({ email }) => email)]).toEqual(['Auftakt (Konferenz)', 'planung@example.de', ['aylin@example.org']]);
    expect(event.url).toMatch(/^https:\/\/planung\.example\.de\/en\/sitzungen\//);
  });

  it('takes a cancelled meeting back from those who were invited', async () => {
    const meetingId = await meetings.meeting(tenantId, organizationId, { state: 'INVITED' });
    await sql(database.postgres, `update meeting set state = 'CANCELLED', cancel_reason = 'weil', sequence = 1 where id = $1`, [meetingId]);
    const [{ type, content }] = await files(meetingId);
    expect([type, convertIcsCalendar(undefined, content).events?.map(({ uid, status, sequence }) => [uid, status, sequence])]).toEqual(['text/calendar; charset=utf-8; method=CANCEL', [[meetingId, 'CANCELLED', 1]]]);
  });

  it('is nothing for a meeting to which nobody is invited, and for one of another Planungskreis', async () => {
    expect(await files(await meetings.meeting(tenantId, organizationId))).toEqual([]);
    const elsewhere = await new World(database.postgres).tenant('Anderswo');
    expect(await files(await meetings.meeting(tenantId, organizationId, { state: 'INVITED' }), elsewhere)).toEqual([]);
  });
});
