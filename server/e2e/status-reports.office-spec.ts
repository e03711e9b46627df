import { newId } from '../src/kernel/ids.js';
import { GoalWorld } from '../testing/goal-world.js';
import { missingIn, Office, PATIENCE_MS } from '../testing/office.js';
import { Stage } from '../testing/stage.js';

describe('LibreOffice and a report for those who lead', () => {
  let stage: Stage;
  let office: Office;

  beforeAll(async () => {
    office = new Office();
    stage = await Stage.set();
  }, PATIENCE_MS);
  afterAll(async () => {
    await stage.strike();
    office.close();
  });

  it('opens the DOCX, and keeps what it says of each goal in its place', async () => {
    const { world, tenantId, database, program } = stage;
    const [goals, bodyId, createdBy, executive] = [new GoalWorld(database.postgres), await world.body(tenantId), await world.person(tenantId), await stage.granted('EXECUTIVE')];
    const goalId = await goals.goal(tenantId, { cycleId: await world.cycle(tenantId, { bodyId }), bodyId, createdBy, title: 'Ein Treff', state: 'HARMONISED', criterion: 'Er ist offen.', due: '2027-01-01', noParentReason: 'x' });
    await goals.statusUpdate(tenantId, goalId, createdBy, { lage: 'AT_RISK', happened: 'Der Raum fehlt.' });
    const { report } = (await executive.verb('freezeStatusReport', { requestId: newId(), visibility: 'INTERNAL' }, '... on StatusReportFrozen { report { id } }')) as any;
    const { rawPayload } = await program.app.inject({ url: `/dokumente/zielstand/${report.id}.docx`, headers: { cookie: executive.cookie } });
    const rows = ['ganzer Planungskreis', 'Überblick', 'Ein Treff', 'gefährdet', '2027', 'Entscheidungen stehen an', 'noch keine Vorlage', 'Still und verwaist', 'niemand verantwortlich', 'Operative Ziele', 'Lage: gefährdet', 'Verantwortlich: niemand', 'Was geschah: Der Raum fehlt.'];
    expect(missingIn(office.readAsPdf(rawPayload), rows)).toEqual([]);
  }, PATIENCE_MS);
});
