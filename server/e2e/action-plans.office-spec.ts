import { LoadDemo } from '../src/modules/demo/index.js';
import { freshDatabase } from '../testing/database.js';
import { missingIn, Office, PATIENCE_MS } from '../testing/office.js';
import { type Browser, Program } from '../testing/program.js';

describe('LibreOffice', () => {
  let program: Program;
  let planner: Browser;
  let office: Office;

  const get = async (url: string): Promise<Buffer> => (await program.app.inject({ url, headers: { cookie: planner.cookie } })).rawPayload;

  beforeAll(async () => {
    office = new Office();
    program = await Program.start(await freshDatabase(), { DEMO: '1' });
    const { password } = await program.app.get(LoadDemo).execute();
    planner = program.browser();
    await planner.verb('signIn', { email: 'jana.terhorst@voerde.example', password });
  }, PATIENCE_MS);
  afterAll(async () => {
    await program.stop();
    office.close();
  });

  it('opens the DOCX of a Handlungskonzept with its table of contents, and keeps each chapter in its place', async () => {
    const { id } = (await planner.ask('{ actionPlans { id } }')).data.actionPlans[0];
    const { document } = (await planner.ask('query ($id: ID!) { actionPlan(id: $id) { view { document(language: de) { title chapters { heading } } } } }', { id })).data.actionPlan.view;
    const headings = document.chapters.map(({ heading }: any) => heading as string);
    const text = office.readAsPdf(await get(`/dokumente/handlungskonzept/${id}.docx?fassung=entwurf&sprache=de`));
    expect(headings.length).toBeGreaterThan(10);
    expect(missingIn(text, [document.title, 'Inhalt', ...headings, ...headings])).toEqual([]);
  }, PATIENCE_MS);
});
