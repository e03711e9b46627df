import { setTimeout as sleep } from 'node:timers/promises';
import { Browser } from './browser.mjs';
import { MovingTask } from './moving-task.mjs';
import { OpenScreen } from './open-screen.mjs';
import { pages } from './pages.mjs';
import { median } from './quantiles.mjs';
import { signIn } from './session.mjs';

const pauseMilliseconds = 2000;
const patienceMilliseconds = 60_000;

/** What the screens show in turn; that of the task shows the one that changes. */
const turns = [pages.today, pages.cycle, pages.block, pages.task];

/** Notes when a screen hears of a change and when it shows it, if it does. */
class Witness {
  #over;
  #heardAt;

  heard = () => void (this.#heardAt ??= performance.now());
  shown = () => this.#over?.resolve({ heardAt: this.#heardAt, shownAt: performance.now() });
  missed = (error) => this.#over?.resolve({ heardAt: this.#heardAt, error });

  next() {
    this.#heardAt = undefined;
    this.#over = Promise.withResolvers();
    return this.#over.promise;
  }
}

/** Each screen has a session of its own, as if somebody else sat before it; there are more screens than people who may read the cycle. */
async function openScreens(address, people, count, sockets) {
  const { promise: failure, reject: failed } = Promise.withResolvers();
  failure.catch(() => {}); // told to whoever waits for news
  const witnesses = [];
  for (let place = 0; place < count; place += 1) {
    const browser = new Browser(address, await signIn(address, people[place % people.length].email));
    sockets.defer(() => browser.close());
    const screen = new OpenScreen(browser);
    const witness = new Witness();
    await screen.show(turns[place % turns.length](people[0]));
    await screen.follow(people[0].cycleId, { heard: witness.heard, shown: witness.shown, missed: witness.missed, failed });
    witnesses.push(witness);
  }
  return { witnesses, failure };
}

/**
 * Makes one change.
 *
 * @returns milliseconds until who made it has an answer, all screens have heard of it, and half and all of those show it
 * that can; and the errors of the others
 */
async function measureRound({ witnesses, failure }, change) {
  const began = performance.now();
  const all = Promise.all(witnesses.map((witness) => witness.next()));
  const answer = change().then(() => performance.now() - began);
  const known = await Promise.race([Promise.all([answer, all]), failure, sleep(patienceMilliseconds, undefined, { ref: false })]);
  if (!known) throw new Error('Some screens have not heard of a change or not read it after a minute.');
  const [answered, news] = known;
  const shown = news.flatMap(({ shownAt }) => (shownAt === undefined ? [] : shownAt - began));
  const heard = news.map(({ heardAt }) => heardAt - began);
  return { answered, heard: Math.max(...heard), half: median(shown), shown: Math.max(...shown), errors: news.flatMap(({ error }) => error ?? []) };
}

/**
 * How long it takes until a change of a Stand by the planner stands on all open screens of the cycle.
 *
 * @param people who may read the cycle, as findPeople returns them, the planner first
 * @returns of each round what measureRound returns
 */
export async function measureFanOut(address, people, { screens: count, rounds }, undo) {
  await using sockets = undo.use(new AsyncDisposableStack());
  const screens = await openScreens(address, people, count, sockets);
  const planner = new Browser(address, await signIn(address, people[0].email));
  const task = new MovingTask((...question) => planner.ask(...question), people[0].taskId);
  const results = [];
  for (let round = 0; round <= rounds; round += 1) {
    await sleep(pauseMilliseconds); // the last subscriptions arrive, and nothing is left of the change before
    const result = await measureRound(screens, () => task.move());
    const [answered, heard, half, shown] = [result.answered, result.heard, result.half, result.shown].map((each) => each.toFixed(0));
    console.log(`  ${round === 0 ? 'warm-up' : `round ${round}`}: answered after ${answered} ms, heard by all after ${heard} ms, shown by half after ${half} ms, by all after ${shown} ms`);
    if (result.errors.length > 0) console.log(`    ${result.errors.length} screens could not read it; the first because of ${result.errors[0].message}`);
    if (round > 0) results.push(result);
  }
  return results;
}
