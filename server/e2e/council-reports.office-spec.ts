import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LoadDemo } from '../src/modules/demo/index.js';
import { freshDatabase, type TestDatabase } from '../testing/database.js';
import { type Browser, Program } from '../testing/program.js';

const PATIENCE_MS = 120_000;

/** Lines and columns break words: only the letters count. */
const letters = (text: string): string => text.replaceAll(/[\s\u00ad\u2060-]/g, '');

describe('LibreOffice', () => {
  let database: TestDatabase;
  let program: Program;
  let planner: Browser;
  let folder = '';
  let [paperId, rows] = ['', [] as string[]];

  const get = async (url: string): Promise<Buffer> => (await program.app.inject({ url, headers: { cookie: planner.cookie } })).rawPayload;
  /** Opens a document, and saves it as a PDF. @returns what can be read there, in its order */
  const readAsPdf = (docx: Buffer): string => {
    writeFileSync(path.join(folder, 'paper.docx'), docx);
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'paper.docx')], { timeout: PATIENCE_MS, stdio: 'ignore' });
    return letters(execFileSync('pdftotext', ['-raw', path.join(folder, 'paper.pdf'), '-'], { encoding: 'utf8' }));
  };
  /** Looks for all of them, one after another. */
  const missingIn = (text: string): string[] => {
    let from = 0;
    return rows.filter((row) => {
      const at = text.indexOf(letters(row), from);
      if (at >= 0) from = at;
      return at < 0;
    });
  };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'planungskreis-office-'));
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
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens the DOCX of a Sachstandsvorlage, and keeps each row of its table in its place', async () => {
    expect(rows).toHaveLength(22 + 20);
    expect(missingIn(readAsPdf(await get(`/dokumente/sachstand/${paperId}.docx?fassung=1`)))).toEqual([]);
  }, PATIENCE_MS);

  it('does so with an own layout too', async () => {
    expect((await planner.send('/dokumente/muster?name=Muster.docx', await get('/dokumente/muster/beispiel.docx'))).status).toBe(201);
    const { draft } = (await planner.ask('query ($id: ID!) { paperReport(paperId: $id) { draft { fingerprint } } }', { id: paperId })).data.paperReport;
    expect((await planner.verb('freezeReport', { paperId, fingerprint: draft.fingerprint })).__typename).toBe('PaperReportChanged');
    const text = readAsPdf(await get(`/dokumente/sachstand/${paperId}.docx?fassung=2`));
    expect(missingIn(text)).toEqual([]);
    expect(text).not.toContain('{{');
  }, PATIENCE_MS);
});
