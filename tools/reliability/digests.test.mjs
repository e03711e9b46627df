import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { queues } from './queues.mjs';
import { setStage } from './stage.mjs';
import { foundTown, makeDue, moments, tellEverybody } from './town.mjs';

const everybody = 10_000;
const minute = 60_000;
const mostMegabytes = 20;

describe('digests', () => {
  let stage;
  before(async () => (stage = await setStage(queues.PostgreSQL, { mailMilliseconds: 5 })));
  afterEach(() => stage.endProcesses());
  after(() => stage.strike());

  const reached = () => [...stage.mails.letters.values()].map(({ to }) => to);
  const run = async ({ tenantId }) => (await stage.query('select id, total, done, state from digest_run where tenant_id = $1', [tenantId]))[0];
  const unmailed = async ({ tenantId }) => (await stage.query('select count(*)::int as count from notification where tenant_id = $1 and mailed_at is null', [tenantId]))[0].count;

  /** A town of so many people whose digests are due, and the processes that send them. */
  async function begin(count) {
    const [web, worker] = [await stage.start('web'), await stage.start('worker')];
    const town = await foundTown(stage.query, count, moments.digest);
    await tellEverybody(stage.query, town);
    await web.ask({ round: { tenantId: town.tenantId, at: moments.digest } });
    return { web, worker, town };
  }

  test('to ten thousand people say how far they are, let the reminder of somebody else through within a minute, and reach each of them once', async () => {
    const small = await foundTown(stage.query, 1, moments.reminder);
    await makeDue(stage.query, small);
    const { web, worker, town } = await begin(everybody);
    await stage.arrived(1000);
    const { megabytes: atFirst } = await worker.ask({ weigh: {} });

    const began = Date.now();
    await web.ask({ round: { tenantId: small.tenantId, at: moments.reminder } });
    await stage.until(async () => reached().includes(small.addresses[0]), 'the reminder arrives');
    assert.ok(Date.now() - began < minute, `it took ${Date.now() - began} ms`);

    let before = 0;
    for (let count = 2000; count < everybody; count += 1000) {
      await stage.arrived(count);
      const { total, done, state } = await run(town);
      assert.deepEqual([total, state], [everybody, 'RUNNING']);
      assert.ok(done > before && done < everybody, `${done} are done, after ${before}`);
      before = done;
      const { megabytes } = await worker.ask({ weigh: {} });
      assert.ok(megabytes - atFirst < mostMegabytes, `at ${count} the worker keeps ${megabytes - atFirst} MB more than at first`);
    }
    await stage.settled();
    const { done, state } = await run(town);
    assert.deepEqual([done, state, await unmailed(town)], [everybody, 'DONE', 0]);
    assert.deepEqual(reached().sort(), [...town.addresses, ...small.addresses].sort());
    assert.equal(stage.mails.count(), everybody + 1, 'nobody got two');
  });

  test('can be stopped on their way: nobody gets two, and the others are told the next time', async () => {
    const { web, town } = await begin(1000);
    await stage.arrived(200);
    await web.ask({ cancel: { tenantId: town.tenantId, id: (await run(town)).id } });
    await stage.settled();
    assert.equal((await run(town)).state, 'CANCELLED');
    const arrived = new Set(reached());
    assert.ok(arrived.size < 1000, 'some were still to come');
    assert.equal(stage.mails.count(), arrived.size, 'nobody got two');
    assert.equal(await unmailed(town), 1000 - arrived.size);
  });
});
