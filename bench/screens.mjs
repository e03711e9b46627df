import { startThrowaway } from '../tools/postgres/throwaway.mjs';
import { startPlanungskreis } from './contestants.mjs';
import { measureFanOut } from './fan-out.mjs';
import { weighScripts } from './initial-scripts.mjs';
import { describeMachine, peakMemory } from './machine.mjs';
import { npmStart, passingDataDirectory } from './npm-start.mjs';
import { measureWork } from './people-at-work.mjs';
import { findPeople } from './people.mjs';
import { makeRegion } from './region.mjs';
import { printScreens } from './report.mjs';

const full = { tenants: 53, screens: 200, rounds: 9, workers: 50, warmUpSeconds: 15, seconds: 60 };
const quick = { tenants: 1, screens: 20, rounds: 2, workers: 12, warmUpSeconds: 3, seconds: 10 };

/** Starts the product twice with the same data. @returns `{ starts, scripts }`: the seconds of both, and what its pages load */
async function measureStarts(undo) {
  const directory = passingDataDirectory(undo);
  const measure = async (name, use) => {
    await using running = undo.use(new AsyncDisposableStack());
    const { seconds, address } = await npmStart(directory, running);
    console.log(`  ${name}: ${seconds.toFixed(1)} s`);
    return { name, seconds, used: await use?.(address, running) };
  };
  const first = await measure('first, with new data');
  const second = await measure('second, with the same data', weighScripts);
  return { starts: [first, second], scripts: second.used };
}

/**
 * What people wait for: the first page after the start, the news of others, and every page while others work.
 *
 * @param {AsyncDisposableStack} undo ends what was started
 */
export async function screens({ isQuick }, undo) {
  const { tenants, screens: count, rounds, workers, warmUpSeconds, seconds } = isQuick ? quick : full;
  console.log('Starting the product twice, as `npm start` does …');
  const { starts, scripts } = await measureStarts(undo);

  console.log(`Making the data of ${tenants} Planungskreise …`);
  const starting = startThrowaway(200);
  undo.defer(() => starting.then(({ stop }) => stop(), () => {})); // one that is still starting is awaited and then stopped
  const cluster = await starting;
  await makeRegion(cluster, 'region', { tenants, checksKeys: false });
  const people = await findPeople(cluster, 'region');
  const { address, pid } = await startPlanungskreis(cluster, 'region', undo);
  const machine = await describeMachine(cluster);

  const county = people.filter(({ cycleId }) => cycleId === people[0].cycleId);
  console.log(`A change of a Stand, on ${count} open screens, ${rounds} rounds …`);
  const fanOut = await measureFanOut(address, county, { screens: count, rounds }, undo);

  const work = [];
  for (const [name, isLive] of [['pages stay as they were opened', false], ['pages follow what others change', true]]) {
    console.log(`${workers} people at work, ${name}, for ${seconds} s after ${warmUpSeconds} s of warm-up …`);
    work.push({ name, requests: await measureWork(address, people.slice(0, workers), { warmUpSeconds, seconds, isLive }, undo) });
  }

  console.log(`\n${machine}`);
  printScreens({ starts, scripts, fanOut, work, memory: peakMemory(pid) });
}
