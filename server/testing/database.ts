import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { migrate } from '../src/migrate.js';

type Role = 'postgres' | 'owner' | 'app' | 'relay';

/** The addresses of one test's own database, by role. */
export type TestDatabase = Record<Role, string>;

const TEMPLATE = 'template_migrated';

const urlOf = (role: Role, database: string): string => (JSON.parse(process.env.TEST_POSTGRES ?? '{}') as Record<Role, string>)[role].replace('DATABASE', database);

/** A database of its own for one test file, cloned from a migrated template that the first caller makes. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client(urlOf('postgres', 'postgres'));
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(1)');
    if (!(await client.query('select from pg_database where datname = $1', [TEMPLATE])).rowCount) {
      await client.query(`create database ${TEMPLATE} owner owner`);
      await migrate(urlOf('owner', TEMPLATE), { app: 'app', relay: 'relay' });
    }
    await client.query(`create database ${name} template ${TEMPLATE} owner owner`);
  } finally {
    await client.end();
  }
  return { postgres: urlOf('postgres', name), owner: urlOf('owner', name), app: urlOf('app', name), relay: urlOf('relay', name) };
}

/** By address, with connections that stay for the next statement: to make one takes longer than most statements. */
const pools = new Map<string, pg.Pool>();

function poolOf(url: string): pg.Pool {
  const pool = pools.get(url) ?? new pg.Pool({ connectionString: url, idleTimeoutMillis: 1_000, allowExitOnIdle: true });
  if (!pools.has(url)) pool.on('error', () => undefined); // a test may end connections, also those that nobody uses
  pools.set(url, pool);
  return pool;
}

/** Runs SQL around the program; as `postgres` also around row-level security. */
export async function sql<Row extends pg.QueryResultRow>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await poolOf(url).query<Row>(text, values)).rows;
}

/** Returns when some statement waits for a lock that another one holds. */
export async function untilSomebodyWaits(url: string): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const [{ waiting }] = await sql<{ waiting: boolean }>(url, `select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as waiting`);
    if (waiting) return;
    await setTimeout(10);
  }
  throw new Error('Nobody waits for a lock.');
}
