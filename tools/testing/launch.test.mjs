import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { expectedStamp, isInstallNeeded } from '../launch/install.mjs';
import { oldNodeSentence } from '../launch/node-version.mjs';
import { installFailure } from '../launch/npm.mjs';
import { scratchFolder } from './scratch.mjs';

test('an old Node gets a sentence, a new one does not', () => {
  assert.match(oldNodeSentence('v18.20.8'), /braucht Node\.js 20 oder neuer, hier läuft Node\.js 18\.20\.8/);
  assert.match(oldNodeSentence('v14.18.0'), /14\.18\.0/);
  for (const version of ['v20.0.0', 'v20.20.2', 'v24.21.0', 'v101.0.0']) assert.equal(oldNodeSentence(version), undefined);
});

test('an unknown command is answered with the possible ones', () => {
  const { status, stderr } = spawnSync(process.execPath, [path.resolve(import.meta.dirname, '../launch.mjs'), 'sart'], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /Diesen Befehl gibt es nicht: sart\. Möglich sind: start/);
});

/** A checkout whose lock file wants one package, and one for another platform. */
function checkout(t) {
  const root = scratchFolder(t);
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': { version: '1.0.0', optional: true } };
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  mkdirSync(path.join(root, 'node_modules'));
  const write = (name, text) => writeFileSync(path.join(root, 'node_modules', name), text);
  const listed = (packages) => write('.package-lock.json', JSON.stringify({ packages }));
  return { root, write, listed };
}

test('an installation is needed until it was completed for this lock file', (t) => {
  const { root, write } = checkout(t);
  assert.equal(isInstallNeeded(root), true);
  write('.planungskreis-installed', expectedStamp(root));
  assert.equal(isInstallNeeded(root), false);
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/c': { version: '2.0.0' } } }));
  assert.equal(isInstallNeeded(root), true);
});

test('an installation by hand counts when it is what the lock file wants', (t) => {
  const { root, listed } = checkout(t);
  listed({ 'node_modules/a': { version: '1.0.0', integrity: 'x' } });
  assert.equal(isInstallNeeded(root), false);
  listed({ 'node_modules/a': { version: '1.0.1', integrity: 'y' } });
  assert.equal(isInstallNeeded(root), true);
  listed({});
  assert.equal(isInstallNeeded(root), true);
});

test('a failed installation names its cause', () => {
  assert.match(installFailure('npm error code ENOTFOUND'), /Internetverbindung/);
  assert.match(installFailure('npm error nospc ENOSPC: no space left on device'), /Speicherplatz/);
  assert.match(installFailure('npm error code EACCES'), /nicht geschrieben werden darf/);
  assert.match(installFailure('something else'), /konnten nicht installiert werden\. Der nächste Start/);
});
