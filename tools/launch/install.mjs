import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock } from '../lock.mjs';
import { Refusal } from '../refusal.mjs';
import { runNpm } from './npm.mjs';

const stampOf = (root) => path.join(root, 'node_modules', '.planungskreis-installed');

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** What the stamp says after a complete installation of the present lock file on this kind of machine. */
export function expectedStamp(root) {
  const lock = readIfThere(path.join(root, 'package-lock.json'));
  if (lock === undefined) throw new Refusal('Die Datei package-lock.json fehlt. Bitte laden Sie Planungskreis noch einmal vollständig herunter.');
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/**
 * Whether somebody ran `npm ci` by hand: npm writes its own list of what lies in node_modules as its last act. Every
 * package that is not optional must be in it, as the lock file wants it.
 */
function isInstalledByHand(root) {
  const list = readIfThere(path.join(root, 'node_modules', '.package-lock.json'));
  if (list === undefined) return false;
  const installed = JSON.parse(list).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages);
  const same = (a, b) => a.version === b.version && a.integrity === b.integrity;
  const missing = wanted.some(([name, entry]) => name && !installed[name] && !entry.optional && !entry.devOptional);
  return !missing && wanted.every(([name, entry]) => !installed[name] || same(installed[name], entry));
}

/** Whether the packages in `root` are missing, incomplete or not those of its lock file. */
export function isInstallNeeded(root) {
  return readIfThere(stampOf(root)) !== expectedStamp(root) && !isInstalledByHand(root);
}

function lockInstall(root) {
  try {
    return tryLock(path.join(root, '.nx', 'install.lock'));
  } catch (error) {
    throw new Refusal(`Die benötigten Pakete lassen sich nicht installieren, weil in den Ordner ${root} nicht geschrieben werden kann (${error.code}).`);
  }
}

/** Installs the packages of the lock file unless that is done; waits while another process does it. */
export async function installIfNeeded(root) {
  for (let waiting = false; isInstallNeeded(root); waiting = true) {
    const lock = lockInstall(root);
    if (lock.holder) {
      if (!waiting) console.log('Ein anderer Start installiert gerade die benötigten Pakete; darauf wird gewartet …');
      await sleep(500);
      continue;
    }
    try {
      // The stamp lies inside node_modules, which npm empties first: a killed installation leaves none.
      await runNpm(root, (pid) => lock.write({}, pid));
      writeFileSync(stampOf(root), expectedStamp(root));
    } finally {
      lock.release();
    }
  }
}
