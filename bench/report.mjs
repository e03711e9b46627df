import { readFileSync } from 'node:fs';
import os from 'node:os';

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells) => {
  row(...cells);
  row(...cells.map((_, index) => (index === 0 ? '---' : '--:')));
};

/** The most memory that a process ever held, in MB; undefined where the system does not tell. */
export function peakMemory(pid) {
  try {
    return Math.round(Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)[1]) / 1024);
  } catch {
    return undefined; // no /proc here
  }
}

/** One line about the machine, without its name. */
export function describeMachine(postgres, load) {
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.availableParallelism()} cores, ${memory} GB memory, Node ${process.versions.node}, PostgreSQL ${postgres}; load before measuring ${load.toFixed(2)}`;
}

/** Prints the tables for docs/benchmarks.md. */
export function printBoard(results, growth, memory) {
  const [ours, ...peers] = results;
  console.log();
  head('Server', 'requests/s', 'p95', 'Planungskreis against it');
  row(ours.name, ours.rate.toFixed(1), `${ours.p95.toFixed(0)} ms`, '');
  for (const { name, rate, p95 } of peers) row(name, rate.toFixed(1), `${p95.toFixed(0)} ms`, `${(ours.rate / rate).toFixed(2)} ×`);
  console.log();
  head('Query', 'alone', 'among all', 'more');
  for (const { name, alone, among } of growth) row(name, `${alone.toFixed(1)} ms`, `${among.toFixed(1)} ms`, `${((among / alone - 1) * 100).toFixed(0)} %`);
  if (memory) console.log(`\nThe server held at most ${memory} MB.`);
}
