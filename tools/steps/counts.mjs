import { existsSync, readFileSync } from 'node:fs';

/** How to count the tests of a finished step: functions of its exit code and report file to `{ passed, failed, skipped }`. */

const none = { passed: 0, failed: 0, skipped: 0 };

/** A step that failed without a failed test (it crashed, or found no tests) counts as one failed test. */
const honest = (code, counts) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/** A static check is one test. */
export const countCheck = (code) => ({ ...none, [code === 0 ? 'passed' : 'failed']: 1 });

/** Work that is no test, such as generating code: it shows up only when it fails. */
export const countPreparation = (code) => honest(code, none);

export function countJest(code, report) {
  if (!existsSync(report)) return honest(code || 1, none);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  return honest(code, { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests });
}

export function countPlaywright(code, report) {
  if (!existsSync(report)) return honest(code || 1, none);
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  return honest(code, { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped });
}

/** Reads the closing lines ("# pass 12") of Node's TAP report. */
export function countNodeTests(code, report) {
  if (!existsSync(report)) return honest(code || 1, none);
  const text = readFileSync(report, 'utf8');
  const number = (name) => Number(text.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return honest(code, { passed: number('pass'), failed: number('fail') + number('cancelled'), skipped: number('skipped') + number('todo') });
}

/** The sum of several counts. */
export function sum(counts) {
  const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });
  return counts.reduce(add, none);
}
