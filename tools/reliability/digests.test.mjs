import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { queues } from './queues.mjs';
import { setStage } from './stage.mjs';
import { foundTown, makeDue, moments, tellEverybody } from './town.mjs';

const everybody = 10_000;
const minute = 60_000;
const mostMegabytes = 20;

describe('digests to ten thousand people', () => {
  let stage;
  let large;
  let small;
  before(async () => (stage = await setStage(queues.PostgreSQL, 5)));
  afterEach(() => stage.endProcesses());
  after(() => stage.strike());

  const arrivedAt = (address) => [...stage.mails.recipients.values()].filter((each) => each === address).length;
  const run = async () => (await stage.query('select id, total, done, state from digest_run where tenant_id = $1', [large.tenantId]))[0];

  async function begin() {
    const [web, worker] = [await stage.start('web'), await stage.start('worker')];
    large = await foundTown(stage.query, everybody, moments.digest);
    small = await foundTown(stage.query, 1, moments.reminder);
    await tellEverybody(stage.query, large);
    await makeDue(stage.query, small);
    await stage.ask(web, { round: { tenantId: large.tenantId, at: moments.digest } });
    return { web, worker };
  }

  test('say how far they are, let the reminder of somebody else through within a minute, and can be stopped', async () => {
    const { web, worker } = await begin();
    await stage.arrived(500);
    const { megabytes: before } = await stage.ask(worker, { weigh: {} });
    const { total, done, id } = await run();
    assert.equal(total, everybody);
    assert.ok(done >= 500 && done < everybody, `${done} are done`);

    const began = Date.now();
    await stage.ask(web, { round: { tenantId: small.tenantId, at: moments.reminder } });
    await stage.until(async () => arrivedAt(small.addresses[0]) === 1, 'the reminder arrives');
    assert.ok(Date.now() - began < minute, `it took ${Date.now() - began} ms`);
    assert.equal((await run()).state, 'RUNNING', 'it came in between');

    await stage.arrived(3000);
    const { megabytes } = await stage.ask(worker, { weigh: {} });
    assert.ok(megabytes - before < mostMegabytes, `the worker keeps ${megabytes - before} MB more than before`);
    await stage.ask(web, { cancel: { tenantId: large.tenantId, id } });
    await stage.settled();
    const arrived = new Set(stage.mails.recipients.values());
    arrived.delete(small.addresses[0]);
    assert.equal((await run()).state, 'CANCELLED');
    assert.equal(stage.mails.count(), arrived.size + 1, 'nobody got two');
    assert.ok(arrived.size < everybody);
    const [{ waiting }] = await stage.query('select count(*)::int as waiting from notification where tenant_id = $1 and mailed_at is null', [large.tenantId]);
    assert.equal(waiting, everybody - arrived.size, 'the others are told the next time');
  });
});
