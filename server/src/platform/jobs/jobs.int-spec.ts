import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { Program } from '../../../testing/program.js';
import { until } from '../../../testing/until.js';
import { World } from '../../../testing/world.js';
import { newId } from '../../kernel/ids.js';
import { Hopeless, type Job, JobHandlers, Outbox, Postponed } from '../../kernel/jobs.js';
import { Units } from '../database/units.js';
import { ATTEMPTS } from './attempts.js';
import { JobRunner } from './job-runner.js';

declare module '../../kernel/jobs.js' {
  interface JobPayloads {
    'test.rename': { name: string };
    'test.outside': { word: string };
  }
}

describe('jobs', () => {
  let database: TestDatabase;
  let program: Program;
  let tenantId: string;
  /** What jobs of `test.outside` do. */
  let outside: (job: Job<'test.outside'>) => Promise<void>;
  const seen: string[] = [];

  const units = () => program.app.get(Units);
  const order = (add: (outbox: Outbox) => Promise<string>, tenant = tenantId) => units().run({ tenantId: tenant }, 'write', () => add(program.app.get(Outbox)));
  const rows = () => sql<{ id: string; attempts: number; isWaiting: boolean }>(database.postgres, 'select id, attempts, due_at > now() as "isWaiting" from outbox order by id');
  const nothingLeft = () => until(async () => (await rows()).length === 0, 'the outbox is empty');
  const renamed = async () => (await sql<{ name: string }>(database.postgres, 'select name from tenant where id = $1', [tenantId]))[0].name;
  /** An order that the relay leaves to the test. */
  async function orderForLater(name: string): Promise<string> {
    const id = newId();
    await sql(database.postgres, `insert into outbox (id, tenant_id, topic, payload, created_at, due_at) values ($1, $2, 'test.rename', $3, now(), now() + interval '1 day')`, [id, tenantId, { name }]);
    return id;
  }

  beforeAll(async () => {
    database = await freshDatabase();
    program = await Program.start(database, { ROLE: 'all', REDIS_URL: '', SMTP_URL: '' });
    tenantId = await new World(database.postgres).tenant('Voerde');
    const handlers = program.app.get(JobHandlers);
    handlers.register({
      topic: 'test.rename',
      within: 'unit',
      run: async ({ tenantId: tenant, payload: { name } }) => {
        seen.push(tenant);
        await units().query('update tenant set name = name || $1', [name]);
      },
    });
    handlers.register({ topic: 'test.outside', within: 'outside', run: (job) => outside(job) });
  });
  beforeEach(async () => {
    seen.length = 0;
    await sql(database.postgres, 'delete from outbox');
    await sql(database.postgres, `update tenant set name = 'Voerde' where id = $1`, [tenantId]);
  });
  afterAll(() => program.stop());

  it('come when the unit commits, and leave the outbox when they are done', async () => {
    await order((outbox) => outbox.add('test.rename', { name: '!' }));
    await nothingLeft();
    expect([seen, await renamed()]).toEqual([[tenantId], 'Voerde!']);
  });

  it('do not come when the unit is refused', async () => {
    const refused = units().run({ tenantId }, 'write', async () => {
      await program.app.get(Outbox).add('test.rename', { name: '!' });
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await rows()).toEqual([]);
  });

  it('cannot be ordered without a Planungskreis, by a reader, or without anybody who does them', async () => {
    const add = () => program.app.get(Outbox).add('test.rename', { name: '!' });
    await expect(units().run({}, 'write', add)).rejects.toThrow('tenant_id');
    await expect(units().run({ tenantId }, 'read', add)).rejects.toThrow('read-only');
    await expect(order((outbox) => outbox.add('test.nobody' as 'test.rename', { name: '!' }))).rejects.toThrow('Nobody does jobs of the topic test.nobody');
  });

  it('see the rows of their own Planungskreis only', async () => {
    const other = await new World(database.postgres).tenant('Anderswo');
    await order((outbox) => outbox.add('test.rename', { name: '?' }), other);
    await nothingLeft();
    expect(await renamed()).toBe('Voerde');
  });

  it('have one effect when they are done twice, one after another or at the same moment', async () => {
    const runner = program.app.get(JobRunner);
    const id = await orderForLater('!');
    await Promise.all([runner.run(id), runner.run(id), runner.run(id)]);
    await runner.run(id);
    expect([seen.length, await renamed()]).toEqual([1, 'Voerde!']);
  });

  it('have one effect although the worker was killed after the commit, before the order was taken out', async () => {
    const id = await orderForLater('!');
    const [row] = await sql(database.postgres, 'select * from outbox where id = $1', [id]);
    await program.app.get(JobRunner).run(id);
    await sql(database.postgres, `insert into outbox (id, tenant_id, topic, payload, created_at, due_at) values ($1, $2, $3, $4, now(), now())`, [id, tenantId, row.topic, row.payload]);
    await nothingLeft();
    expect(await renamed()).toBe('Voerde!');
  });

  it('come again when the queue has lost them', async () => {
    const id = await orderForLater('!');
    await sql(database.postgres, `update outbox set due_at = now(), enqueued_at = now() - interval '1 minute' where id = $1`, [id]);
    await nothingLeft();
    expect(await renamed()).toBe('Voerde!');
  });

  it('are tried again after a while when they fail, and leave nothing behind of what failed', async () => {
    outside = () => Promise.reject(new Error('not now'));
    const id = await order((outbox) => outbox.add('test.outside', { word: 'x' }));
    await until(async () => (await rows()).some(({ isWaiting }) => isWaiting), 'the job waits for its next attempt');
    expect(await rows()).toEqual([{ id, attempts: 1, isWaiting: true }]);
    outside = () => Promise.resolve();
    await sql(database.postgres, 'update outbox set due_at = now()');
    await nothingLeft();
  });

  it('count no attempt when they have to wait', async () => {
    outside = () => Promise.reject(new Postponed(new Date(Date.now() + 60_000)));
    await order((outbox) => outbox.add('test.outside', { word: 'x' }));
    await until(async () => (await rows()).some(({ isWaiting }) => isWaiting), 'the job waits');
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([0]);
  });

  const dead = () => sql(database.postgres, 'select fault, attempts, payload from dead_letter order by died_at desc limit 1');

  it('are left to the administrator after the last attempt', async () => {
    let wasLast = false;
    outside = ({ isLastAttempt }) => {
      wasLast = isLastAttempt;
      return Promise.reject(Object.assign(new Error('to erika@example.org'), { code: 'ETIMEDOUT' }));
    };
    const id = newId();
    await sql(database.postgres, `insert into outbox (id, tenant_id, topic, payload, created_at, due_at, attempts) values ($1, $2, 'test.outside', '{}', now(), now(), $3)`, [id, tenantId, ATTEMPTS - 1]);
    await nothingLeft();
    expect([wasLast, await dead()]).toEqual([true, [{ fault: 'ETIMEDOUT', attempts: ATTEMPTS, payload: {} }]]);
  });

  it('are left to the administrator at once when another attempt would change nothing', async () => {
    outside = () => Promise.reject(new Hopeless('550'));
    await order((outbox) => outbox.add('test.outside', { word: 'x' }));
    await nothingLeft();
    expect(await dead()).toEqual([{ fault: '550', attempts: 1, payload: { word: 'x' } }]);
  });

  it('come to an end although they kill each worker that tries them', async () => {
    await sql(database.postgres, `insert into outbox (id, tenant_id, topic, payload, created_at, due_at, attempts) values ($1, $2, 'test.rename', '{}', now(), now(), $3)`, [newId(), tenantId, ATTEMPTS]);
    await nothingLeft();
    expect([await dead(), await renamed()]).toEqual([[{ fault: 'WORKER_KILLED', attempts: ATTEMPTS + 1, payload: {} }], 'Voerde']);
  });

  it('may finish when the process ends', async () => {
    let finish = () => {};
    let hasBegun = false;
    outside = () =>
      new Promise((resolve) => {
        hasBegun = true;
        finish = resolve;
      });
    await order((outbox) => outbox.add('test.outside', { word: 'x' }));
    await until(() => hasBegun, 'the job has begun');
    const stopped = program.stop();
    setTimeout(finish, 200);
    await stopped;
    expect(await rows()).toEqual([]);
    program = await Program.start(database, { ROLE: 'web' });
  });

  it('can be ordered while Redis is away, by a process that starts, serves and ends all the same', async () => {
    const cutOff = await Program.start(database, { ROLE: 'all', REDIS_URL: 'redis://127.0.0.1:1' });
    cutOff.app.get(JobHandlers).register({ topic: 'test.rename', within: 'unit', run: async () => {} });
    const began = Date.now();
    await cutOff.app.get(Units).run({ tenantId }, 'write', () => cutOff.app.get(Outbox).add('test.rename', { name: '!' }));
    expect([(await rows()).length, Date.now() - began < 2_000, (await cutOff.app.inject({ url: '/readyz' })).statusCode]).toEqual([1, true, 200]);
    await cutOff.stop();
    expect(Date.now() - began).toBeLessThan(10_000);
  });
});
