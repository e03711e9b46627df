import { newId } from '../src/kernel/ids.js';
import { LoadDemo } from '../src/modules/demo/index.js';
import { freshDatabase, sql, type TestDatabase } from '../testing/database.js';
import { type Browser, Program, writes } from '../testing/program.js';

const CONTENT = 'key title optional responsible consulted informed dependsOn';
const TEMPLATE = `id key title version source submitsTo createdBy actors { key label kind optional perBody }
  blocks { key kind phase title accountable participants submitsTo perBody dependsOn tasks { ${CONTENT} children { ${CONTENT} } } }`;
const EDITED = `... on TemplateEdited { template { ${TEMPLATE} } } ... on TemplateChangedMeanwhile { current { id version title } } ... on TemplateNotValid { faults { path code names } }
  ... on InvalidInput { problems { field code } } ... on NotAllowed { action } ... on NotFound { id }`;

describe('a template', () => {
  let database: TestDatabase;
  let program: Program;
  let planner: Browser;

  const signIn = async (email: string): Promise<Browser> => {
    const browser = program.browser();
    expect((await browser.verb('signIn', { email, password: 'Planungskreis-Demo' })).__typename).toBe('SignedIn');
    return browser;
  };
  const newest = async (browser = planner) => (await browser.ask(`{ processTemplates { ${TEMPLATE} } }`)).data.processTemplates.find(({ key }: any) => key === 'gib-bausteine');
  /** The newest version as somebody wants it. */
  const edit = async (change: (template: any) => void = () => undefined) => {
    const { id: templateId, title, submitsTo, actors, blocks } = structuredClone(await newest());
    const input = { requestId: newId(), templateId, title, submitsTo, actors, blocks };
    change(input);
    return input;
  };
  const save = (input: object, browser = planner) => browser.verb('editTemplate', input, EDITED);
  const versions = () => sql<any>(database.postgres, `select id, version, content from process_template where key = 'gib-bausteine' and tenant_id = (select tenant_id from person where family_name = 'Terhorst') order by version`);

  beforeAll(async () => {
    database = await freshDatabase();
    program = await Program.start(database, { DEMO: '1' });
    await program.app.get(LoadDemo).execute();
    planner = await signIn('jana.terhorst@voerde.example');
  });
  afterAll(() => program.stop());

  it('is shipped in version 1, and says so by naming nobody', async () => {
    expect(await newest()).toMatchObject({ version: 1, createdBy: null, source: expect.stringContaining('Drucksache 17/801') });
  });

  it('gets a version 2 by an edit, while the cycle that runs keeps version 1', async () => {
    const { template } = await save(
      await edit(({ blocks }) => {
        blocks[1].tasks.push({ key: 'B2.5', title: 'Geschäftsordnung der Planungsgruppe', dependsOn: ['B2.3'], responsible: ['planning_group'] });
      }),
    );
    expect(template).toMatchObject({ version: 2, createdBy: 'Jana Terhorst' });
    expect(template.blocks[1].tasks.at(-1)).toMatchObject({ key: 'B2.5', dependsOn: ['B2.3'], responsible: ['planning_group'], consulted: [], optional: false });
    const { data } = await planner.ask('{ cycles { template { key version } blocks { key tasks { key } } } }');
    expect(data.cycles[0].template).toEqual({ key: 'gib-bausteine', version: 1 });
    expect(data.cycles[0].blocks[1].tasks.map(({ key }: any) => key)).toEqual(['B2.1', 'B2.2', 'B2.3', 'B2.4']);
  });

  it('keeps what the form does not show', async () => {
    const [before] = await versions();
    await save(await edit((input) => (input.title = 'Unsere Bausteine')));
    const after = (await versions()).at(-1);
    expect(after.content).toMatchObject({ key: 'gib-bausteine', source: before.content.source, title: 'Unsere Bausteine', version: after.version });
  });

  it('gets one version only by a request that comes twice', async () => {
    const before = (await versions()).length;
    const input = await edit((wanted) => (wanted.title = 'Zweimal gesendet'));
    const answers = await Promise.all([save(input), save(input), save(input)]);
    expect(new Set(answers.map(({ template }) => template.id as string)).size).toBe(1);
    expect(await versions()).toHaveLength(before + 1);
    expect((await save({ ...input, title: 'Etwas anderes' })).__typename).toBe('RequestIdReused');
  });

  it('answers an edit of an older version with the newest one', async () => {
    const stale = await edit((input) => (input.title = 'Von gestern'));
    const { template } = await save(await edit((input) => (input.title = 'Von heute')));
    expect(await save(stale)).toEqual({ __typename: 'TemplateChangedMeanwhile', current: { id: template.id, version: template.version, title: 'Von heute' } });
    expect(await newest()).toMatchObject({ title: 'Von heute' });
  });

  it('takes one of two edits of the same version at the same moment', async () => {
    const [one, two] = [await edit((input) => (input.title = 'Eins')), await edit((input) => (input.title = 'Zwei'))];
    const answers = await Promise.all([save(one), save(two)]);
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['TemplateChangedMeanwhile', 'TemplateEdited']);
  });

  it('keeps markup in a title as the text that it is', async () => {
    const title = '<img src=x onerror="alert(1)"> & <b>Ziele</b>';
    const { template } = await save(await edit(({ blocks }) => (blocks[0].title = title)));
    expect(template.blocks[0].title).toBe(title);
    expect((await newest()).blocks[0].title).toBe(title);
  });

  describe('that does not hold together', () => {
    it.each([
      ['two blocks with the same key', 'KEY_TWICE', ['B1'], 'blocks.1.key', ({ blocks }: any) => (blocks[1].key = 'B1')],
      ['two contents with the same key', 'KEY_TWICE', ['B2.1'], 'blocks.1.tasks.1.key', ({ blocks }: any) => (blocks[1].tasks[1].key = 'B2.1')],
      ['two actors with the same key', 'KEY_TWICE', ['council'], 'actors.9.key', ({ actors }: any) => actors.push({ key: 'council', label: 'Rat', kind: 'COUNCIL_BODY' })],
      ['an actor that is not declared', 'UNKNOWN_ACTOR', ['nobody'], 'blocks.0.accountable', ({ blocks }: any) => (blocks[0].accountable = 'nobody')],
      ['an unknown actor of a content', 'UNKNOWN_ACTOR', ['nobody'], 'blocks.1.B2.1.informed.0', ({ blocks }: any) => (blocks[1].tasks[0].informed = ['nobody'])],
      ['a block that waits for none that there is', 'UNKNOWN_BLOCK', ['B9'], 'blocks.0.dependsOn.0', ({ blocks }: any) => (blocks[0].dependsOn = ['B9'])],
      ['a content that waits for none that there is', 'UNKNOWN_TASK', ['B9.1'], 'blocks.1.B2.1.dependsOn.0', ({ blocks }: any) => (blocks[1].tasks[0].dependsOn = ['B9.1'])],
      ['a content that waits for one that collects others', 'PARENT_IN_ORDER', ['B1.2'], 'blocks.1.B2.1.dependsOn', ({ blocks }: any) => (blocks[1].tasks[0].dependsOn = ['B1.2'])],
      ['an actor key of another form', 'WRONG_FORM', [], 'actors.0.key', ({ actors }: any) => (actors[0].key = 'Stelle Sozialplanung')],
    ])('because of %s is refused with the place', async (_case, code, names, path, change) => {
      const { faults } = await save(await edit(change));
      expect(faults).toContainEqual({ path, code, names });
    });

    it('because of a circle is refused with the way around', async () => {
      const { faults } = await save(
        await edit(({ blocks }) => {
          blocks[1].tasks[0].dependsOn = ['B2.2'];
          blocks[1].tasks[1].dependsOn = ['B2.1'];
        }),
      );
      expect(faults).toEqual([{ path: 'blocks', code: 'CIRCLE', names: ['B2.1', 'B2.2', 'B2.1'] }]);
    });
  });

  it('names the fields that cannot be accepted', async () => {
    const { problems } = await save(await edit(({ blocks }) => (blocks[1].tasks[0].title = '  ')));
    expect(problems).toEqual([{ field: 'blocks.1.tasks.0.title', code: 'REQUIRED' }]);
  });

  it('is read by the executive, and edited by the planner only', async () => {
    const executive = await signIn('katrin.wessels@voerde.example');
    const input = await edit();
    expect((await newest(executive)).title).toBe(input.title);
    expect(await save(input, executive)).toEqual({ __typename: 'NotAllowed', action: 'template.edit' });
    const { errors } = await (await signIn('martin.overbeck@voerde.example')).ask('{ processTemplates { id } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('of another Planungskreis is none that there is', async () => {
    const elsewhere = (await (await signIn('sabine.kraemer@rbk.example')).ask('{ processTemplates { id } }')).data.processTemplates[0].id;
    expect(await save({ ...(await edit()), templateId: elsewhere })).toEqual({ __typename: 'NotFound', id: elsewhere });
  });

  it('stays as it is when an edit is refused', async () => {
    const rows = () => sql(database.postgres, 'select (select count(*) from process_template) as templates, (select count(*) from request) as requests, (select count(*) from activity) as activities');
    const stale = { ...(await edit()), templateId: (await versions())[0].id as string };
    const before = await rows();
    expect((await save(stale)).__typename).toBe('TemplateChangedMeanwhile');
    expect((await save(await edit(({ blocks }) => (blocks[0].dependsOn = ['B1'])))).__typename).toBe('TemplateNotValid');
    expect((await save(await edit((input) => (input.title = '')))).__typename).toBe('InvalidInput');
    expect(await rows()).toEqual(before);
    const executive = await signIn('katrin.wessels@voerde.example');
    const input = await edit();
    expect((await program.statementsOf(() => save(input, executive))).filter(writes)).toEqual([]);
  });
});
