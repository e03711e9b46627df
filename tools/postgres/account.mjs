import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const isRoot = process.getuid?.() === 0;

const nobody = (flag) => Number(execFileSync('id', [flag, 'nobody']));

/** Who PostgreSQL runs as: it refuses root, and any unprivileged account with a passwd entry will do. */
const account = isRoot ? { uid: nobody('-u'), gid: nobody('-g') } : {};

export const accountId = account.uid ?? process.getuid?.();

/** Without the PG* variables of the person's shell, which would redirect PostgreSQL's programs and clients. */
export function withoutPostgresVariables(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^PG[A-Z]+$/.test(name)));
}

/** Options for running PostgreSQL's programs: apart from the terminal, so that Ctrl+C leaves the order of ending to us. */
export const programOptions = () => ({ ...account, cwd: os.tmpdir(), detached: true, env: { ...withoutPostgresVariables(process.env), LC_ALL: 'C' } });

/** Gives a file or folder to the account that PostgreSQL runs as. */
export function give(file) {
  if (isRoot) chownSync(file, account.uid, account.gid);
}

/** Whether every other account may pass through `directory`; what does not exist yet is going to be made passable. */
export function isOpen(directory) {
  const passable = !existsSync(directory) || (statSync(directory).mode & 1) === 1;
  const parent = path.dirname(directory);
  return passable && (parent === directory || isOpen(parent));
}
