import { newId } from '../src/kernel/ids.js';
import { partOf } from '../testing/documents.js';
import { GoalWorld } from '../testing/goal-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

describe('reports for those who lead as files', () => {
  let stage: Stage;
  let executive: Browser;
  let reportId = '';

  const get = (file: string, browser?: Browser) => stage.program.app.inject({ method: 'GET', url: `/dokumente/zielstand/${file}`, headers: browser ? { cookie: browser.cookie } : {} });

  beforeAll(async () => {
    stage = await Stage.set();
    const { world, tenantId, database } = stage;
    const [goals, bodyId, createdBy] = [new GoalWorld(database.postgres), await world.body(tenantId), await world.person(tenantId)];
    executive = await stage.granted('EXECUTIVE');
    const goalId = await goals.goal(tenantId, { cycleId: await world.cycle(tenantId, { bodyId }), bodyId, createdBy, title: 'Ein Treff #read("/etc/passwd") <w:t>', state: 'HARMONISED', criterion: 'Er ist offen.', due: '2027-01-01', noParentReason: 'x', visibility: 'TENANT' });
    await goals.statusUpdate(tenantId, goalId, createdBy, { lage: 'AT_RISK', happened: 'Der Raum fehlt.' });
    const frozen = (await executive.verb('freezeStatusReport', { requestId: newId(), visibility: 'TENANT' }, '... on StatusReportFrozen { report { id } }')) as any;
    reportId = frozen.report.id;
  });
  afterAll(() => stage.strike());

  it('are a tagged PDF and a DOCX that hold the goals as they were frozen', async () => {
    const [pdf, docx] = [await get(`${reportId}.pdf`, executive), await get(`${reportId}.docx`, executive)];
    expect([pdf.statusCode, pdf.headers['content-type'], docx.statusCode]).toEqual([200, 'application/pdf', 200]);
    for (const mark of ['%PDF-1.', '/StructTreeRoot', '/Lang', 'pdfuaid']) expect(pdf.rawPayload.toString('latin1')).toContain(mark);
    const xml = partOf(docx.rawPayload, 'word/document.xml');
    for (const text of ['Ein Treff #read(&quot;/etc/passwd&quot;) &lt;w:t&gt;', 'gefährdet: Der Raum fehlt.', 'niemand', 'abgestimmt, noch kein Beschluss', 'Ein Ziel und ein Sachstand']) expect(xml).toContain(text);
  });

  it('are not there for those who do not lead, nor in a form that there is not', async () => {
    const member = await stage.member(await stage.world.organization(stage.tenantId, { kind: 'OFFICE', visibility: 'TENANT' }));
    for (const answer of [get(`${reportId}.pdf`), get(`${reportId}.pdf`, member), get(`${newId()}.pdf`, executive), get(`${reportId}.html`, executive)]) expect((await answer).statusCode).toBe(404);
    expect((await stage.history(reportId)).map(({ kind }) => kind)).toEqual(['STATUS_REPORT_FROZEN']);
  });
});
