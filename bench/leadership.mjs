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

const FREEZE = 'mutation ($input: FreezeStatusReportInput!) { freezeStatusReport(input: $input) { __typename } }';

/**
 * The leadership's page of a county, in the words of the client: with all its goals, and narrowed down to those that do not go to plan; and the matrix of
 * its Zielprüfung, fifty strategic goals by twenty municipalities.
 *
 * @param {AsyncDisposableStack} undo ends what was started
 */
export async function leadership({ isQuick }, undo) {
  const { tenants, rounds, seconds } = isQuick ? quick : full;
  console.log(`Making the data of ${tenants} Planungskreise …`);
  const starting = startThrowaway(200);
  undo.defer(() => starting.then(({ stop }) => stop(), () => {})); // one that is still starting is awaited and then stopped
  const cluster = await starting;
  await makeRegion(cluster, 'region', { tenants, checksKeys: false });
  const goals = await addData(cluster, 'region', ['leadership/goals.sql'], 'select count(*) from goal');

  const { ask, pid } = await startPlanungskreis(cluster, 'region', undo);
  await answer(ask(FREEZE, { input: { requestId: crypto.randomUUID(), visibility: 'INTERNAL' } }));
  const operations = clientOperations();
  const { text } = operations.get('Leadership');
  const filter = { view: 'ALL', fieldOfAction: null, bodyId: null, organizationId: null, since: null, first: 100 };
  const requests = [['all goals', ask(text, { filter })], ['not on track', ask(text, { filter: { ...filter, view: 'NOT_ON_TRACK' } })]];
  const { goalReviews } = await answer(ask(operations.get('GoalReviews').text));
  requests.push(['Zielprüfung', ask(operations.get('GoalReviewPage').text, { id: goalReviews[0].id })]);
  const { leadership: shown } = await answer(requests[0][1]);
  console.log(`The leadership's page of ${shown.found} of ${goals} goals in ${shown.bodies.length} bodies, 8 connections, ${rounds} rounds of ${seconds} s each …`);
  const machine = await describeMachine(cluster);
  const results = await race(requests, { connections: 8, seconds, rounds, pid });
  console.log(`\n${machine}`);
  printPages(results, peakMemory(pid));
}
