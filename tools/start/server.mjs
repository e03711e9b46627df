import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../refusal.mjs';
import { root } from '../steps/program.mjs';

const stopMilliseconds = 10_000;
const readyMilliseconds = 120_000;

/** Node would take some 200 MB more before it collects garbage, and be hardly faster; the Dockerfile says the same. */
const savingMemory = ['--max-semi-space-size=16', '--heap-growing-percent=100'];

/** Where Node keeps what it has compiled, so that the next start need not. */
const compiled = { NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/planungskreis') };

/**
 * Starts one of the built programs of the server, apart from the terminal: on Ctrl+C this start decides who ends when.
 * If this process is killed, the program sees its channel close and ends itself.
 *
 * @param {string} file
 * @param options `env`; `output`, a file descriptor or "inherit" or "pipe"; `onMessage` for what it tells; `flags` for Node
 * @returns `{ child, exited, stop }`; `exited` resolves to `{ code, signal }`
 */
export function startProgram(file, { env, output, onMessage, flags = [] }) {
  const child = spawn(process.execPath, ['--enable-source-maps', ...flags, file], { env: { ...compiled, ...env }, detached: true, stdio: ['ignore', output, output, 'ipc'] });
  if (onMessage) child.on('message', onMessage);
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: -1, signal: error.message }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const isRunning = () => child.pid && child.exitCode === null && child.signalCode === null;
  return {
    child,
    exited,
    async stop() {
      if (!isRunning()) return;
      child.kill('SIGTERM');
      const killing = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
      await exited;
      clearTimeout(killing);
    },
  };
}

/** Starts the server itself, as startProgram does. */
export const startServerProgram = (options) => startProgram(path.join(root, 'dist/server/src/main.js'), { ...options, flags: savingMemory });

async function isReady(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false; // does not listen yet
  }
}

/** Waits until the server answers on `port`, or `isOver()`; throws a Refusal with its log when that takes too long. */
export async function waitUntilReady(port, isOver, log) {
  const end = Date.now() + readyMilliseconds;
  while (!isOver() && !(await isReady(port))) {
    if (Date.now() > end) throw new Refusal('Der Server ist gestartet, antwortet aber nicht.', log?.tail());
    await sleep(100);
  }
}
