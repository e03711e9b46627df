import { expect, goTo } from '../journey.mjs';
import { choose } from '../papers.mjs';
import { cycleName } from './start.mjs';

const acceptance = (page) => page.getByRole('region', { name: 'Abnahme' });
const history = (page) => page.getByRole('complementary', { name: 'Verlauf' });

/** Says a sentence about what becomes of the block on the page. */
async function decide(page, verb, sentence) {
  await acceptance(page).getByRole('button', { name: verb }).click();
  await page.getByLabel('Ein Satz dazu').fill(sentence);
  await acceptance(page).getByRole('button', { name: verb }).click();
  await expect(history(page)).toContainText(sentence);
  await expect(page.getByLabel('Ein Satz dazu')).toHaveCount(0); // news can come before the answer, and an open form asks whoever leaves
}

/** Opens a cycle that was started from the template. */
export async function openCycle(page, number = 1) {
  await goTo(page, 'Kreislauf');
  await page.getByRole('link', { name: cycleName(number) }).click();
}

export async function openBlock(page, block) {
  await openCycle(page);
  await page.getByRole('table').getByRole('link', { name: block }).click();
  await expect(page.getByRole('heading', { level: 1, name: block })).toBeVisible();
}

async function spare(page, content) {
  const row = page.getByLabel(`${content} auswählen`);
  await expect(row).toBeChecked(); // a row that is not ticked yet would be left alone
  await row.uncheck();
}

/** Moves all contents of the block on the page at once, but the one that comes later. */
export async function finishContents(page, sentence, later) {
  await page.getByLabel('Alle auswählen').check();
  if (later) await spare(page, later);
  await page.getByRole('button', { name: 'Stand ändern', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Stand von \d Inhalten ändern$/ });
  await dialog.getByLabel('Stand', { exact: true }).selectOption('erfolgt');
  await dialog.getByLabel('Ein Satz dazu').fill(sentence);
  await dialog.getByRole('button', { name: 'Stand übernehmen' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Puts a content off to another cycle. */
export async function putOff(page, content, sentence) {
  await page.getByRole('button', { name: `Stand ändern: ${content}`, exact: true }).click();
  const form = page.getByRole('form', { name: `Stand ändern: ${content}` });
  await form.getByLabel('Stand', { exact: true }).selectOption('zu späterem Zeitpunkt');
  await form.getByLabel('Ein Satz dazu').fill(sentence);
  await form.getByRole('button', { name: 'Stand übernehmen' }).click();
  await expect(page.getByRole('status').filter({ hasText: `${content} ist jetzt „zu späterem Zeitpunkt“.` })).toHaveCount(1);
}

export const submit = (page, sentence) => decide(page, 'Einreichen', sentence);

/** Takes a block that waits from Heute, and accepts it. */
export async function acceptFromToday(page, block, sentence) {
  await goTo(page, 'Heute');
  await page.getByRole('region', { name: /^Wartet auf mich/ }).getByRole('link', { name: block }).click();
  await decide(page, 'Annehmen', sentence);
  await expect(acceptance(page).locator('[aria-current=step]')).toContainText('angenommen durch Sozialplanungskonferenz');
}

/** Lets the block on the page begin although what comes first is not accepted. */
export async function grantReservation(page, owner, reason) {
  await acceptance(page).getByRole('button', { name: 'Mit Vorbehalt beginnen' }).click();
  await page.getByLabel('Grund').fill(reason);
  await choose(page, 'Verantwortlich', owner);
  await page.getByRole('form', { name: 'Mit Vorbehalt beginnen' }).getByRole('button', { name: 'Mit Vorbehalt beginnen' }).click();
  await expect(history(page)).toContainText(reason);
}

/** What had been missing is there. */
export async function settleReservation(page) {
  await page.getByRole('button', { name: 'Vorbehalt erledigen' }).click();
  await page.getByRole('form', { name: 'Vorbehalt erledigen' }).getByRole('button', { name: 'Vorbehalt erledigen' }).click();
  await expect(history(page)).toContainText('Vorbehalt bei Baustein 4');
}
