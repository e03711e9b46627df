import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { queues } from './queues.mjs';
import { setStage } from './stage.mjs';

const single = 30;
const participants = 15;
const burst = single + 2 * participants;
const amid = 15;

/** What may happen to processes in the middle of a burst of mails, with the queue in one of its places. */
export function scenarios(place) {
  describe(`with the queue in ${place}`, () => {
    let stage;
    before(async () => (stage = await setStage(queues[place])));
    afterEach(() => stage.endProcesses());
    after(() => stage.strike());

    /** Mails that are ordered one by one, and those of two meetings, which are ordered at once. @returns who is to get what */
    const order = async (web) => [...(await stage.meet(web, participants)), ...(await stage.order(web, single))];

    /** Everybody got their mails; a second copy is one only if it has the Message-ID of the first. */
    function assertEverybodyGotTheirs(expected, copiesAllowed) {
      const { copies, letters } = stage.mails;
      const inOrder = (each) => each.map(({ to, about }) => `${to} ${about}`).sort();
      assert.deepEqual(inOrder([...letters.values()]), inOrder(expected), 'one Message-ID for each, and for nobody else');
      const most = Math.max(...copies.values());
      assert.ok(most <= copiesAllowed, `${most} copies of one mail`);
    }

    test('a worker is killed amid the burst: nothing is lost, and who gets a second copy can tell', async () => {
      const [web, victim] = [await stage.start('web'), await stage.start('worker')];
      await stage.start('worker');
      const expected = await order(web);
      await stage.arrived(amid);
      await victim.kill();
      await stage.settled();
      assertEverybodyGotTheirs(expected, 2);
    });

    test('a relay is killed between the commit and the queue: everybody gets one mail', async () => {
      const web = await stage.start('web');
      await stage.queue.stall();
      const expected = await order(web);
      const victim = stage.start('worker');
      victim.catch(() => {}); // it may be killed before it is ready
      await stage.isHandingOn();
      await (await victim).kill();
      await stage.queue.goOn();
      assert.equal(stage.mails.count(), 0);
      await stage.start('worker');
      await stage.settled();
      assertEverybodyGotTheirs(expected, 1);
    });

    test('the queue loses everything amid the burst: everybody gets one mail', async () => {
      const web = await stage.start('web');
      await stage.start('worker');
      const expected = await order(web);
      await stage.arrived(amid);
      await stage.queue.lose();
      await stage.settled();
      assertEverybodyGotTheirs(expected, 1);
    });

    test('PostgreSQL is restarted amid the burst: nothing is lost', async () => {
      const web = await stage.start('web');
      await stage.start('worker');
      const expected = await order(web);
      await stage.arrived(amid);
      await stage.restartDatabase();
      await stage.settled();
      assertEverybodyGotTheirs(expected, 2);
    });

    test('a worker is asked to end amid the burst: its jobs are finished or given back, and everybody gets one mail', async () => {
      const [web, leaving] = [await stage.start('web'), await stage.start('worker')];
      const expected = await order(web);
      await stage.arrived(amid);
      await leaving.stop();
      assert.ok(stage.mails.count() < burst, 'it did not do everything first');
      await stage.start('worker');
      await stage.settled();
      assertEverybodyGotTheirs(expected, 1);
    });

    if (place === 'PostgreSQL') return; // there it is away only with everything else

    test('orders are taken while the queue is away, and done when it is back', async () => {
      const web = await stage.start('web');
      await stage.start('worker');
      let expected;
      await stage.queue.without(async () => (expected = await order(web)));
      await stage.settled();
      assertEverybodyGotTheirs(expected, 1);
    });
  });
}
