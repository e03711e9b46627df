import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

describe('digests on their way', () => {
  let stage: Stage;
  let administrator: Browser;

  async function run({ state = 'RUNNING', tenantId = stage.tenantId, moment = '2026-11-16T06:00:00Z' } = {}): Promise<string> {
    const id = newId();
    await sql(stage.database.postgres, `insert into digest_run (tenant_id, id, moment, slots, total, done, state, ended_at) values ($1, $2, $3, '{31}', 500, 200, $4, case when $4 <> 'RUNNING' then now() end)`, [tenantId, id, moment, state]);
    return id;
  }
  const cancel = (id: string) => administrator.verb('cancelDigestRun', { id }, '... on DigestRunCancelled { run { id state done } } ... on DigestRunEnded { endedAt }');

  beforeAll(async () => {
    stage = await Stage.set();
    administrator = await stage.granted('ADMINISTRATOR');
  });
  beforeEach(() => sql(stage.database.postgres, 'delete from digest_run'));
  afterAll(() => stage.strike());

  it('are shown with how far they are, the newest first, and not those of another Planungskreis', async () => {
    const [old, young] = [await run({ state: 'DONE' }), await run({ moment: '2026-11-17T06:00:00Z' })];
    await run({ tenantId: await stage.world.tenant('Anderswo') });
    const { data } = await administrator.ask('{ digestRuns { id moment total done state endedAt } }');
    expect(data.digestRuns).toEqual([
      { id: young, moment: '2026-11-17T06:00:00.000Z', total: 500, done: 200, state: 'RUNNING', endedAt: null },
      { id: old, moment: '2026-11-16T06:00:00.000Z', total: 500, done: 200, state: 'DONE', endedAt: expect.any(String) },
    ]);
  });

  it('are stopped once by two clicks at the same moment', async () => {
    const id = await run();
    const answers = await Promise.all([cancel(id), cancel(id)]);
    expect(answers).toEqual(expect.arrayContaining([{ __typename: 'DigestRunCancelled', run: { id, state: 'CANCELLED', done: 200 } }, { __typename: 'DigestRunEnded', endedAt: expect.any(String) }]));
  });

  it('are not stopped when they are through, or are those of another Planungskreis', async () => {
    expect((await cancel(await run({ state: 'DONE' }))).__typename).toBe('DigestRunEnded');
    const foreign = await run({ tenantId: await stage.world.tenant('Anderswo') });
    for (const id of [foreign, newId()]) expect((await cancel(id)).__typename).toBe('NotFound');
    expect(await sql(stage.database.postgres, `select from digest_run where id = $1 and state = 'RUNNING'`, [foreign])).toHaveLength(1);
  });
});
