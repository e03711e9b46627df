import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { withoutPostgresVariables } from '../tools/postgres/account.mjs';
import { migrate } from '../tools/start/migration.mjs';
import { root } from '../tools/steps/program.mjs';
import { passwordHash } from './session.mjs';

const folder = path.join(import.meta.dirname, 'data');
const seconds = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;

/**
 * Makes and fills a database with the first `tenants` of the 53 Planungskreise of North Rhine-Westphalia. What a
 * Planungskreis holds does not depend on how many there are.
 *
 * @param cluster as startThrowaway returns it
 * @param {string} database its name
 * @param {object} size
 * @param {number} size.tenants
 * @param {boolean} size.checksKeys whether PostgreSQL follows each foreign key, which is most of the work
 */
export async function makeRegion({ url }, database, { tenants, checksKeys }) {
  const server = new pg.Client(url('postgres', 'postgres'));
  await server.connect();
  await server.query(`create database ${database} owner owner`);
  await server.end();
  await migrate(root, { ...withoutPostgresVariables(process.env), DATABASE_OWNER_URL: url('owner', database), DATABASE_URL: url('app', database) });

  const client = new pg.Client(url('postgres', database));
  client.on('error', () => {}); // the cluster is stopped under it on Ctrl+C
  await client.connect();
  await client.query(`select set_config('bench.tenants', $1, false), set_config('bench.password_hash', $2, false)`, [tenants, await passwordHash()]);
  // The trigger against circles looks at one edge at a time; these graphs have none by construction.
  await client.query(checksKeys ? 'alter table block_dependency disable trigger user; alter table task_dependency disable trigger user' : 'set session_replication_role = replica');
  for (const file of readdirSync(folder).sort()) {
    const began = Date.now();
    await client.query(readFileSync(path.join(folder, file), 'utf8'));
    console.log(`  ${database}: ${file.padEnd(14)} ${seconds(began)}`);
  }
  await client.query('discard temp');
  await client.query('vacuum (analyze)');
  await client.query('alter table block_dependency enable trigger user; alter table task_dependency enable trigger user');
  await client.query('checkpoint');
  const { rows } = await client.query('select (select count(*) from body) as bodies, (select count(*) from planning_cycle) as cycles, (select count(*) from task) as tasks, (select count(*) from activity) as activities');
  await client.end();
  return rows[0];
}

/** Where the benchmarks look: the running cycle of the first county, its sixth block and that one's last task. */
export async function findSubjects({ url }, database) {
  const client = new pg.Client(url('postgres', database));
  await client.connect();
  const { rows } = await client.query(
    `select c.tenant_id as "tenantId", c.id as "cycleId", b.id as "blockId", t.id as "taskId"
     from body y join planning_cycle c on c.tenant_id = y.tenant_id and c.body_id = y.id and c.number = 3
     join building_block b on b.tenant_id = c.tenant_id and b.cycle_id = c.id and b.position = 6
     join task t on t.tenant_id = b.tenant_id and t.block_id = b.id and t.position = 30
     where y.county_key = '05001'`,
  );
  await client.end();
  return rows[0];
}
