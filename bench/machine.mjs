import { readFileSync } from 'node:fs';
import os from 'node:os';
import pg from 'pg';

async function versionOf({ url }) {
  const client = new pg.Client(url('postgres', 'postgres'));
  await client.connect();
  const { rows } = await client.query('show server_version');
  await client.end();
  return rows[0].server_version;
}

/** One line about the machine, without its name, and how busy it is at this moment. */
export async function describeMachine(cluster) {
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.availableParallelism()} cores, ${memory} GB memory, Node ${process.versions.node}, PostgreSQL ${await versionOf(cluster)}; load before measuring ${os.loadavg()[0].toFixed(2)}`;
}

/** A hundredth of a second on every Linux of today. */
const MS_PER_TICK = 10;

/** The milliseconds of all cores that a process has used so far; undefined where the system does not tell. */
export function usedCpu(pid) {
  try {
    // the name of the program, in parentheses, may hold spaces
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').slice(11, 13).map(Number);
    return (user + system) * MS_PER_TICK;
  } catch {
    return undefined; // no /proc here
  }
}

/** The most memory that a process ever held, in MB; undefined where the system does not tell. */
export function peakMemory(pid) {
  try {
    return Math.round(Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)[1]) / 1024);
  } catch {
    return undefined; // no /proc here
  }
}
