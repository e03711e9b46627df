import { startThrowaway } from '../tools/postgres/throwaway.mjs';
import { addData } from './added-data.mjs';
import { answer } from './answer.mjs';
import { clientOperations } from './client-operations.mjs';
import { startPlanungskreis } from './contestants.mjs';
import { race } from './load.mjs';
import { describeMachine, peakMemory } from './machine.mjs';
import { makeRegion } from './region.mjs';
import { printPages } from './report.mjs';

const full = { tenants: 10, rounds: 9, seconds: 5 };
const quick = { tenants: 2, rounds: 2, seconds: 3 };

/**
 * The Roter Faden of a goal on which two hundred things hang, in the words of the client, and the broken threads of its county.
 *
 * @param {AsyncDisposableStack} undo ends what was started
 */
export async function thread({ isQuick }, undo) {
  const { tenants, rounds, seconds } = isQuick ? quick : full;
  console.log(`Making the data of ${tenants} Planungskreise …`);
  const starting = startThrowaway(200);
  undo.defer(() => starting.then(({ stop }) => stop(), () => {})); // one that is still starting is awaited and then stopped
  const cluster = await starting;
  await makeRegion(cluster, 'region', { tenants, checksKeys: false });
  const links = await addData(cluster, 'region', ['leadership/goals.sql', 'thread/links.sql'], 'select (select count(*) from recommendation_finding) + (select count(*) from resolution_condition) + (select count(*) from goal_origin)');

  const { ask, pid } = await startPlanungskreis(cluster, 'region', undo);
  const operations = clientOperations();
  const { goals } = await answer(ask('{ goals { id number state } }', {}));
  const { id: subjectId } = goals.find(({ state }) => state === 'ADOPTED');
  const requests = [['Roter Faden of a goal', ask(operations.get('Thread').text, { subjectId })], ['broken threads', ask(operations.get('BrokenThreads').text, {})]];
  const { thread: shown } = await answer(requests[0][1]);
  console.log(`The thread of ${shown.upstream.length + shown.downstream.length} things among ${goals.length} goals and ${links} links, 8 connections, ${rounds} rounds of ${seconds} s each …`);
  const machine = await describeMachine(cluster);
  const results = await race(requests, { connections: 8, seconds, rounds, pid });
  console.log(`\n${machine}`);
  printPages(results, peakMemory(pid));
}
