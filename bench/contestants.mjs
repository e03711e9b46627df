import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../tools/free-port.mjs';
import { withoutPostgresVariables } from '../tools/postgres/account.mjs';
import { openLog } from '../tools/start/log-file.mjs';
import { startProgram, startServerProgram, waitUntilReady } from '../tools/start/server.mjs';
import { planner, signIn } from './session.mjs';

/** As many as the program takes by itself. */
const DATABASE_CONNECTIONS = '20';

const place = (file) => path.join(import.meta.dirname, 'contestants', file);
const read = (file) => readFileSync(place(file), 'utf8');
const json = { 'content-type': 'application/json' };
const production = (variables) => ({ ...withoutPostgresVariables(process.env), NODE_ENV: 'production', GRAPHILE_ENV: 'production', DATABASE_CONNECTIONS, ...variables });

/** Planungskreis as `npm start` runs it, as the role that row-level security binds, asked by a planner who is signed in. */
export async function startPlanungskreis({ url, directory }, database, undo) {
  const port = await freePort();
  const folder = path.join(directory, String(port));
  mkdirSync(folder);
  const log = openLog(folder);
  const env = production({ ROLE: 'web', DATABASE_URL: url('app', database), PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, DEMO: '0' });
  const server = startServerProgram({ env, output: log.descriptor });
  undo.defer(server.stop);
  await waitUntilReady(port, () => server.child.exitCode !== null, log);
  const address = `http://127.0.0.1:${port}`;
  const headers = { ...json, cookie: await signIn(address, planner) };
  const ask = (query, variables) => ({ url: `${address}/graphql`, headers, body: JSON.stringify({ query, variables }) });
  return { name: 'Planungskreis', pid: server.child.pid, address, ask, board: ({ cycleId }) => ask(read('planungskreis.graphql'), { id: cycleId }) };
}

/** A peer's server, as the superuser: no row-level security slows it down. */
async function startPeer(file, { url }, database, undo) {
  const port = await freePort();
  let hear;
  const listening = new Promise((resolve) => (hear = resolve));
  const server = startProgram(place(file), { env: production({ DATABASE_URL: url('postgres', database), PORT: String(port) }), output: 'inherit', onMessage: hear });
  undo.defer(server.stop);
  await Promise.race([listening, server.exited.then(() => Promise.reject(new Error(`${file} did not start.`)))]);
  return `http://127.0.0.1:${port}/graphql`;
}

export async function startPostGraphile(cluster, database, undo) {
  const url = await startPeer('postgraphile-server.mjs', cluster, database, undo);
  const query = read('postgraphile.graphql');
  return { name: 'PostGraphile 5', board: ({ tenantId, cycleId }) => ({ url, headers: json, body: JSON.stringify({ query, variables: { tenantId, id: cycleId } }) }) };
}

export async function startBareNode(cluster, database, undo) {
  const url = await startPeer('bare-node-server.mjs', cluster, database, undo);
  return { name: 'bare Node', board: ({ tenantId, cycleId }) => ({ url, headers: json, body: JSON.stringify({ tenantId, id: cycleId }) }) };
}
