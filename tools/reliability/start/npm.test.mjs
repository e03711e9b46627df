import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../free-port.mjs';
import { withoutPostgresVariables } from '../../postgres/account.mjs';
import { root } from '../../steps/program.mjs';

const answers = (url) => fetch(url).then(({ ok }) => ok, () => false);

test('whoever ends npm ends everything that npm start has started', async (t) => {
  const port = await freePort();
  const env = { ...withoutPostgresVariables(process.env), PORT: String(port), DEMO: '0', DATABASE_URL: '', DATABASE_OWNER_URL: '', DATABASE_RELAY_URL: '' };
  const npm = spawn('npm', ['start', '--', '--temporary'], { cwd: root, env, detached: true, stdio: 'ignore' });
  const isLeft = () => {
    try {
      return process.kill(-npm.pid, 0); // the group of npm, to which all belong
    } catch {
      return false;
    }
  };
  t.after(() => isLeft() && process.kill(-npm.pid, 'SIGKILL'));
  while (npm.exitCode === null && !(await answers(`http://127.0.0.1:${port}/livez`))) await sleep(100);
  const ended = once(npm, 'exit');
  npm.kill('SIGTERM');
  await ended;
  assert.equal(isLeft(), false);
  assert.equal(await answers(`http://127.0.0.1:${port}/livez`), false);
});
