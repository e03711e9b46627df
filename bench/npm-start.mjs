import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../tools/free-port.mjs';
import { withoutPostgresVariables } from '../tools/postgres/account.mjs';
import { root } from '../tools/steps/program.mjs';

const patienceMilliseconds = 180_000;
const pauseMilliseconds = 50;

/** Data of a start that are thrown away: a folder that does not exist yet, below one that PostgreSQL's account may enter. */
export function passingDataDirectory(undo) {
  const directory = path.join(os.tmpdir(), `planungskreis-bench-${process.pid}`);
  undo.defer(() => rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return directory;
}

/** @returns `{ isOver(), stop() }` */
function runNpm(args, env) {
  const npm = spawn('npm', args, { cwd: root, env, detached: true, stdio: 'ignore' });
  const ended = new Promise((resolve) => npm.once('error', resolve).once('exit', resolve));
  let isOver = false;
  ended.then(() => (isOver = true));
  return {
    isOver: () => isOver,
    async stop() {
      if (!isOver) process.kill(-npm.pid, 'SIGINT'); // to all of its group, as the terminal does on Ctrl+C
      await ended;
    },
  };
}

async function isSignInPage(url) {
  try {
    const answer = await fetch(url, { headers: { accept: 'text/html' } });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false; // does not listen yet
  }
}

/**
 * Runs `npm start` as somebody does who has installed and built the product.
 *
 * @returns `{ seconds, address }`, how long it took until the sign-in page was there; `undo` ends it
 */
export async function npmStart(directory, undo) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...withoutPostgresVariables(process.env), DATA_DIR: directory, PORT: String(port), PUBLIC_URL: '', DATABASE_URL: '', DATABASE_OWNER_URL: '', DEMO: '' };
  const began = performance.now();
  const npm = runNpm(['start'], env);
  undo.defer(() => npm.stop());
  while (!(await isSignInPage(`${address}/de/anmelden`))) {
    if (npm.isOver() || performance.now() - began > patienceMilliseconds) throw new Error(`npm start shows no sign-in page; try it with DATA_DIR=${directory}.`);
    await sleep(pauseMilliseconds);
  }
  return { seconds: (performance.now() - began) / 1000, address };
}
