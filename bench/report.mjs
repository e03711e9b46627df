import { median, percentile } from './quantiles.mjs';

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells) => {
  row(...cells);
  row(...cells.map((_, index) => (index === 0 ? '---' : '--:')));
};

const ms = (number) => `${number.toFixed(0)} ms`;
const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
const printMemory = (memory) => memory && console.log(`\nThe server held at most ${memory} MB.`);

/** Prints the tables of the board for docs/benchmarks.md. */
export function printBoard(results, growth, memory) {
  const [ours, ...peers] = results;
  console.log();
  head('Server', 'requests/s', 'p95', 'Planungskreis against it');
  row(ours.name, ours.rate.toFixed(1), `${ours.p95.toFixed(0)} ms`, '');
  for (const { name, rate, p95 } of peers) row(name, rate.toFixed(1), `${p95.toFixed(0)} ms`, `${(ours.rate / rate).toFixed(2)} ×`);
  console.log();
  head('Query', 'alone', 'among all', 'more');
  for (const { name, alone, among } of growth) row(name, `${alone.toFixed(1)} ms`, `${among.toFixed(1)} ms`, `${((among / alone - 1) * 100).toFixed(0)} %`);
  printMemory(memory);
}

/** Prints the table of the leadership's page for docs/benchmarks.md. */
export function printLeadership(results, memory) {
  console.log();
  head('The page with', 'requests/s', 'p95', 'the server computes');
  for (const { name, rate, p95, cpu } of results) row(name, rate.toFixed(1), ms(p95), ms(cpu));
  printMemory(memory);
}

const moments = { answered: 'answered to whoever made it', heard: 'heard by all screens', half: 'shown by half of them', shown: 'shown by all that could read it' };

function printRequests({ name, requests }) {
  const line = (label, some) => {
    const times = some.map(({ milliseconds }) => milliseconds);
    if (times.length > 0) row(label, times.length, some.filter(({ error }) => error).length, ms(median(times)), ms(percentile(times, 0.95)), ms(Math.max(...times)));
  };
  console.log();
  head(`Request; ${name}`, 'number', 'failed', 'p50', 'p95', 'longest');
  for (const [operation, some] of Object.entries(Object.groupBy(requests, (request) => request.operation)).sort()) line(operation, some);
  const again = requests.filter(({ isAgain }) => isAgain);
  if (again.length > 0) line('all that people asked for', requests.filter(({ isAgain }) => !isAgain));
  line('all that was read again', again);
  line('all', requests);
}

/** Prints the tables of the screens for docs/benchmarks.md. */
export function printScreens({ starts, scripts, fanOut, work, memory }) {
  console.log();
  head('`npm start`', 'until the sign-in page is there');
  for (const { name, seconds } of starts) row(name, `${seconds.toFixed(1)} s`);
  console.log();
  head('First visit of', 'scripts', 'as they are', 'gzip', 'Brotli', 'as the server sent them');
  for (const { page, count, plain, gzip, brotli, sent } of scripts) row(`\`${page}\``, count, ...[plain, gzip, brotli, sent].map(kB));
  console.log();
  head('A change is', 'median', 'worst');
  for (const [moment, label] of Object.entries(moments)) {
    const times = fanOut.map((round) => round[moment]);
    row(label, ms(median(times)), ms(Math.max(...times)));
  }
  const failures = fanOut.map(({ errors }) => errors.length);
  row('screens that could not read it', median(failures), Math.max(...failures));
  work.forEach(printRequests);
  printMemory(memory);
}
