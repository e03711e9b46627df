import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

describe('jobs that were given up', () => {
  let stage: Stage;
  let administrator: Browser;

  /** A job that died, of the stage's Planungskreis or another one. */
  async function deadLetter(tenantId = stage.tenantId): Promise<string> {
    const id = newId();
    await sql(stage.database.postgres, `insert into dead_letter (tenant_id, id, topic, payload, fault, attempts, ordered_at, died_at) values ($1, $2, 'mail.send', '{"mailId": "x"}', '550', 1, now(), now())`, [tenantId, id]);
    return id;
  }
  const shown = async (): Promise<string[]> => (await administrator.ask('{ deadLetters { id } }')).data.deadLetters.map(({ id }: any) => id);
  const ordered = (id: string) => sql(stage.database.postgres, 'select id, tenant_id, topic, payload, attempts from outbox where id = $1', [id]);

  beforeAll(async () => {
    stage = await Stage.set();
    administrator = await stage.granted('ADMINISTRATOR');
  });
  beforeEach(() => sql(stage.database.postgres, 'delete from dead_letter'));
  afterAll(() => stage.strike());

  it('are shown to the administrator with what went wrong, and not with what they are about', async () => {
    const id = await deadLetter();
    const { data } = await administrator.ask('{ deadLetters { id topic fault attempts orderedAt diedAt } }');
    expect(data.deadLetters).toEqual([{ id, topic: 'mail.send', fault: '550', attempts: 1, orderedAt: expect.any(String), diedAt: expect.any(String) }]);
  });

  it('are tried again from the beginning, as the same job', async () => {
    const id = await deadLetter();
    expect(await administrator.verb('retryDeadLetter', { id }, '... on DeadLetterRetried { id }')).toEqual({ __typename: 'DeadLetterRetried', id });
    expect([await ordered(id), await shown()]).toEqual([[{ id, tenant_id: stage.tenantId, topic: 'mail.send', payload: { mailId: 'x' }, attempts: 0 }], []]);
  });

  it('are ordered once by two clicks at the same moment', async () => {
    const id = await deadLetter();
    const answers = await Promise.all([1, 2].map(async () => (await administrator.verb('retryDeadLetter', { id })).__typename as string));
    expect([answers.sort(), (await ordered(id)).length]).toEqual([['DeadLetterRetried', 'NotFound'], 1]);
  });

  it('are taken out for good', async () => {
    const id = await deadLetter();
    expect((await administrator.verb('dropDeadLetter', { id })).__typename).toBe('DeadLetterDropped');
    expect([await ordered(id), await shown()]).toEqual([[], []]);
    expect((await administrator.verb('dropDeadLetter', { id })).__typename).toBe('NotFound');
  });

  it('of another Planungskreis are like jobs that there are not', async () => {
    const id = await deadLetter(await stage.world.tenant('Anderswo'));
    expect(await shown()).toEqual([]);
    for (const verb of ['retryDeadLetter', 'dropDeadLetter']) expect((await administrator.verb(verb, { id })).__typename).toBe('NotFound');
    expect(await sql(stage.database.postgres, 'select from dead_letter where id = $1', [id])).toHaveLength(1);
  });
});
