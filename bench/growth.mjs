import { clientOperations } from './client-operations.mjs';
import { median } from './quantiles.mjs';

const warmUps = 5;
/** Rounds of a query: a dear one ends when the patience does. */
const least = 5;
const most = 21;
const patienceMilliseconds = 8000;

/** What to ask for, by the name of the query. Those that need something else, such as a one-time link, are no screens of somebody who is signed in. */
const variablesFor = ({ cycleId, blockId, taskId }) => ({
  CycleBoard: { id: cycleId },
  CycleResponsibilities: { id: cycleId },
  BlockPage: { id: blockId },
  TaskPage: { id: taskId },
  Activity: { subjectId: blockId, first: 20 },
});

async function timeOf({ url, ...request }, name) {
  const began = performance.now();
  const answer = await fetch(url, { method: 'POST', ...request });
  const { errors } = await answer.json();
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return performance.now() - began;
}

/** Asks both in turn, one request at a time. @returns the medians of both, in milliseconds */
async function compare(name, [one, other]) {
  const times = [[], []];
  for (let warm = 0; warm < warmUps; warm += 1) for (const request of [one, other]) await timeOf(request, name);
  const end = performance.now() + patienceMilliseconds;
  for (let round = 0; round < most && (round < least || performance.now() < end); round += 1) {
    times[0].push(await timeOf(one, name));
    times[1].push(await timeOf(other, name));
  }
  return times.map(median);
}

/**
 * How much slower the queries of the client's screens become when 52 other Planungskreise fill the same tables.
 *
 * @returns for each screen `{ name, alone, among }`: milliseconds with one Planungskreis and with all
 */
export async function measureGrowth(alone, among, subjects) {
  const variables = variablesFor(subjects);
  const results = [];
  for (const [name, { kind, text, variables: needed }] of clientOperations()) {
    if (kind !== 'query' || (needed.length > 0 && !variables[name])) continue;
    const [one, many] = await compare(name, [alone, among].map(({ ask }) => ask(text, variables[name])));
    console.log(`  ${name.padEnd(21)} ${one.toFixed(1).padStart(7)} ms alone, ${many.toFixed(1).padStart(7)} ms among all`);
    results.push({ name, alone: one, among: many });
  }
  return results;
}
