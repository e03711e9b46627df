import { readFileSync } from 'node:fs';

/**
 * What the system tells of process `pid`: `{ state, started }`, the second in ticks since boot; undefined where it does
 * not tell. A process id alone is no identity: after a crash or a restarted container it soon is somebody else's.
 */
function readStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], started: fields[19] };
  } catch {
    return undefined; // no /proc here, or the process has ended
  }
}

/** A text that names this one process: `pid` or `pid@start`. */
export function identify(pid = process.pid) {
  const stat = readStat(pid);
  return stat ? `${pid}@${stat.started}` : String(pid);
}

/** Whether the process that `identify` named still runs; a zombie, waiting to be buried by its parent, does not. */
export function isAlive(identity) {
  const [pid, started] = identity.split('@');
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  if (!started) return true;
  const stat = readStat(pid);
  return stat?.started === started && stat.state !== 'Z';
}

/** The process id inside an identity. */
export const pidOf = (identity) => Number(identity.split('@')[0]);
