import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../free-port.mjs';
import { lastLines, Refusal } from '../refusal.mjs';
import { runProgram } from '../run-program.mjs';
import { programOptions } from './account.mjs';
import { postgresBin } from './binaries.mjs';
import { initializeCluster } from './initialize.mjs';
import { forgetDeadPostmaster, readPostmaster } from './postmaster.mjs';
import { prepareDatabase } from './roles.mjs';

const attempts = 40;
const pauseMilliseconds = 500;
const logLimit = 5_000_000;

/** What a throw-away cluster may do: lose everything, wait for no disk, and leave its short-lived tables unswept. */
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0', 'max_wal_size=4GB', 'autovacuum=off'];

/** Settings for pg_ctl -o. */
async function serverOptions({ durable, maxConnections }) {
  const settings = ['listen_addresses=127.0.0.1', "unix_socket_directories=''", `max_connections=${maxConnections}`];
  if (!durable) settings.push(...FORGETFUL);
  return [`-p ${await freePort()}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
}

const tail = (log) => (existsSync(log) ? lastLines(readFileSync(log, 'utf8')) : '');

function rotate(log) {
  if (existsSync(log) && statSync(log).size > logLimit) renameSync(log, `${log}.1`);
}

/** A connection, or undefined: only that proves that a server lives; `pg_ctl status` is content with a dying one. */
async function tryConnect(url) {
  const client = new pg.Client({ connectionString: url, ssl: false, connectionTimeoutMillis: 5000 });
  client.on('error', () => {}); // the server may go down under us; the caller notices at the next statement
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (error.code === '28P01') throw new Refusal('Die Datenbank nimmt die Zugangsdaten aus secrets.json im Datenordner nicht an.');
    return undefined;
  }
}

/**
 * Starts the cluster in `directory`, or finds it running after an earlier owner was killed, and makes sure that the
 * roles and the database `planungskreis` exist.
 *
 * @param {object} options
 * @param {string} options.directory made if missing; as root every folder above it must be open to others
 * @param {boolean} [options.durable] false for data that nobody needs after a crash
 * @param {number} [options.maxConnections]
 * @returns `{ url(role, database), stop() }` with the roles postgres, owner, app and relay; throws a Refusal
 */
export async function startCluster({ directory, durable = true, maxConnections = 100 }) {
  const bin = postgresBin();
  const attempt = (program, args) => runProgram(path.join(bin, program), args, programOptions());
  const run = async (program, args) => {
    const { code, output } = await attempt(program, args);
    if (code !== 0) throw new Refusal(`Die Datenbank lässt sich nicht starten oder beenden (${program}).`, output);
    return output;
  };
  const { data, log, secrets } = await initializeCluster(directory, { durable, run }).catch((error) => {
    if (!error.syscall) throw error;
    throw new Refusal(`Der Datenordner ${directory} lässt sich nicht lesen und beschreiben (${error.code}: ${error.path}). Bitte ändern Sie die Rechte oder geben Sie mit DATA_DIR=… einen anderen an.`);
  });
  const url = (role, database = 'planungskreis') => `postgres://${role}:${secrets[role]}@127.0.0.1:${readPostmaster(data)?.port}/${database}`;

  let client;
  let said = '';
  for (let count = 0; !client; count += 1) {
    if (count === attempts) throw new Refusal(`Die Datenbank lässt sich nicht starten. Ihr Protokoll liegt in ${log}.`, `${said}\n${tail(log)}`);
    if (count > 0) await sleep(pauseMilliseconds); // after a crash the rest of the old server must go first
    forgetDeadPostmaster(data);
    if (!readPostmaster(data)) {
      rotate(log);
      said = (await attempt('pg_ctl', ['start', '-w', '-t', '120', '-D', data, '-l', log, '-o', await serverOptions({ durable, maxConnections })])).output;
    }
    if (readPostmaster(data)) client = await tryConnect(url('postgres', 'postgres'));
  }
  await prepareDatabase(client, secrets);
  await client.end();

  const stop = async () => {
    await run('pg_ctl', ['stop', '-D', data, '-t', '60', '-m', durable ? 'fast' : 'immediate']);
  };
  return { url, stop };
}
