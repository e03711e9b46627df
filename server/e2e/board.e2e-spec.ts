import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROGRAM_FOLDER } from '../src/config/program-folder.js';
import { LoadDemo } from '../src/modules/demo/index.js';
import { freshDatabase, sql, type TestDatabase } from '../testing/database.js';
import { type Browser, Program } from '../testing/program.js';

const BOARD = `{ cycles { id number state stateReason body { name } template { key title version } steering { name } source mandateText mandateDate blockCount milestones { title date { date precision } }
  blocks { id key title stand acceptance lastDecision { kind by } reservation { grantor { name } owner { name } } lage lageReasons { code days task { key } } aktualitaet { state lastAt overdueSince } doneCount contentCount checkpoints { code subject { key } }
    accountable { organization { name } } receiving { name } body { name } predecessors { key }
    tasks { id key title note stand shownStand standReason due { date precision } completedOn completedPrecision hasChildren isOptional
      accountable { organization { name } seat { name } } predecessors { key } participants { role organization { name } } } } } }`;

const signIn = async (program: Program, email: string): Promise<Browser> => {
  const browser = program.browser();
  expect((await browser.verb('signIn', { email, password: 'Planungskreis-Demo' })).__typename).toBe('SignedIn');
  return browser;
};

describe('the demonstration', () => {
  let database: TestDatabase;
  let program: Program;
  const boardOf = async (email: string) => {
    const { data, errors } = await (await signIn(program, email)).ask(BOARD);
    expect(errors).toBeUndefined();
    return data.cycles as any[];
  };

  beforeAll(async () => {
    database = await freshDatabase();
    program = await Program.start(database, { DEMO: '1' });
    await program.app.get(LoadDemo).execute();
  });
  afterAll(() => program.stop());

  it('shows Voerde with the rows and states of the table in Drucksache 17/801', async () => {
    const source = JSON.parse(readFileSync(path.join(PROGRAM_FOLDER, 'data/demo/voerde-2024.json'), 'utf8')) as { tasks: Record<string, any> };
    const [cycle] = await boardOf('jana.terhorst@voerde.example');
    expect(cycle).toMatchObject({ number: 1, state: 'REGULAR', body: { name: 'Voerde (Niederrhein), Stadt' }, steering: { name: 'Verwaltungsvorstand' }, mandateDate: '2024-01-26' });
    expect(cycle.blocks.map(({ key, title, stand }: any) => [key, title, stand])).toEqual([
      ['B1', 'Entschluss zum integrierten und strategischen Handeln', 'RUNNING'],
      ['B2', 'Strukturen entwickeln', 'RUNNING'],
      ['B3', 'Gesamtstädtische und kleinräumige Analysen', 'NOT_STARTED'],
      ['B4', 'Strategische Entwicklungsziele vereinbaren', 'NOT_STARTED'],
      ['B5', 'Operative Elemente und Schritte zur Zielerreichung festlegen', 'NOT_STARTED'],
      ['B6', 'Laufende Prozessreflexion, Lernen, Weiterentwickeln', 'NOT_STARTED'],
    ]);
    const tasks = new Map(cycle.blocks.flatMap((block: any) => block.tasks).map((task: any) => [task.key, task]));
    for (const [key, state] of Object.entries(source.tasks)) {
      expect(tasks.get(key)).toMatchObject({ key, stand: state.stand, note: state.note ?? '', standReason: state.reason ?? null });
      expect([key, (tasks.get(key) as any).completedOn]).toEqual([key, state.completed?.date ?? null]);
    }
    expect((tasks.get('B2.3') as any).due).toEqual({ date: '2024-11-01', precision: 'MONTH' });
  });

  it('lets the small-scale analysis wait for the social spaces and the data', async () => {
    const [cycle] = await boardOf('jana.terhorst@voerde.example');
    const task = (key: string) => cycle.blocks.flatMap((block: any) => block.tasks).find((each: any) => each.key === key);
    expect(task('B3.3')).toMatchObject({ stand: 'PLANNED', shownStand: 'WAITING', predecessors: [{ key: 'B3.1' }, { key: 'B3.2' }] });
    expect(task('B3.2')).toMatchObject({ shownStand: 'WAITING', predecessors: [{ key: 'B3.0' }] });
    expect(task('B3.1').shownStand).toBe('PLANNED');
  });

  it('counts contents, not the tasks that collect them, and names the open Prüfpunkte', async () => {
    const [cycle] = await boardOf('jana.terhorst@voerde.example');
    const [one, , three, four] = cycle.blocks;
    expect([one.doneCount, one.contentCount]).toEqual([1, 3]);
    expect(one.checkpoints.map(({ code, subject }: any) => `${code} ${subject.key}`)).toEqual(['CONTENT_OPEN B1.1', 'CONTENT_OPEN B1.2b']);
    expect(one.tasks.find(({ key }: any) => key === 'B1.2')).toMatchObject({ hasChildren: true, stand: 'IN_PROGRESS' });
    expect(three.checkpoints.map(({ subject }: any) => subject.key)).not.toContain('B3.5');
    expect(four.checkpoints.filter(({ code }: any) => code === 'PREDECESSOR_NOT_ACCEPTED').map(({ subject }: any) => subject.key)).toEqual(['B1', 'B2', 'B3']);
  });

  it('says what is late and since when nothing was heard', async () => {
    const [cycle] = await boardOf('jana.terhorst@voerde.example');
    expect(cycle.blocks[1]).toMatchObject({ lage: 'AT_RISK', lageReasons: [{ code: 'OVERDUE', task: { key: 'B2.3' } }], aktualitaet: { state: 'OVERDUE', lastAt: '2024-08-15T10:00:00.000Z', overdueSince: '2024-10-14T10:00:00.000Z' } });
  });

  it('shows the welfare partner exactly the block in which it takes part, and nothing beside it', async () => {
    const [cycle] = await boardOf('maria.scholten@wohlfahrt.example');
    expect(cycle.blocks.map(({ key }: any) => key)).toEqual(['B3']);
    expect(JSON.stringify(cycle)).not.toContain('Budget');
    expect(cycle).toMatchObject({ blockCount: 6, milestones: null, mandateText: '', mandateDate: null });
  });

  it('shows the administrator no content', async () => {
    const { errors } = await (await signIn(program, 'petra.lindner@voerde.example')).ask(BOARD);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('tells the history of a task, a block and the cycle in entries with names', async () => {
    const browser = await signIn(program, 'jana.terhorst@voerde.example');
    const [cycle] = await boardOf('jana.terhorst@voerde.example');
    const history = async (id: string, first = 50) =>
      (await browser.ask('query ($id: ID!, $first: Int!) { activity(subjectId: $id, first: $first) { endCursor nodes { kind at actorName note payload references { name } } } }', { id, first })).data.activity;
    const task = cycle.blocks[1].tasks[2];
    expect((await history(task.id)).nodes).toEqual([
      {
        kind: 'TASK_STAND_IMPORTED',
        at: '2024-08-15T10:00:00.000Z',
        actorName: null,
        note: 'Planungsgruppe wird eingerichtet',
        payload: { to: 'PLANNED', completedOn: null, completedPrecision: null, due: { date: '2024-11-01', precision: 'MONTH' }, source: 'PAPER' },
        references: [{ name: 'B2.3 Kooperation der kommunalen Fachplanungen' }],
      },
    ]);
    expect((await history(cycle.blocks[1].id)).nodes).toHaveLength(4);
    expect((await history(cycle.id, 100)).nodes.at(-1).kind).toBe('CYCLE_OPENED');
  });

  it('pages through the history without a gap or a double', async () => {
    const browser = await signIn(program, 'jana.terhorst@voerde.example');
    const [{ id }] = await boardOf('jana.terhorst@voerde.example');
    const all = await sql<{ id: string }>(database.postgres, 'select id from activity where cycle_id = $1', [id]);
    const seen: string[] = [];
    for (let after: string | null = null, page = 0; page < 10; page += 1) {
      const { data }: { data: any } = await browser.ask('query ($id: ID!, $after: String) { activity(subjectId: $id, first: 7, after: $after) { endCursor nodes { id } } }', { id, after });
      seen.push(...data.activity.nodes.map((node: any) => node.id));
      after = data.activity.endCursor;
      if (after === null) break;
    }
    expect(seen.toSorted()).toEqual(all.map((entry) => entry.id).toSorted());
    expect(seen.length).toBeGreaterThan(21);
  });

  it('puts before everybody what waits for them', async () => {
    const work = async (email: string) => (await (await signIn(program, email)).ask('{ myWork { mine { key shownStand } unassigned { key } } }')).data.myWork;
    expect((await work('jana.terhorst@voerde.example')).mine.map(({ key }: any) => key)).toEqual(['B2.3', 'B3.0', 'B3.2', 'B3.3']);
    expect((await work('martin.overbeck@voerde.example')).mine.map(({ key }: any) => key)).toEqual(['B2.4', 'B3.1', 'B3.4']);
    expect((await work('aylin.demir@voerde.example')).mine).toEqual([]);
    expect((await work('aylin.demir@voerde.example')).unassigned.map(({ key }: any) => key)).toContain('B3.5');
  });

  it('sets up the county with step 4 once per municipality', async () => {
    const [cycle] = await boardOf('sabine.kraemer@rbk.example');
    expect(cycle).toMatchObject({ state: 'SETUP', template: { key: 'ipso' }, body: { name: 'Rheinisch-Bergischer Kreis' } });
    const fours = cycle.blocks.filter(({ key }: any) => key === '4');
    expect(fours.map(({ body, accountable }: any) => [body.name, accountable.organization.name])).toContainEqual(['Wermelskirchen', 'Sozialraumkonferenz Wermelskirchen']);
    expect(fours).toHaveLength(8);
  });

  it('shows the county at work: a step accepted, one in work, and one begun with a Vorbehalt', async () => {
    const blocks = new Map((await boardOf('sabine.kraemer@rbk.example'))[0].blocks.map((block: any) => [block.key, block]));
    expect(blocks.get('A')).toMatchObject({ stand: 'DONE', acceptance: 'ACCEPTED', lastDecision: { kind: 'BLOCK_ACCEPTED', by: 'Sozialplanungskonferenz' } });
    expect(blocks.get('B')).toMatchObject({ stand: 'RUNNING', acceptance: 'OPEN' });
    expect(blocks.get('1')).toMatchObject({ stand: 'RUNNING', reservation: { grantor: { name: 'Sozialplanungskonferenz' }, owner: { name: 'Stelle Sozialplanung des Kreises' } } });
  });
});
