import { existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { lastLines } from '../refusal.mjs';

/** The server's log in `directory`; that of the run before is kept as server.log.1. */
export function openLog(directory) {
  const file = path.join(directory, 'server.log');
  if (existsSync(file)) renameSync(file, `${file}.1`);
  const descriptor = openSync(file, 'a', 0o600);
  return { file, descriptor, tail: () => lastLines(readFileSync(file, 'utf8')) };
}
