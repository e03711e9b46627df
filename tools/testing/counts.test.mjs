import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { countCheck, countJest, countNodeTests, countPlaywright, countPreparation, sum } from '../steps/counts.mjs';
import { planFor } from '../steps/plan.mjs';
import { scratchFolder } from './scratch.mjs';

function report(t, text) {
  const file = path.join(scratchFolder(t), 'report');
  writeFileSync(file, text);
  return file;
}

test('a static check is one test, a preparation none unless it fails', () => {
  assert.deepEqual(countCheck(0), { passed: 1, failed: 0, skipped: 0 });
  assert.deepEqual(countCheck(2), { passed: 0, failed: 1, skipped: 0 });
  assert.deepEqual(countPreparation(0), { passed: 0, failed: 0, skipped: 0 });
  assert.deepEqual(countPreparation(1), { passed: 0, failed: 1, skipped: 0 });
});

test('a Jest file that does not even load counts as failed', (t) => {
  const file = report(t, JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, numRuntimeErrorTestSuites: 1 }));
  assert.deepEqual(countJest(1, file), { passed: 3, failed: 1, skipped: 1 });
});

test('a flaky journey is a failed one', (t) => {
  const file = report(t, JSON.stringify({ stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 1 } }));
  assert.deepEqual(countPlaywright(0, file), { passed: 2, failed: 1, skipped: 1 });
});

test('the closing lines of Node tests are read', (t) => {
  assert.deepEqual(countNodeTests(0, report(t, 'ok 1 - a\n# pass 7\n# fail 0\n# cancelled 0\n# skipped 2\n# todo 0\n')), { passed: 7, failed: 0, skipped: 2 });
});

test('a run that ends badly without a report or a failed test counts as failed', (t) => {
  assert.equal(countJest(1, '/nowhere').failed, 1);
  assert.equal(countNodeTests(0, '/nowhere').failed, 1);
  assert.equal(countPlaywright(1, report(t, JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }))).failed, 1);
  assert.deepEqual(sum([countCheck(0), countCheck(1)]), { passed: 1, failed: 1, skipped: 0 });
});

test('paths choose their suite', () => {
  const names = (wanted) => planFor(wanted).flat(2).map(({ name }) => name);
  assert.deepEqual(names(['server/src/modules/cycles']), ['server']);
  assert.deepEqual(names(['e2e/board']), ['build', 'browser']);
  assert.deepEqual(names(['client/src/app/today', 'tools/testing/lock.test.mjs']), ['generated-code', 'client', 'tools']);
  assert.deepEqual(names([]).slice(-1), ['browser']);
});
