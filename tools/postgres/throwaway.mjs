import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive } from '../process-identity.mjs';
import { startCluster } from './cluster.mjs';
import { readPostmaster } from './postmaster.mjs';

const prefix = 'planungskreis-test-';
const ownerFile = 'owner.pid';
const settleMilliseconds = 60_000;

function isAbandoned(directory) {
  try {
    if (process.getuid && statSync(directory).uid !== process.getuid()) return false;
    const owner = path.join(directory, ownerFile);
    // Without a name it may just be coming into being.
    return existsSync(owner) ? !isAlive(readFileSync(owner, 'utf8')) : Date.now() - statSync(directory).mtimeMs > settleMilliseconds;
  } catch {
    return false; // gone meanwhile
  }
}

/** Ends the server in `directory`, if the process that its pid file names is one. */
function endPostmaster(directory) {
  const data = path.join(directory, 'cluster', 'data');
  const postmaster = existsSync(data) && readPostmaster(realpathSync(data));
  if (!postmaster) return;
  try {
    const isOurs = process.platform !== 'linux' || readFileSync(`/proc/${postmaster.pid}/cmdline`, 'utf8').includes(directory);
    if (isOurs) process.kill(postmaster.pid, 'SIGQUIT'); // PostgreSQL's immediate shutdown
  } catch {
    // ended meanwhile
  }
}

/** Ends and removes the throw-away clusters of processes that were killed. */
export async function removeAbandoned() {
  const places = readdirSync(os.tmpdir()).filter((name) => name.startsWith(prefix)).map((name) => path.join(os.tmpdir(), name));
  for (const directory of places.filter(isAbandoned)) {
    endPostmaster(directory);
    await sleep(100);
    rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/**
 * Starts a cluster that forgets everything when it stops; without waiting for the disk, for tests.
 *
 * @param {number} [maxConnections]
 * @returns `{ directory, url, stop }` as startCluster does, with the folder that also takes other passing files
 */
export async function startThrowaway(maxConnections) {
  await removeAbandoned();
  const directory = mkdtempSync(path.join(os.tmpdir(), prefix));
  writeFileSync(path.join(directory, ownerFile), identify());
  const remove = () => rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  try {
    const { url, stop } = await startCluster({ directory, durable: false, maxConnections });
    return { directory, url, stop: () => stop().finally(remove) };
  } catch (error) {
    endPostmaster(directory);
    remove();
    throw error;
  }
}
