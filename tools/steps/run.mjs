import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { toolEnvironment } from '../launch/runtime.mjs';
import { runProgram } from '../run-program.mjs';
import { root } from './program.mjs';

const folder = path.join(root, 'test-results');

/** Longer than any step takes on a slow machine: what takes longer waits for something that does not come. */
const mostMinutes = 30;

/** `9.4 s` since `began` (milliseconds). */
const seconds = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;

function describe({ passed, failed, skipped }) {
  const parts = [[passed, 'passed'], [failed, 'failed'], [skipped, 'skipped']].filter(([number]) => number > 0);
  return parts.map(([number, word]) => `${number} ${word}`).join(', ') || 'done';
}

/** Runs one step with its output in test-results/<name>.log; shows that only when it fails or is ended. */
async function runStep(step, stop) {
  if (step.report) rmSync(path.join(root, step.report), { force: true }); // that of the last run must not be counted
  const began = Date.now();
  const log = path.join(folder, `${step.name}.log`);
  const env = { ...toolEnvironment(root, process.execPath), FORCE_COLOR: '0', ...step.env };
  const tooLong = AbortSignal.timeout(mostMinutes * 60_000);
  const { code, output } = await runProgram(process.execPath, step.args, { cwd: root, env, log, stop: AbortSignal.any([stop, tooLong]) });
  const counts = step.count(code, step.report && path.join(root, step.report));
  const didFail = counts.failed > 0;
  if (didFail) console.log(`\n${output.trimEnd()}\n`);
  if (tooLong.aborted) console.log(`${step.name} was ended after ${mostMinutes} minutes.`);
  console.log(`${didFail ? 'FAILED' : 'ok    '}  ${step.name.padEnd(14)}  ${seconds(began).padStart(7)}  ${describe(counts)}`);
  return counts;
}

/**
 * Runs stages of lanes of steps. A failing step does not keep the others from running, except those that need it.
 *
 * @param {AbortSignal} stop ends the running steps and starts no more
 * @returns the counts of each step that ran
 */
export async function runStages(stages, stop) {
  mkdirSync(folder, { recursive: true });
  const results = [];
  const failed = new Set();
  const runLane = async (lane) => {
    for (const step of lane) {
      if (stop.aborted) return;
      const obstacle = step.after?.find((name) => failed.has(name));
      if (obstacle) {
        console.log(`        ${step.name.padEnd(14)}           not run: ${obstacle} failed`);
        continue;
      }
      const counts = await runStep(step, stop);
      if (counts.failed) failed.add(step.name);
      results.push(counts);
    }
  };
  for (const stage of stages) await Promise.all(stage.map(runLane));
  return results;
}
