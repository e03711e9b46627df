import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
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
    for (const text of ['Ein Treff #read(&quot;/etc/passwd&quot;) &lt;w:t&gt;', 'gefährdet', 'Der Raum fehlt.', 'niemand', 'abgestimmt, noch kein Beschluss', 'Ein Ziel, ein Sachstand']) expect(xml).toContain(text);
  });

  it('name the Planungskreis, and are in the language that is asked for', async () => {
    const [{ name }] = await sql<{ name: string }>(stage.database.postgres, 'select name from tenant where id = $1', [stage.tenantId]);
    const xml = partOf((await get(`${reportId}.docx?sprache=en`, executive)).rawPayload, 'word/document.xml');
    for (const text of [`${name}, the whole planning circle`, 'harmonised, no resolution yet']) expect(xml).toContain(text);
  });

  it('keep what was asked back for those who lead there, and not in what all who lead may read', async () => {
    const { database: { postgres }, tenantId } = stage;
    const [{ id: updateId, given_by: personId }] = await sql<{ id: string; given_by: string }>(postgres, 'select id, given_by from status_update where tenant_id = $1', [tenantId]);
    const goals = new GoalWorld(postgres);
    await goals.statusAnswer(tenantId, await goals.statusQuestion(tenantId, updateId, personId), personId);
    const questionsOf = async (visibility: string) => {
      const { report } = (await executive.verb('freezeStatusReport', { requestId: newId(), visibility }, '... on StatusReportFrozen { report { id } }')) as any;
      return partOf((await get(`${report.id}.docx`, executive)).rawPayload, 'word/document.xml').match(/Was fehlt\?|Ein Raum\./g) ?? [];
    };
    expect([await questionsOf('INTERNAL'), await questionsOf('TENANT')]).toEqual([['Was fehlt?', 'Ein Raum.'], []]);
  });

  it('keep what they said, whatever becomes of the goal, its Sachstand and the Planungskreis', async () => {
    const before = partOf((await get(`${reportId}.docx`, executive)).rawPayload, 'word/document.xml');
    await sql(stage.database.postgres, `update goal set title = 'Ganz anders', criterion = 'Ganz anders' where tenant_id = $1`, [stage.tenantId]);
    await sql(stage.database.postgres, `update tenant set name = 'Ganz anders' where id = $1`, [stage.tenantId]);
    expect(partOf((await get(`${reportId}.docx`, executive)).rawPayload, 'word/document.xml')).toBe(before);
  });

  it('are not there for those who do not lead, nor in a form that there is not', async () => {
    const member = await stage.member(await stage.world.organization(stage.tenantId, { kind: 'OFFICE', visibility: 'TENANT' }));
    for (const answer of [get(`${reportId}.pdf`), get(`${reportId}.pdf`, member), get(`${newId()}.pdf`, executive), get(`${reportId}.html`, executive)]) expect((await answer).statusCode).toBe(404);
    expect((await stage.history(reportId)).map(({ kind }) => kind)).toEqual(['STATUS_REPORT_FROZEN']);
  });
});
