import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { World } from '../../../testing/world.js';
import { dataSourceOptions } from '../../data-source.js';
import { newId } from '../../kernel/ids.js';
import { Person } from '../../modules/identity/index.js';
import { isTransient, isUnreachable } from './database-errors.js';
import { DatabaseModule } from './database.module.js';
import { Units } from './units.js';

declare const nodeWarnings: string[];

describe('a unit of work', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let units: Units;
  let [a, b, accountId] = ['', '', ''];

  const begin = async (options: DataSourceOptions) => (await Test.createTestingModule({ imports: [DatabaseModule.forRoot(() => options)] }).compile()).init();
  const start = (url: string) => begin(dataSourceOptions(url, 10));
  const people = async (tenantId?: string) => units.run({ tenantId }, 'read', async () => (await units.manager()).count(Person));
  const backend = async () => Number((await units.query<{ pid: number }>('select pg_backend_pid() as pid'))[0].pid);

  beforeAll(async () => {
    database = await freshDatabase();
    const world = new World(database.postgres);
    [a, b, accountId] = [await world.tenant('A'), await world.tenant('B'), await world.account('both@example.org')];
    for (const tenantId of [a, a, b]) await world.person(tenantId);
    for (const tenantId of [a, b]) await world.person(tenantId, { accountId });
    await world.organization(a);
    app = await start(database.app);
    units = app.get(Units);
  });
  afterAll(() => app.close());

  it('sees its own Planungskreis only, and without one nothing', async () => {
    expect([await people(a), await people(b), await people()]).toEqual([3, 2, 0]);
  });

  it('does not exist by accident: a query outside of one fails', () => {
    expect(() => units.manager()).toThrow('No unit of work');
  });

  it('has PostgreSQL keep the plan of a statement that comes again, for whatever values', async () => {
    const statement = 'select name as kept from tenant where id = $1';
    const plans = await units.run({ tenantId: a }, 'read', async () => {
      for (const id of [a, b, a]) await units.query(statement, [id]);
      return units.query('select generic_plans::int as generic, custom_plans::int as custom from pg_prepared_statements where statement = $1', [statement]);
    });
    expect(plans).toEqual([{ generic: 2, custom: 0 }]);
  });

  it('leaks nothing to the pool in 500 interleaved units', async () => {
    const counts = await Promise.all(Array.from({ length: 500 }, (_, n) => people(n % 2 ? a : b)));
    expect(new Set(counts.map((count, n) => `${n % 2}:${count}`))).toEqual(new Set(['0:2', '1:3']));
    expect(await app.get(DataSource).manager.count(Person)).toBe(0);
  });

  it('for an account sees its own persons and their Planungskreise, and nothing else of these', async () => {
    const seen = await units.run({ accountId }, 'read', async () => ({
      people: await units.query('select id from person'),
      tenants: await units.query('select name from tenant order by name'),
      organizations: await units.query('select id from organization'),
    }));
    expect([seen.people.length, seen.tenants, seen.organizations]).toEqual([2, [{ name: 'A' }, { name: 'B' }], []]);
  });

  it('cannot write with the sight of an account', async () => {
    const rename = () => units.query<{ id: string }>(`update person set given_name = 'x' where account_id = $1 returning id`, [accountId]);
    expect(await units.run({ accountId }, 'write', rename)).toEqual([[], 0]);
  });

  it('writes into no other Planungskreis', async () => {
    const person = { tenantId: b, id: newId(), email: 'x@example.org', givenName: 'X', familyName: 'Y' };
    await expect(units.run({ tenantId: a }, 'write', async () => (await units.manager()).insert(Person, person))).rejects.toThrow('row-level security');
  });

  it('that reads cannot write', async () => {
    await expect(units.run({ tenantId: a }, 'read', async () => (await units.manager()).update(Person, { tenantId: a }, { givenName: 'X' }))).rejects.toThrow('read-only transaction');
  });

  it('leaves nothing behind when its work is refused', async () => {
    const work = async () => {
      await (await units.manager()).insert(Person, { tenantId: a, id: newId(), email: 'gone@example.org', givenName: 'X', familyName: 'Y' });
      throw new Error('refused');
    };
    await expect(units.run({ tenantId: a }, 'write', work)).rejects.toThrow('refused');
    expect(await people(a)).toBe(3);
  });

  it('sends its statements one after another, so that pg warns of nothing', async () => {
    await units.run({ tenantId: a }, 'read', () => Promise.all(Array.from({ length: 5 }, () => units.query('select 1'))));
    await new Promise(setImmediate);
    expect(nodeWarnings).toEqual([]);
  });

  it('does not claim a commit when the error of a statement was swallowed', async () => {
    const work = async () => {
      await units.query('select 1/0').catch(() => undefined);
    };
    await expect(units.run({ tenantId: a }, 'write', work)).rejects.toThrow('nothing was committed');
  });

  it('runs again as a whole when its connection is cut', async () => {
    let attempts = 0;
    const result = await units.run({ tenantId: a }, 'write', async () => {
      attempts += 1;
      const pid = await backend();
      if (attempts === 1) await sql(database.postgres, 'select pg_terminate_backend($1)', [pid]);
      return units.query('select 1 as one');
    });
    expect([attempts, result]).toEqual([2, [{ one: 1 }]]);
  });

  it('runs again when it met a deadlock, and both writers succeed', async () => {
    const [one, two] = (await sql<{ id: string }>(database.postgres, 'select id from person where tenant_id = $1 order by id limit 2', [a])).map(({ id }) => id);
    const touch = (id: string) => units.query('update person set version = version + 1 where id = $1', [id]);
    const inOrder = (first: string, second: string) =>
      units.run({ tenantId: a }, 'write', async () => {
        await touch(first);
        await new Promise((resolve) => setTimeout(resolve, 100));
        await touch(second);
      });
    await Promise.all([inOrder(one, two), inOrder(two, one)]);
    expect(await sql(database.postgres, 'select version from person where id = any($1)', [[one, two]])).toEqual([{ version: 3 }, { version: 3 }]);
  });

  it('gives every connection back', async () => {
    await Promise.allSettled(Array.from({ length: 40 }, (_, n) => units.run({ tenantId: a }, 'write', () => units.query(n % 2 ? 'select 1' : 'select 1/0'))));
    expect(await sql(database.postgres, `select pid from pg_stat_activity where usename = 'app' and datname = current_database() and state like 'idle in transaction%'`)).toEqual([]);
  });

  it('does not wait for ever for a connection, and then counts the database as away', async () => {
    const crowded = await begin(dataSourceOptions(database.app, 1));
    const { master: pool } = crowded.get(DataSource).driver as PostgresDriver;
    const waiting = crowded.get(Units);
    const select = () => waiting.query('select 1');
    const refusal = await waiting.run({ tenantId: a }, 'read', async () => {
      await select();
      Object.assign(pool.options as object, { connectionTimeoutMillis: 20 }); // not before: opening a connection may take longer
      return waiting.run({ tenantId: b }, 'read', select).catch((error: unknown) => error);
    });
    expect([isUnreachable(refusal), isTransient(refusal), String(refusal)]).toEqual([true, false, 'Error: timeout exceeded when trying to connect']);
    await crowded.close();
  });

  it('is refused to a role that could pass row-level security', async () => {
    await expect(start(database.owner)).rejects.toThrow('owns nothing');
    await expect(start(database.postgres)).rejects.toThrow('owns nothing');
  });
});
