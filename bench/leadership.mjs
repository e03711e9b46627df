import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startThrowaway } from '../tools/postgres/throwaway.mjs';
import { clientOperations } from './client-operations.mjs';
import { startPlanungskreis } from './contestants.mjs';
import { race } from './load.mjs';
import { describeMachine, peakMemory } from './machine.mjs';
import { makeRegion } from './region.mjs';
import { printLeadership } from './report.mjs';

const full = { tenants: 10, rounds: 9, seconds: 5 };
const quick = { tenants: 2, rounds: 2, seconds: 3 };

/** Gives each county twenty municipalities and a thousand goals with three updates each. @returns how many goals there are */
async function addGoals({ url }, database) {
  const client = new pg.Client(url('postgres', database));
  client.on('error', () => {}); // the cluster is stopped under it on Ctrl+C
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(readFileSync(path.join(import.meta.dirname, 'data', '0-ids.sql'), 'utf8'));
  await client.query(readFileSync(path.join(import.meta.dirname, 'leadership', 'goals.sql'), 'utf8'));
  await client.query('vacuum (analyze)');
  const { rows } = await client.query('select count(*)::int as goals from goal');
  await client.end();
  return rows[0].goals;
}

async function answer({ url, ...request }) {
  const { data, errors } = await (await fetch(url, { method: 'POST', ...request })).json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

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
  const goals = await addGoals(cluster, 'region');

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
  printLeadership(results, peakMemory(pid));
}
