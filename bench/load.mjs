import autocannon from 'autocannon';
import { usedCpu } from './machine.mjs';
import { median, percentile } from './quantiles.mjs';

/** Keeps `connections` busy for some seconds. @returns `{ rate, p95, cpu }`: requests per second, milliseconds, and those of the process `pid` per request */
async function fire(request, { connections, seconds, pid }) {
  const times = [];
  const before = usedCpu(pid);
  const run = autocannon({ ...request, method: 'POST', connections, duration: seconds });
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { non2xx, errors, duration } = await run;
  if (non2xx + errors > 0 || times.length === 0) throw new Error(`${request.url}: ${non2xx} answers were no success, ${errors} requests failed, ${times.length} were answered.`);
  return { rate: times.length / duration, p95: percentile(times, 0.95), cpu: (usedCpu(pid) - before) / times.length };
}

/**
 * Warms all up, then lets them run one after the other, again and again, so that the machine's mood meets all of them.
 *
 * @param {[name: string, request: object][]} contestants
 * @param {{ pid?: number }} how the process whose use of the cores is told too
 * @returns the medians over the rounds `{ name, rate, p95, cpu }`
 */
export async function race(contestants, { connections, seconds, rounds, pid }) {
  for (const [, request] of contestants) await fire(request, { connections, seconds: Math.min(seconds, 5), pid });
  const results = contestants.map(([name]) => ({ name, fired: [] }));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [index, [name, request]] of contestants.entries()) {
      const result = await fire(request, { connections, seconds, pid });
      results[index].fired.push(result);
      console.log(`  round ${round}: ${name.padEnd(14)} ${result.rate.toFixed(1).padStart(6)} requests/s, p95 ${result.p95.toFixed(0)} ms`);
    }
  }
  return results.map(({ name, fired }) => ({ name, rate: median(fired.map(({ rate }) => rate)), p95: median(fired.map(({ p95 }) => p95)), cpu: median(fired.map(({ cpu }) => cpu)) }));
}
