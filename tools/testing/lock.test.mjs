import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { tryLock } from '../lock.mjs';
import { identify, isAlive } from '../process-identity.mjs';
import { claim } from '../start/single-instance.mjs';
import { scratchFolder } from './scratch.mjs';

/** Another process that takes the lock and lives until it is killed. */
async function otherHolder(t, file) {
  const lockModule = pathToFileURL(path.resolve(import.meta.dirname, '../lock.mjs'));
  const code = `import { tryLock } from '${lockModule}'; tryLock(${JSON.stringify(file)}, { address: 'http://localhost:3000' }); console.log('has it'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a second start is told where the first one runs', async (t) => {
  const folder = scratchFolder(t);
  const child = await otherHolder(t, path.join(folder, 'start.lock'));
  await assert.rejects(claim(folder, ''), { message: `Planungskreis läuft hier schon unter http://localhost:3000. Beenden Sie es dort mit Strg+C oder mit: kill ${child.pid}` });
});

test('the lock of a killed process is taken over', async (t) => {
  const file = path.join(scratchFolder(t), 'lock');
  const child = await otherHolder(t, file);
  assert.ok(tryLock(file).holder);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = tryLock(file);
  assert.equal(lock.tookOver, true);
  lock.release();
  assert.equal(tryLock(file).tookOver, false);
});

test('a lock stays while one of the processes written into it lives', async (t) => {
  const file = path.join(scratchFolder(t), 'lock');
  const child = await otherHolder(t, file);
  const content = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ owners: ['999999999', ...content.owners] }));
  assert.ok(tryLock(file).holder);
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.equal(tryLock(file).holder, undefined);
});

test('a process id that now belongs to somebody else is not alive', { skip: process.platform !== 'linux' && 'needs /proc' }, () => {
  assert.equal(isAlive(identify()), true);
  assert.equal(isAlive(`${process.pid}@1`), false);
});

test('a zombie that its parent has not buried is not alive', { skip: process.platform !== 'linux' && 'needs /proc' }, async (t) => {
  const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => parent.kill('SIGKILL'));
  const [line] = await once(parent.stdout.setEncoding('utf8'), 'data');
  const identity = identify(Number(line));
  for (let wait = 0; isAlive(identity) && wait < 50; wait += 1) await sleep(100);
  assert.equal(isAlive(identity), false);
  assert.ok(existsSync(`/proc/${line.trim()}`), 'it still has its number');
});
