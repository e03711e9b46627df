import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.mjs';
import { isAtLeast } from './node-version.mjs';

const windows = process.platform === 'win32';

/** The Node that npm installed with the project; undefined where there is none for this platform or it does not run. */
function packagedNode(root) {
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const file = path.join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  const runs = existsSync(file) && spawnSync(file, ['--version']).status === 0;
  return runs ? file : undefined;
}

/**
 * The Node for everything but installing: the packaged one, so that all machines agree, else this one if it is new enough.
 */
export function chooseNode(root) {
  const packaged = packagedNode(root);
  if (packaged) return packaged;
  if (isAtLeast(process.version, 24, 15)) return process.execPath;
  throw new Refusal(`Für dieses System (${process.platform}-${process.arch}) bringt Planungskreis kein Node.js mit, und hier läuft Node.js ${process.versions.node}. Bitte installieren Sie Node.js 24.15 oder neuer von https://nodejs.org.`);
}

/** This process's environment, with `node` and the installed programs found first. */
export function toolEnvironment(root, node) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const places = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env[key]];
  return { ...process.env, [key]: places.filter(Boolean).join(path.delimiter) };
}
