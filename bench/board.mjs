import { startThrowaway } from '../tools/postgres/throwaway.mjs';
import { startBareNode, startPlanungskreis, startPostGraphile } from './contestants.mjs';
import { measureGrowth } from './growth.mjs';
import { race } from './load.mjs';
import { describeMachine, peakMemory } from './machine.mjs';
import { compareAnswers } from './outline.mjs';
import { findSubjects, makeRegion } from './region.mjs';
import { printBoard } from './report.mjs';

const full = { tenants: 53, rounds: 9, seconds: 5 };
const quick = { tenants: 2, rounds: 2, seconds: 3 };

/**
 * The board of one cycle: Planungskreis with rights against PostGraphile 5 and a bare Node server without, on all of
 * North Rhine-Westphalia; and each screen's query there against the same Planungskreis alone.
 *
 * @param {AsyncDisposableStack} undo ends what was started
 */
export async function board({ isQuick }, undo) {
  const { tenants, rounds, seconds } = isQuick ? quick : full;
  console.log(`Making the data of ${tenants} Planungskreise, and of one alone …`);
  const starting = startThrowaway(200);
  undo.defer(() => starting.then(({ stop }) => stop(), () => {})); // one that is still starting is awaited and then stopped
  const cluster = await starting;
  await makeRegion(cluster, 'alone', { tenants: 1, checksKeys: true });
  const { bodies, cycles, tasks, activities } = await makeRegion(cluster, 'region', { tenants, checksKeys: false });
  console.log(`  ${bodies} bodies, ${cycles} cycles, ${tasks} tasks, ${activities} entries of the history`);

  const subjects = await findSubjects(cluster, 'region');
  const contestants = [];
  for (const start of [startPlanungskreis, startPostGraphile, startBareNode]) contestants.push(await start(cluster, 'region', undo));
  const requests = contestants.map(({ name, board: request }) => [name, request(subjects)]);
  const same = await compareAnswers(requests);
  const machine = await describeMachine(cluster);

  console.log(`The board of one cycle, ${same.blocks} blocks and ${same.tasks} tasks, 8 connections, ${rounds} rounds of ${seconds} s each …`);
  const results = await race(requests, { connections: 8, seconds, rounds });
  const memory = peakMemory(contestants[0].pid);

  console.log('The queries of the screens, one request at a time, to two servers that have just been started …');
  const growth = await measureGrowth(await startPlanungskreis(cluster, 'alone', undo), await startPlanungskreis(cluster, 'region', undo), subjects);

  console.log(`\n${machine}`);
  printBoard(results, growth, memory);
}
