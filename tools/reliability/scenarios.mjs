import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { queues } from './queues.mjs';
import { setStage } from './stage.mjs';

const burst = 60;
const amid = 15;

/** What may happen to processes in the middle of a burst of mails, with the queue in one of its places. */
export function scenarios(place) {
  describe(`with the queue in ${place}`, () => {
    let stage;
    before(async () => (stage = await setStage(queues[place])));
    afterEach(() => stage.endProcesses());
    after(() => stage.strike());

    /** Everybody got their mail; a second copy is one only if it has the Message-ID of the first. */
    function assertEverybodyGotTheirs(people, copiesAllowed) {
      const { copies, recipients } = stage.mails;
      assert.deepEqual([...recipients.values()].sort(), [...people].sort(), 'one Message-ID for everybody, and nobody else');
      const most = Math.max(...copies.values());
      assert.ok(most <= copiesAllowed, `${most} copies of one mail`);
    }

    test('a worker is killed amid the burst: nothing is lost, and who gets a second copy can tell', async () => {
      const [web, victim] = [await stage.start('web'), await stage.start('worker')];
      await stage.start('worker');
      const people = await stage.order(web, burst);
      await stage.arrived(amid);
      await victim.kill();
      await stage.settled();
      assertEverybodyGotTheirs(people, 2);
    });

    test('a relay is killed between the commit and the queue: everybody gets one mail', async () => {
      const web = await stage.start('web');
      await stage.queue.stall();
      const people = await stage.order(web, burst);
      const victim = stage.start('worker');
      victim.catch(() => {}); // it may be killed before it is ready
      await stage.isHandingOn();
      await (await victim).kill();
      await stage.queue.goOn();
      assert.equal(stage.mails.count(), 0);
      await stage.start('worker');
      await stage.settled();
      assertEverybodyGotTheirs(people, 1);
    });

    test('the queue loses everything amid the burst: everybody gets one mail', async () => {
      const web = await stage.start('web');
      await stage.start('worker');
      const people = await stage.order(web, burst);
      await stage.arrived(amid);
      await stage.queue.lose();
      await stage.settled();
      assertEverybodyGotTheirs(people, 1);
    });

    test('PostgreSQL is restarted amid the burst: nothing is lost', async () => {
      const web = await stage.start('web');
      await stage.start('worker');
      const people = await stage.order(web, burst);
      await stage.arrived(amid);
      await stage.restartDatabase();
      await stage.settled();
      assertEverybodyGotTheirs(people, 2);
    });

    test('a worker is asked to end amid the burst: its jobs are finished or given back, and everybody gets one mail', async () => {
      const [web, leaving] = [await stage.start('web'), await stage.start('worker')];
      const people = await stage.order(web, burst);
      await stage.arrived(amid);
      await leaving.stop();
      assert.ok(stage.mails.count() < burst, 'it did not do everything first');
      await stage.start('worker');
      await stage.settled();
      assertEverybodyGotTheirs(people, 1);
    });

    if (place === 'PostgreSQL') return; // there it is away only with everything else

    test('orders are taken while the queue is away, and done when it is back', async () => {
      const web = await stage.start('web');
      await stage.start('worker');
      let people;
      await stage.queue.without(async () => (people = await stage.order(web, burst)));
      await stage.settled();
      assertEverybodyGotTheirs(people, 1);
    });
  });
}
