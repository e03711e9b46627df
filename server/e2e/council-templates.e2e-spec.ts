import { Document, Packer, Paragraph } from 'docx';
import { CouncilWorld } from '../testing/council-world.js';
import { sql } from '../testing/database.js';
import { partOf } from '../testing/documents.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const NEEDED = '{{titel}} {{beschlussvorschlag}}';
const ROW = '{{bausteine.baustein}} {{bausteine.inhalt}} {{bausteine.stand}}';

describe('the own layout of a Planungskreis', () => {
  let stage: Stage;
  let planner: Browser;

  const layout = (...texts: string[]): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children: texts.map((text) => new Paragraph({ text })) }] }));
  const upload = (content: Buffer, name = 'Muster.docx', browser = planner) => browser.send(`/dokumente/muster?name=${encodeURIComponent(name)}`, content);
  const current = async () => (await planner.ask('{ councilTemplates { current { id name addedBy } placeholders } }')).data.councilTemplates.current;
  const get = (url: string, { cookie }: Browser = planner) => stage.program.app.inject({ url, headers: { cookie } });
  const kept = async () => (await sql<{ count: number }>(stage.database.postgres, 'select count(*)::int as count from council_template where tenant_id = $1', [stage.tenantId]))[0].count;
  const frozenPaper = async (): Promise<string> => {
    const bodyId = await stage.world.body(stage.tenantId);
    const cycleId = await stage.world.cycle(stage.tenantId, { bodyId });
    await stage.world.task(stage.tenantId, cycleId, await stage.world.block(stage.tenantId, cycleId), { title: 'Sozialräume festlegen' });
    const paperId = await new CouncilWorld(stage.database.postgres).paper(stage.tenantId, { bodyId, title: 'Eigener Kopf', visibility: 'TENANT' });
    await sql(stage.database.postgres, 'update paper set cycle_id = $2 where id = $1', [paperId, cycleId]);
    const { fingerprint } = (await planner.ask('query ($id: ID!) { paperReport(paperId: $id) { draft { fingerprint } } }', { id: paperId })).data.paperReport.draft;
    expect((await planner.verb('freezeReport', { paperId, fingerprint })).__typename).toBe('PaperReportChanged');
    return paperId;
  };
  const documentOf = async (paperId: string) => partOf((await get(`/dokumente/sachstand/${paperId}.docx`)).rawPayload, 'word/document.xml');

  beforeAll(async () => {
    stage = await Stage.set();
  });
  beforeEach(async () => {
    planner = await stage.granted('PLANNER');
    await sql(stage.database.postgres, 'update council_template set ended_at = now() where tenant_id = $1 and ended_at is null', [stage.tenantId]);
  });
  afterAll(() => stage.strike());

  it('begins with an example that is taken as it is', async () => {
    const example = await get('/dokumente/muster/beispiel.docx');
    expect((await upload(example.rawPayload)).status).toBe(201);
    expect(await current()).toMatchObject({ name: 'Muster.docx' });
  });

  it('is what papers are laid out by from then on, and stays with those that were frozen with it', async () => {
    await upload(await layout('Wappen der Stadt', NEEDED, ROW));
    const paperId = await frozenPaper();
    expect(await documentOf(paperId)).toContain('Wappen der Stadt');
    const { id } = await current();
    expect((await planner.verb('endCouncilTemplate', { templateId: id })).__typename).toBe('CouncilTemplateEnded');
    expect(await current()).toBeNull();
    expect(await documentOf(paperId)).toContain('Wappen der Stadt');
    expect(await documentOf(await frozenPaper())).not.toContain('Wappen der Stadt');
  });

  it('takes the place of the one before', async () => {
    for (const name of ['Eins.docx', 'Zwei.docx']) await upload(await layout(NEEDED, ROW), name);
    expect(await current()).toMatchObject({ name: 'Zwei.docx' });
  });

  it('is refused with the placeholders that it lacks, and with those that nothing stands for', async () => {
    const before = await kept();
    expect((await upload(await layout('Nur ein Kopf'))).body).toEqual({ __typename: 'TemplateNotUsable', name: 'Muster.docx', missing: ['{{titel}}', '{{beschlussvorschlag}}', '{{bausteine.baustein}}', '{{bausteine.inhalt}}', '{{bausteine.stand}}'], unknown: [] });
    expect((await upload(await layout(NEEDED, ROW, '{{titell}}'))).body).toMatchObject({ missing: [], unknown: ['{{titell}}'] });
    expect(await kept()).toBe(before);
  });

  it('comes by the gate for all files: it is what its name says, and not too large', async () => {
    expect((await upload(Buffer.from('x'), 'Muster.txt')).body).toMatchObject({ __typename: 'FileNotTaken', problem: 'KIND' });
    expect((await upload(Buffer.from('%PDF-1.7 %%EOF'))).body).toMatchObject({ problem: 'NOT_AS_NAMED' });
    expect((await upload(Buffer.alloc(2 * 1024 * 1024 + 1))).body).toMatchObject({ problem: 'TOO_LARGE' });
  });

  it('is not opened where little is packed that is huge when it is opened', async () => {
    const bomb = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ text: `${NEEDED} ${ROW} ${'a'.repeat(30 * 1024 * 1024)}` })] }] }));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await upload(bomb)).body).toMatchObject({ __typename: 'TemplateNotUsable', missing: [], unknown: [] });
  });

  it('is kept by whoever plans for the whole Planungskreis', async () => {
    const [executive, inOneBody] = [await stage.granted('EXECUTIVE'), await stage.someone(async (personId) => stage.world.role(stage.tenantId, personId, 'PLANNER', { bodyId: await stage.world.body(stage.tenantId) }))];
    const content = await layout(NEEDED, ROW);
    for (const browser of [executive, inOneBody]) expect((await upload(content, 'Muster.docx', browser)).status).toBe(403);
    expect((await get('/dokumente/muster/beispiel.docx', executive)).statusCode).toBe(403);
    await upload(content);
    const { id: templateId } = await current();
    for (const browser of [executive, inOneBody]) expect((await browser.verb('endCouncilTemplate', { templateId })).__typename).toBe('NotAllowed');
    expect(await current()).toMatchObject({ id: templateId });
  });
});
