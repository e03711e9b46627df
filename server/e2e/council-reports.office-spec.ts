import { LoadDemo } from '../src/modules/demo/index.js';
import { freshDatabase, type TestDatabase } from '../testing/database.js';
import { missingIn, Office, PATIENCE_MS } from '../testing/office.js';
import { type Browser, Program } from '../testing/program.js';

describe('LibreOffice', () => {
  let database: TestDatabase;
  let program: Program;
  let planner: Browser;
  let office: Office;
  let [paperId, rows] = ['', [] as string[]];

  const get = async (url: string): Promise<Buffer> => (await program.app.inject({ url, headers: { cookie: planner.cookie } })).rawPayload;

  beforeAll(async () => {
    office = new Office();
    database = await freshDatabase();
    program = await Program.start(database, { DEMO: '1' });
    const { password } = await program.app.get(LoadDemo).execute();
    planner = program.browser();
    await planner.verb('signIn', { email: 'jana.terhorst@voerde.example', password });
    paperId = (await planner.ask('{ papers { id reference } }')).data.papers.find(({ reference }: any) => reference === '17/801').id;
    const { frozen } = (await planner.ask('query ($id: ID!) { paperReport(paperId: $id) { frozen { content { blocks { rows { title note stand } } } } } }', { id: paperId })).data.paperReport;
    rows = frozen[0].content.blocks.flatMap((block: any) => block.rows.flatMap(({ title, note, stand }: any) => [title, ...(stand ? [note] : [])]));
  }, PATIENCE_MS);
  afterAll(async () => {
    await program.stop();
    office.close();
  });

  it('opens the DOCX of a Sachstandsvorlage, and keeps each row of its table in its place', async () => {
    expect(rows).toHaveLength(22 + 20);
    expect(missingIn(office.readAsPdf(await get(`/dokumente/sachstand/${paperId}.docx?fassung=1`)), rows)).toEqual([]);
  }, PATIENCE_MS);

  it('does so with an own layout too', async () => {
    expect((await planner.send('/dokumente/muster?name=Muster.docx', await get('/dokumente/muster/beispiel.docx'))).status).toBe(201);
    const { draft } = (await planner.ask('query ($id: ID!) { paperReport(paperId: $id) { draft { fingerprint } } }', { id: paperId })).data.paperReport;
    expect((await planner.verb('freezeReport', { paperId, fingerprint: draft.fingerprint })).__typename).toBe('PaperReportChanged');
    const text = office.readAsPdf(await get(`/dokumente/sachstand/${paperId}.docx?fassung=2`));
    expect(missingIn(text, rows)).toEqual([]);
    expect(text).not.toContain('{{');
  }, PATIENCE_MS);
});
