import { newId } from '../src/kernel/ids.js';
import { MeetingWorld } from '../testing/meeting-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const CANARY = 'Kanarienvogel';

describe('minutes as files', () => {
  let stage: Stage;
  let coordinator: Browser;
  let [organizationId, meetingId] = ['', ''];

  const get = (file: string, browser?: Browser) => stage.program.app.inject({ method: 'GET', url: `/dokumente/niederschrift/${file}`, headers: browser ? { cookie: browser.cookie } : {} });

  beforeAll(async () => {
    stage = await Stage.set();
    const meetings = new MeetingWorld(stage.database.postgres);
    organizationId = await stage.world.organization(stage.tenantId, { kind: 'AREA_CONFERENCE', name: 'Sozialraumkonferenz' });
    coordinator = await stage.member(organizationId, 'COORDINATOR');
    meetingId = await meetings.meeting(stage.tenantId, organizationId, { number: 1, state: 'RUNNING' });
    const agendaItemId = await meetings.item(stage.tenantId, meetingId, { position: 1, title: 'Räume', note: CANARY, isInternal: true });
    await coordinator.verb('writeMinutes', { agendaItemId, revision: 0, text: 'Der Saal ist frei.' });
    await coordinator.verb('closeMeeting', { requestId: newId(), meetingId, version: 1 });
  });
  afterAll(() => stage.strike());

  it('are a PDF and a DOCX for whoever may read the meeting', async () => {
    const [pdf, docx] = [await get(`${meetingId}.pdf`, coordinator), await get(`${meetingId}.docx?fassung=1`, await stage.member(organizationId))];
    expect([pdf.statusCode, pdf.headers['content-type'], pdf.rawPayload.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    expect([docx.statusCode, docx.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    for (const { rawPayload } of [pdf, docx]) expect(rawPayload.toString('latin1')).not.toContain(CANARY);
  });

  it('are not there for others, nor in a version or a form that there is not', async () => {
    const stranger = await stage.member(await stage.world.organization(stage.tenantId, { kind: 'AREA_CONFERENCE' }));
    for (const answer of [get(`${meetingId}.pdf`), get(`${meetingId}.pdf`, stranger), get(`${newId()}.pdf`, coordinator), get(`${meetingId}.pdf?fassung=2`, coordinator), get(`${meetingId}.html`, coordinator), get('x.pdf', coordinator)]) {
      expect((await answer).statusCode).toBe(404);
    }
  });
});
