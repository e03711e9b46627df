import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../tools/free-port.mjs';
import { withoutPostgresVariables } from '../tools/postgres/account.mjs';
import { openLog } from '../tools/start/log-file.mjs';
import { startServerProgram, waitUntilReady } from '../tools/start/server.mjs';

/** The variables of a program that works with `database`; what a developer's shell says about an installation of his own is not for the tests. */
export function programVariables({ url }, database) {
  return {
    ...withoutPostgresVariables(process.env),
    NODE_ENV: 'production',
    PUBLIC_URL: '',
    REDIS_URL: '',
    SMTP_URL: '',
    DATABASE_URL: url('app', database),
    DATABASE_RELAY_URL: url('relay', database),
  };
}

/**
 * Starts the program on a port of its own.
 *
 * @param {string} directory takes its log
 * @returns `{ url, stop }`
 */
export async function startProgram(directory, env) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const folder = mkdtempSync(path.join(directory, 'program-'));
  const log = openLog(folder);
  let isOver = false;
  const server = startServerProgram({ env: { ...env, PORT: String(port), PUBLIC_URL: url, ATTACHMENTS_DIR: path.join(folder, 'attachments') }, output: log.descriptor });
  server.exited.then(() => (isOver = true));
  await waitUntilReady(port, () => isOver, log);
  if (isOver) throw new Error(`The program did not start. It said:\n${log.tail()}`);
  return { url, stop: server.stop };
}

/** Gives `database` the content of the one with the demonstration; copies are made one after another. */
export async function copyDemonstration({ url }, database) {
  const client = new pg.Client(url('postgres', 'postgres'));
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(1)');
    await client.query(`create database ${database} template planungskreis owner owner`);
  } finally {
    await client.end();
  }
}
