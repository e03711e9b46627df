import { readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { accountId } from './account.mjs';

/** What the running server wrote about itself: `{ pid, port }`; undefined when none runs or it is still starting. */
export function readPostmaster(data) {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    return lines[3] ? { pid: Number(lines[0]), port: Number(lines[3]) } : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether no process of PostgreSQL's account works in `data`. False also where the system does not let us see. */
function isDeserted(data) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).every((pid) => {
    try {
      return statSync(`/proc/${pid}`).uid !== accountId || readlinkSync(`/proc/${pid}/cwd`) !== data;
    } catch (error) {
      return error.code === 'ENOENT'; // it has ended, or it is a zombie that nobody buried
    }
  });
}

/**
 * Removes the pid file of a server that certainly is gone. PostgreSQL does so itself unless its old process id now
 * belongs to somebody else or to a zombie, which happens in containers.
 */
export function forgetDeadPostmaster(data) {
  if (process.platform !== 'linux') return;
  if (isDeserted(data)) rmSync(path.join(data, 'postmaster.pid'), { force: true });
}
