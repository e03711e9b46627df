import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { identify, isAlive } from './process-identity.mjs';

const settleMilliseconds = 3000;

/** What the lock says; `undefined` when it is free; without owners when its writer was killed before it could write. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return { owners: [] };
    throw error;
  }
}

function isStale(file, content) {
  if (content.owners.length > 0) return !content.owners.some(isAlive);
  try {
    return Date.now() - statSync(file).mtimeMs > settleMilliseconds; // a younger one is just being written
  } catch {
    return true; // released meanwhile
  }
}

/** Takes a dead owner's lock away, but gives it back when somebody else was quicker and the lock is alive again. */
function clear(file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // somebody else cleared it
  }
  const content = read(aside);
  if (content && content.owners.some(isAlive)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

function create(file, content) {
  try {
    writeFileSync(file, JSON.stringify(content), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes the lock `file` for this process if no living process has it; a lock of a killed process is taken over.
 * Throws the file system's error when the lock cannot be written.
 *
 * @returns `{ holder }`, what its owner wrote, or `{ tookOver, write, release }`: whether a killed process had it;
 * `write(note, ...pids)` adds fields that others see, and further processes that keep the lock; `release()` frees it.
 */
export function tryLock(file, note = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  const found = read(file);
  if (found && !isStale(file, found)) return { holder: found };
  if (found) clear(file);
  const content = { owners: [identify()], ...note };
  if (!create(file, content)) return { holder: read(file) ?? { owners: [] } };
  return {
    tookOver: found !== undefined,
    write(addition, ...pids) {
      Object.assign(content, addition);
      content.owners.push(...pids.map(identify));
      writeFileSync(`${file}.next`, JSON.stringify(content));
      renameSync(`${file}.next`, file); // readers see the old or the new, never a half
    },
    release: () => rmSync(file, { force: true }),
  };
}
