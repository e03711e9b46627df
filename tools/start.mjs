import path from 'node:path';
import { onSignals } from './launch/signals.mjs';
import { withoutPostgresVariables } from './postgres/account.mjs';
import { startCluster } from './postgres/cluster.mjs';
import { startThrowaway } from './postgres/throwaway.mjs';
import { Refusal, report } from './refusal.mjs';
import { createAnnouncement } from './start/announcement.mjs';
import { buildChanges } from './start/build.mjs';
import { chooseDataDirectory, prepareDataDirectory } from './start/data-directory.mjs';
import { checkGivenDatabase } from './start/given-database.mjs';
import { openLog } from './start/log-file.mjs';
import { migrate } from './start/migration.mjs';
import { checkPort } from './start/port.mjs';
import { startServerProgram, waitUntilReady } from './start/server.mjs';
import { readSettings } from './start/settings.mjs';
import { claim } from './start/single-instance.mjs';
import { root } from './steps/program.mjs';

const stopping = new AbortController();
const stop = stopping.signal;
/** How to undo what was started, in the order of starting. */
const undo = [];

/** Asks for the end of this start; whatever is just being started is finished and then undone. */
function requestStop() {
  if (!stop.aborted) console.log('\nPlanungskreis wird beendet …');
  stopping.abort();
}

const requested = new Promise((resolve) => stop.addEventListener('abort', resolve));

function tellNextStart(lock) {
  try {
    lock.write({ isStopping: true });
  } catch {
    // The data directory was removed under us; what runs must be stopped all the same.
  }
}

/** The embedded database: `{ directory, url }`, kept in the data directory unless `--temporary`. */
async function startDatabase({ isTemporary }, directory) {
  const database = isTemporary ? await startThrowaway() : { directory, ...(await startCluster({ directory })) };
  undo.push(database.stop);
  return database;
}

async function startServer(env, log) {
  const announcement = createAnnouncement();
  const server = startServerProgram({ env, output: log?.descriptor ?? 'inherit', onMessage: announcement.hear });
  undo.push(server.stop);
  let isOver = false;
  const ended = server.exited.then(({ code, signal }) => {
    isOver = true;
    if (stop.aborted) return;
    if (announcement.refusal()) throw new Refusal(announcement.refusal());
    throw new Refusal(`Der Server ist unerwartet zu Ende gegangen (${signal ?? `Code ${code}`}).${log ? ` Sein Protokoll liegt in ${log.file}.` : ''}`, log?.tail());
  });
  const ready = waitUntilReady(env.PORT, () => isOver || stop.aborted, log);
  await Promise.race([ended, ready]);
  stop.throwIfAborted();
  announcement.announce(env.PUBLIC_URL);
  await Promise.race([ended, requested]);
}

async function start() {
  const settings = readSettings(process.env, process.argv.slice(2));
  const { port, publicUrl, database, demo, isTemporary } = settings;
  const keeps = !database && !isTemporary;
  const directory = keeps ? chooseDataDirectory(root, settings.dataDirectory) : undefined;
  let patience = 3000;
  if (directory) {
    prepareDataDirectory(directory);
    const lock = await claim(directory, publicUrl);
    undo.push(lock.release);
    stop.addEventListener('abort', () => tellNextStart(lock));
    patience = lock.tookOver ? 15_000 : 1000;
  }
  await checkPort(port, patience);
  if (database) await checkGivenDatabase(database);
  stop.throwIfAborted();
  await buildChanges(root, stop);
  stop.throwIfAborted();

  const embedded = database ? undefined : await startDatabase(settings, directory);
  stop.throwIfAborted();
  const urls = database ?? { owner: embedded.url('owner'), app: embedded.url('app'), relay: embedded.url('relay') };
  const inherited = database ? process.env : withoutPostgresVariables(process.env);
  const env = { ...inherited, NODE_ENV: 'production', DATABASE_URL: urls.app, DATABASE_RELAY_URL: urls.relay ?? '', PORT: String(port), PUBLIC_URL: publicUrl, DEMO: demo ? '1' : '0' };
  if (embedded && !env.S3_ENDPOINT) env.ATTACHMENTS_DIR ||= path.join(embedded.directory, 'attachments');
  delete env.DATABASE_OWNER_URL; // the running program never holds the owner's rights
  await migrate(root, { ...env, DATABASE_OWNER_URL: urls.owner });
  stop.throwIfAborted();
  await startServer(env, embedded && openLog(embedded.directory));
}

onSignals(requestStop);
// The launcher was killed: nobody would be left to end this start.
process.once('disconnect', requestStop);
process.channel?.unref();
// A closed terminal or pipe must not keep the database from being stopped.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  await start();
} catch (error) {
  if (error !== stop.reason) {
    report(error);
    process.exitCode = 1;
  }
}
stopping.abort();
for (const step of undo.reverse()) {
  try {
    await step();
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
process.exit();
