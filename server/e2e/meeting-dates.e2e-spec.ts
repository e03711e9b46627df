import { convertIcsCalendar } from 'ts-ics';
import { newId } from '../src/kernel/ids.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

describe('the date of a meeting as a file', () => {
  let stage: Stage;
  let groupId: string;
  let meetingId: string;

  const get = (id: string, { cookie = '' }: Partial<Browser> = {}) => stage.program.app.inject({ method: 'GET', url: `/dokumente/termin/${id}.ics`, headers: { cookie } });

  beforeAll(async () => {
    stage = await Stage.set();
    groupId = await stage.world.organization(stage.tenantId, { kind: 'AREA_CONFERENCE', name: 'Konferenz' });
    meetingId = await new MeetingWorld(stage.database.postgres).meeting(stage.tenantId, groupId, { title: 'Auftakt', state: 'INVITED' });
  });
  afterAll(() => stage.strike());

  it('is the same event as in mails and feeds, and names nobody', async () => {
    const { statusCode, headers, body } = await get(meetingId, await stage.member(groupId));
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/calendar; charset=utf-8', 'no-store']);
    expect(headers['content-disposition']).toContain('attachment');
    expect(convertIcsCalendar(undefined, body)).toMatchObject({ method: 'PUBLISH', events: [{ uid: meetingId, summary: 'Auftakt (Konferenz)', status: 'CONFIRMED' }] });
    expect(body).not.toMatch(/ATTENDEE|ORGANIZER/);
  });

  it('is nowhere for whoever may not read the meeting, is signed out, or asks for one that there is not', async () => {
    const stranger = await stage.member(await stage.world.organization(stage.tenantId, { kind: 'WELFARE_ORGANIZATION' }));
    const answers = await Promise.all([get(meetingId, stranger), get(meetingId), get(newId(), stranger), get('x', stranger)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
    expect(answers[0].body.replace(meetingId, '')).toBe(answers[2].body.replace(/[0-9a-f-]{36}/, ''));
  });
});
