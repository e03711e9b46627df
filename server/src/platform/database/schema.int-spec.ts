import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { dataSourceOptions } from '../../data-source.js';
import { GRANTS, RELAY_GRANTS, WITHOUT_TENANT } from '../../grants.js';
import { migrate } from '../../migrate.js';

describe('the database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
  });

  it('is what the entities say', async () => {
    const owner = await new DataSource(dataSourceOptions(database.owner)).initialize();
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    await owner.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('goes down and up again', async () => {
    const scratch = await freshDatabase();
    const owner = await new DataSource(dataSourceOptions(scratch.owner)).initialize();
    const tables = () => owner.query<{ name: string }[]>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
    const before = await tables();
    for (const _ of owner.migrations) await owner.undoLastMigration();
    expect(await tables()).toEqual([{ name: 'migration' }]);
    await owner.destroy();
    await migrate(scratch.owner, { app: 'app', relay: 'relay' });
    expect(await sql(scratch.owner, `select tablename as name from pg_tables where schemaname = 'public' order by 1`)).toEqual(before);
  });

  it('migrates once when two programs start at the same moment', async () => {
    const scratch = await freshDatabase();
    const owner = await new DataSource(dataSourceOptions(scratch.owner)).initialize();
    for (const _ of owner.migrations) await owner.undoLastMigration();
    const all = owner.migrations.length;
    await owner.destroy();
    const ran = await Promise.all([migrate(scratch.owner, { app: 'app', relay: 'relay' }), migrate(scratch.owner, { app: 'app', relay: 'relay' })]);
    expect(ran.map(({ length }) => length).sort()).toEqual([0, all]);
  });

  it('separates Planungskreise in every table but the ones that are named', async () => {
    const open = await sql<{ name: string }>(
      database.owner,
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
    );
    expect(open.map(({ name }) => name)).toEqual([...WITHOUT_TENANT].sort());
  });

  it('keys every table of a Planungskreis by it, and every reference to one too', async () => {
    const keys = await sql<{ name: string; columns: string[] }>(
      database.owner,
      `select c.conname as name, array_agg(a.attname::text order by k.n) as columns
       from pg_constraint c cross join lateral unnest(c.conkey) with ordinality as k (attnum, n)
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
       join pg_class t on t.oid = c.conrelid left join pg_class r on r.oid = c.confrelid
       where t.relrowsecurity and t.relname <> 'tenant' and (c.contype = 'p' or (c.contype = 'f' and r.relrowsecurity)) group by c.conname`,
    );
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter(({ columns }) => columns[0] !== 'tenant_id')).toEqual([]);
  });

  const rightsOf = (role: string) =>
    sql<{ name: string; rights: string }>(
      database.owner,
      `select g.table_name as name, string_agg(lower(g.privilege_type), ', ' order by array_position(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'], g.privilege_type::text)) as rights
       from information_schema.role_table_grants g join pg_tables t on t.tablename = g.table_name and t.schemaname = g.table_schema
       where g.table_schema = 'public' and g.grantee = $1 group by 1`,
      [role],
    ).then((rows) => Object.fromEntries(rows.map(({ name, rights }) => [name, rights])));

  it('gives the application exactly the declared rights, and every table some role', async () => {
    expect(await rightsOf('app')).toEqual(GRANTS);
    const tables = await sql<{ name: string }>(database.owner, `select tablename as name from pg_tables where schemaname = 'public' order by 1`);
    expect(tables.map(({ name }) => name)).toEqual([...new Set([...Object.keys(GRANTS), ...Object.keys(RELAY_GRANTS)])].sort());
  });

  it('shows the relay the outbox and nothing else', async () => {
    expect(await rightsOf('relay')).toEqual(RELAY_GRANTS);
    await expect(sql(database.relay, 'select from person')).rejects.toThrow('permission denied');
    await expect(sql(database.relay, 'select from tenant')).rejects.toThrow('permission denied');
    await expect(sql(database.relay, 'select from bullmq.job')).rejects.toThrow('permission denied');
  });

  it('lets the application order jobs, and neither read nor list those of anybody', async () => {
    for (const statement of ['select from outbox', 'delete from outbox', 'select tenant_ids()']) await expect(sql(database.app, statement)).rejects.toThrow('permission denied');
  });

  it('lets the application create nothing', async () => {
    await expect(sql(database.app, 'create table public.x ()')).rejects.toThrow('permission denied');
    await expect(sql(database.app, 'alter table person disable row level security')).rejects.toThrow('must be owner');
  });
});
