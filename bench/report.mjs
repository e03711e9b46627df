const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells) => {
  row(...cells);
  row(...cells.map((_, index) => (index === 0 ? '---' : '--:')));
};

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
