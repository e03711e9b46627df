import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { isRoot } from '../postgres/account.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { readPostmaster } from '../postgres/postmaster.mjs';
import { removeAbandoned } from '../postgres/throwaway.mjs';
import { scratchFolder } from './scratch.mjs';

const moduleUrl = (name) => pathToFileURL(path.resolve(import.meta.dirname, '../postgres', name));

/** Runs one statement in the database at `url` and returns its rows. */
async function query(url, text) {
  const client = new pg.Client({ connectionString: url, ssl: false });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that runs `code`, which prints one line, and lives until it is killed. */
async function otherOwner(t, code) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', `${code}; setInterval(() => {}, 1000);`], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { child, line: line.trim() };
}

async function kill(child) {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** A folder for a cluster, and its start; what was started last is stopped after the test. */
function workplace(t) {
  let running;
  const directory = scratchFolder(t, () => running?.stop());
  const start = async (options) => {
    running = undefined;
    running = await startCluster({ directory, ...options });
    return running;
  };
  const make = async () => {
    await (await start()).stop();
    running = undefined;
  };
  return { directory, start, make };
}

const postmasterIn = (directory) => readPostmaster(path.join(directory, 'cluster', 'data'));

test('owner has the database, app has no more than its rights, German order', async (t) => {
  const cluster = await workplace(t).start({ durable: false });
  await query(cluster.url('owner'), 'create table kept (word text)');
  await assert.rejects(query(cluster.url('app'), 'select from kept'), { code: '42501' });
  const roles = await query(cluster.url('app'), `select rolsuper or rolbypassrls or rolcreaterole as mighty from pg_roles where rolname in ('owner', 'app', 'relay')`);
  assert.deepEqual(roles, [{ mighty: false }, { mighty: false }, { mighty: false }]);
  const sorted = await query(cluster.url('app'), `select string_agg(w, ' ' order by w) as words from unnest(array['Zebra', 'Äpfel', 'Birne']) w`);
  assert.equal(sorted[0].words, 'Äpfel Birne Zebra');
});

test('data survive kill -9 of PostgreSQL', async (t) => {
  const { directory, start } = workplace(t);
  const first = await start();
  await query(first.url('owner'), 'create table kept as select 1 as number');
  process.kill(postmasterIn(directory).pid, 'SIGKILL');
  const second = await start();
  assert.deepEqual(await query(second.url('owner'), 'select number from kept'), [{ number: 1 }]);
});

test('a cluster that was made before there was a relay gets its role', async (t) => {
  const { directory, start } = workplace(t);
  const first = await start({ durable: false });
  await query(first.url('postgres', 'postgres'), 'drop role relay');
  const file = path.join(directory, 'secrets.json');
  const { relay: _, ...before } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(before));
  const second = await start({ durable: false });
  assert.deepEqual(await query(second.url('relay'), 'select current_user as name'), [{ name: 'relay' }]);
  assert.equal(JSON.parse(readFileSync(file, 'utf8')).app, before.app);
});

test('a server that outlived its killed owner is used again', async (t) => {
  const { directory, start } = workplace(t);
  const { child } = await otherOwner(t, `import { startCluster } from '${moduleUrl('cluster.mjs')}'; await startCluster({ directory: ${JSON.stringify(directory)} }); console.log('runs')`);
  const { pid } = postmasterIn(directory);
  await kill(child);
  await start();
  assert.equal(postmasterIn(directory).pid, pid);
});

test('a pid file that now names another process does not keep PostgreSQL from starting', { skip: process.platform !== 'linux' && 'needs /proc' }, async (t) => {
  const { directory, start, make } = workplace(t);
  await make();
  const file = path.join(directory, 'cluster', 'data', 'postmaster.pid');
  writeFileSync(file, `${process.pid}\n${path.dirname(file)}\n1\n1\n\n127.0.0.1\n\nready\n`);
  await start();
  assert.notEqual(postmasterIn(directory).pid, process.pid);
});

test('data of another version of PostgreSQL are refused and left alone', async (t) => {
  const { directory, start, make } = workplace(t);
  await make();
  const file = path.join(directory, 'cluster', 'data', 'PG_VERSION');
  writeFileSync(file, '14\n');
  await assert.rejects(start(), { name: 'Refusal', message: /gehören zu PostgreSQL 14, gestartet würde PostgreSQL \d+/ });
  assert.equal(readFileSync(file, 'utf8'), '14\n');
});

test('a cluster of another account is refused', async (t) => {
  const { directory, start, make } = workplace(t);
  await make();
  if (isRoot) chownSync(path.join(directory, 'cluster', 'data'), 0, 0);
  else chmodSync(path.join(directory, 'secrets.json'), 0o000);
  await assert.rejects(start(), { name: 'Refusal', message: /Datenordner .*DATA_DIR/ });
});

test('the throw-away cluster of a killed process is ended and removed', async (t) => {
  const { child, line: directory } = await otherOwner(t, `import { startThrowaway } from '${moduleUrl('throwaway.mjs')}'; console.log((await startThrowaway()).directory)`);
  const { pid } = postmasterIn(directory);
  await removeAbandoned();
  assert.ok(existsSync(directory), 'it is not touched while its owner lives');
  await kill(child);
  await removeAbandoned();
  assert.ok(!readdirSync(os.tmpdir()).includes(path.basename(directory)));
  assert.ok(!existsSync(`/proc/${pid}/cwd`), 'its server has ended');
});
