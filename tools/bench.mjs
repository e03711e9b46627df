import path from 'node:path';
import { parseArgs } from 'node:util';
import { installIfNeeded } from './launch/install.mjs';
import { onSignals } from './launch/signals.mjs';
import { report } from './refusal.mjs';
import { buildChanges } from './start/build.mjs';
import { root } from './steps/program.mjs';

const benchmarks = {
  board: async () => (await import('../bench/board.mjs')).board,
  leadership: async () => (await import('../bench/leadership.mjs')).leadership,
  thread: async () => (await import('../bench/thread.mjs')).thread,
  screens: async () => (await import('../bench/screens.mjs')).screens,
};

const usage = `Usage: npm run bench -- NAME [--quick]
Benchmarks: ${Object.keys(benchmarks).join(', ')}. --quick tries one with little data; its figures say nothing.`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean', default: false } } });
    if (positionals.length !== 1 || !(positionals[0] in benchmarks)) throw new Error('One benchmark must be named.');
    return { name: positionals[0], isQuick: values.quick };
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(1);
  }
}

const { name, isQuick } = readArguments();
const stopping = new AbortController();
const stop = stopping.signal;
const stopped = new Promise((_resolve, reject) => stop.addEventListener('abort', () => reject(stop.reason)));
onSignals(() => stopping.abort());
process.once('disconnect', () => stopping.abort()); // the launcher was killed
process.channel?.unref();

async function run(undo) {
  await installIfNeeded(path.join(root, 'bench')); // its peers have a lock file of their own
  await buildChanges(root, stop);
  stop.throwIfAborted();
  const benchmark = await benchmarks[name]();
  await benchmark({ isQuick }, undo);
}

const undo = new AsyncDisposableStack();
try {
  await Promise.race([run(undo), stopped]);
} catch (error) {
  if (stop.aborted) console.log('\nInterrupted; what was made is removed …');
  else report(error);
  process.exitCode = 1;
}
await undo.disposeAsync();
process.exit();
