import { expect, test as base } from '@playwright/test';
import axe from 'axe-core/axe.min.js';
import { freePort } from '../tools/free-port.mjs';
import { demonstration } from './demonstration.mjs';
import { PASSWORD } from './people.mjs';
import { makeDatabase, programVariables, startProgram } from './program.mjs';
import { rewind } from './snapshot.mjs';

/**
 * The program of one worker, with a database of its own. Each file of journeys finds there what the demonstration left, so
 * that no file depends on another.
 */
async function useStage({}, use, { workerIndex }) {
  const [mailPort, councilPort] = [await freePort(), await freePort()];
  const place = demonstration();
  const database = `journey_${workerIndex}`;
  await makeDatabase(place, database, place.database);
  const outside = { SMTP_URL: `smtp://127.0.0.1:${mailPort}`, MAIL_FROM: 'Planungskreis <planung@voerde.example>', OUTGOING_PRIVATE_HOSTS: `127.0.0.1:${councilPort}` };
  const { url, stop } = await startProgram(place.directory, { ...programVariables(place, database), DEMO: '1', ...outside });
  let current;
  const enter = async (file) => {
    if (current && current !== file) await rewind(place.url('postgres', database));
    current = file;
  };
  await use({ url, enter, mailPort, councilPort, databaseUrl: place.url('postgres', database) });
  await stop();
}

export const test = base.extend({
  stage: [useStage, { scope: 'worker', timeout: 60_000 }],
  baseURL: async ({ stage }, use, { file }) => {
    await stage.enter(file);
    await use(stage.url);
  },
  /** A browser in which nothing goes wrong unseen: an error in its console or in a page fails the journey. */
  context: async ({ context }, use) => {
    const faults = [];
    context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    context.on('weberror', (error) => faults.push(String(error.error())));
    await use(context);
    expect(faults).toEqual([]);
  },
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violationsIn(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((values) => {
    scrollTo({ top: 0, behavior: 'instant' }); // what has just slid half below the bar is no small target
    return globalThis.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  }, RULES);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** WCAG 2.2 AA, as far as a program can tell, once the page has come to rest: a heading that is still empty speaks a moment later. */
export const expectAccessible = (page) => expect.poll(() => violationsIn(page)).toEqual([]);

/** Nothing is wider than the window. */
export async function expectNoSidewaysScrolling(page) {
  const { content, window } = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, window: innerWidth }));
  expect(content).toBeLessThanOrEqual(window);
}

/** Signs in as a person does. */
export async function signInByHand(page, email, password = PASSWORD) {
  await page.goto('/de/anmelden');
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Passwort', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/anmelden/);
}

/** Opens a page as somebody of the demonstration who has signed in before. */
export async function signIn(page, email, path = '/de/') {
  await page.context().addCookies([{ ...demonstration().sessions[email], domain: 'localhost', path: '/' }]);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** An entry of the main navigation. */
export const entryOf = (page, name) => page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name });

/** Follows an entry of the main navigation to its page. */
export async function goTo(page, name) {
  await entryOf(page, name).click();
  await expect(entryOf(page, name)).toHaveAttribute('aria-current', 'page');
}

export { expect };
export { PASSWORD, people } from './people.mjs';
