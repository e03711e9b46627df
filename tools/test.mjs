import { parseArgs } from 'node:util';
import { onSignals } from './launch/signals.mjs';
import { sum } from './steps/counts.mjs';
import { partNames, planFor } from './steps/plan.mjs';
import { runStages } from './steps/run.mjs';

const usage = `Usage: npm test -- [part or path ...] [--label NAME]
Parts: ${partNames.join(', ')}. Paths choose tests, such as server/src/modules/cycles or e2e/board.
--label puts a name before the closing line.`;

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { label: { type: 'string' }, help: { type: 'boolean' } } });
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(1);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit();
}
const stopping = new AbortController();
onSignals(() => stopping.abort());
process.once('disconnect', () => stopping.abort()); // the launcher was killed
process.channel?.unref();

const { passed, failed, skipped } = sum(await runStages(planFor(positionals), stopping.signal));
if (stopping.signal.aborted) console.log('Interrupted.');
console.log(`${values.label ? `${values.label}: ` : ''}${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || passed + skipped === 0 || stopping.signal.aborted ? 1 : 0);
