import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { Program } from '../../../testing/program.js';
import { readDemo } from './demo-files.js';
import { LoadDemo } from './load-demo.js';

const FILES = path.resolve(import.meta.dirname, '../../../../data/demo');

describe('the demonstration', () => {
  let database: TestDatabase;
  let program: Program;

  beforeAll(async () => {
    database = await freshDatabase();
    program = await Program.start(database, { DEMO: '1' });
  });
  afterAll(() => program.stop());

  it('holds Voerde and the Rheinisch-Bergischer Kreis with its eight municipalities, however often it is loaded', async () => {
    const load = program.app.get(LoadDemo);
    await load.execute();
    await load.execute();
    expect(await sql(database.postgres, `select t.name, count(b.id)::int as bodies from tenant t join body b on b.tenant_id = t.id group by 1 order by 1`)).toEqual([
      { name: 'Rheinisch-Bergischer Kreis', bodies: 9 },
      { name: 'Voerde (Niederrhein)', bodies: 1 },
    ]);
  });

  it('has Aufträge in every state of their life, one of which has climbed', async () => {
    const states = await sql<{ states: number; climbed: number }>(database.postgres, 'select count(distinct state)::int as states, count(climbed_to_id)::int as climbed from action_item group by tenant_id order by 2');
    expect(states).toEqual([{ states: 6, climbed: 0 }, { states: 6, climbed: 1 }]);
  });

  it('lets everybody in whom it names', async () => {
    const { accounts, password } = await program.app.get(LoadDemo).execute();
    const browser = program.browser();
    for (const email of new Set(accounts.map((account) => account.email))) {
      expect([email, (await browser.verb('signIn', { email, password })).__typename]).toEqual([email, 'SignedIn']);
    }
  });

  it('has an adviser who works in both', async () => {
    const browser = program.browser();
    await browser.verb('signIn', { email: 'jonas.brandt@beratung.example', password: 'Planungskreis-Demo' });
    expect((await browser.ask('{ me { demo tenants { name } } }')).data.me).toEqual({ demo: true, tenants: [{ name: 'Rheinisch-Bergischer Kreis' }, { name: 'Voerde (Niederrhein)' }] });
  });

  it('has in the county a Roter Faden from a Befund down to a lesson that came of an evaluation', async () => {
    const browser = program.browser();
    await browser.verb('signIn', { email: 'sabine.kraemer@rbk.example', password: 'Planungskreis-Demo' });
    const { lessons } = (await browser.ask('{ lessons { id evaluationId state } }')).data;
    expect(lessons).toEqual([{ id: expect.any(String), evaluationId: expect.any(String), state: 'ADOPTED' }]);
    const { thread } = (await browser.ask('query ($id: ID!) { thread(subjectId: $id) { downstream { kind id } upstream { kind } } }', { id: lessons[0].evaluationId })).data;
    expect(thread.downstream).toEqual([{ kind: 'LESSON', id: lessons[0].id }]);
    expect(thread.upstream.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(['MEASURE', 'GOAL', 'FINDING']));
  });

  it('names file, place and reason when a file is broken', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'planungskreis-demo-'));
    cpSync(FILES, folder, { recursive: true });
    const file = path.join(folder, 'voerde-people.json');
    const broken = readFileSync(file, 'utf8').replace('"PLANNING_GROUP"', '"PLANNINGGROUP"');
    writeFileSync(file, broken);
    await expect(readDemo(folder)).rejects.toThrow(/^voerde-people\.json, organizations\[2\]\.kind: Invalid option/);
    writeFileSync(file, broken.slice(0, 100));
    await expect(readDemo(folder)).rejects.toThrow(/^voerde-people\.json: is no JSON/);
    rmSync(folder, { recursive: true });
  });
});
