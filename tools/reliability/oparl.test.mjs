import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startCouncilSystem } from './council-system.mjs';
import { foundCouncilTown, tracesIn } from './council-town.mjs';
import { queues } from './queues.mjs';
import { setStage } from './stage.mjs';

const papers = 24;
const towns = 6;
const kills = 10;

describe('papers from the council\'s own system', () => {
  let [stage, council] = [];
  before(async () => {
    council = await startCouncilSystem(papers);
    stage = await setStage(queues.PostgreSQL, { variables: { OUTGOING_PRIVATE_HOSTS: council.host } });
  });
  after(async () => {
    await stage.endProcesses();
    await stage.strike();
    await council.stop();
  });

  const begin = async (web) => {
    const town = await foundCouncilTown(stage.query, papers);
    const { done } = await web.ask({ importPapers: { ...town, url: council.url } });
    assert.ok(done);
    return town.tenantId;
  };
  const running = async (tenantIds) => (await stage.query(`select count(*)::int as count from oparl_run where tenant_id = any($1) and state = 'RUNNING'`, [tenantIds]))[0].count;
  const over = (tenantIds) => stage.until(async () => (await running(tenantIds)) === 0, 'every import is over');

  test('are there once, however often and wherever a worker is killed', async () => {
    const web = await stage.start('web');
    const undisturbed = await begin(web);
    const first = await stage.start('worker');
    await over([undisturbed]);
    await first.kill();
    const expected = await tracesIn(stage.query, undisturbed);
    assert.deepEqual([expected.run[0].state, expected.run[0].recorded, expected.papers.filter(({ result }) => result === 'ADOPTED').length], ['DONE', papers, papers]);

    const tenantIds = await Promise.all(Array.from({ length: towns }, () => begin(web)));
    let amid = 0;
    for (let n = 0; n < kills; n += 1) {
      const worker = await stage.start('worker');
      const until = council.asked() + 1 + Math.floor(Math.random() * 16);
      await stage.until(async () => council.asked() >= until || (await running(tenantIds)) === 0, 'the worker asks the council');
      amid += (await running(tenantIds)) > 0 ? 1 : 0;
      await worker.kill();
    }
    await stage.start('worker');
    await over(tenantIds);
    for (const tenantId of tenantIds) assert.deepEqual(await tracesIn(stage.query, tenantId), expected);
    assert.equal(amid, kills, 'each worker was killed while imports were on their way');
  });
});
