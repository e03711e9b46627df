import { setTimeout as sleep } from 'node:timers/promises';
import { Browser, Unanswered } from './browser.mjs';
import { chance } from './chance.mjs';
import { MovingTask } from './moving-task.mjs';
import { OpenScreen } from './open-screen.mjs';
import { pages } from './pages.mjs';
import { signIn } from './session.mjs';

const thinkMilliseconds = 5000;

/** Where somebody goes next; in one of ten steps they change the Stand of a task of their own. */
const steps = [pages.today, pages.today, pages.cycleList, pages.cycle, pages.cycle, pages.block, pages.block, pages.task, pages.task, 'move'];

/** @returns when thinking is over: between half and one and a half of the usual time */
const think = (random) => sleep(thinkMilliseconds * (0.5 + random()));

async function work(person, screen, random, end) {
  const task = new MovingTask((...question) => screen.ask(...question), person.taskId);
  await sleep(thinkMilliseconds * random()); // people do not begin all at once
  while (performance.now() < end) {
    const step = steps[Math.floor(random() * steps.length)];
    try {
      if (step === 'move') await task.move();
      await screen.show(step === 'move' ? pages.task(person) : step(person));
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error; // that was counted, and they go on
    }
    await think(random);
  }
}

/**
 * Lets people go from page to page of the running cycle of their body, each with a session of their own.
 *
 * @param people as findPeople returns them
 * @param options `isLive`: whether each page is kept as it is on the server, so that what one changes the others read again
 * @returns `{ operation, isAgain, milliseconds, error }` of each request after the warm-up; isAgain where nobody but the news asked
 */
export async function measureWork(address, people, { warmUpSeconds, seconds, isLive }, undo) {
  await using sockets = undo.use(new AsyncDisposableStack());
  const cookies = [];
  for (const { email } of people) cookies.push(await signIn(address, email));

  const begin = performance.now() + warmUpSeconds * 1000;
  const end = begin + seconds * 1000;
  const requests = [];
  const asking = ({ operation, isAgain }) => {
    const sent = performance.now();
    return (error) => {
      if (sent >= begin && sent < end) requests.push({ operation, isAgain, milliseconds: performance.now() - sent, error });
    };
  };
  const { promise: failure, reject: failed } = Promise.withResolvers();
  const atWork = people.map(async (person, place) => {
    const browser = new Browser(address, cookies[place]);
    sockets.defer(() => browser.close());
    const screen = new OpenScreen(browser, asking);
    await screen.show(pages.today(person));
    if (isLive) await screen.follow(person.cycleId, { failed });
    await work(person, screen, chance(place), end);
  });
  await Promise.race([Promise.all(atWork), failure]);
  return requests;
}
