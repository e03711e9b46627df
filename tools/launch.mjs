// The entry of every npm script, for whatever Node the machine has: it must be readable by old versions, so that they can
// say their sentence. Everything newer is imported after the check.
import { oldNodeSentence } from './launch/node-version.mjs';

const sentence = oldNodeSentence(process.version);
if (sentence) {
  console.error(sentence);
  process.exitCode = 1;
} else {
  import('./launch/command.mjs').then(({ runCommand }) => runCommand(process.argv.slice(2)));
}
