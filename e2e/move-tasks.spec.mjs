import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';

const analyses = /Gesamtstädtische und kleinräumige Analysen/;

async function openBlock(page, name) {
  await goTo(page, 'Kreislauf');
  await page.getByRole('table').getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const row = (page, key) => page.getByRole('row', { name: new RegExp(`^${key}`) });
const form = (page, key) => page.getByRole('form', { name: new RegExp(`^Stand ändern: ${key}`) });
const history = (page) => page.getByRole('complementary', { name: 'Verlauf' });

async function beginChange(page, key) {
  await page.getByRole('button', { name: `Stand ändern: ${key}`, exact: true }).click();
  await expect(form(page, key)).toBeVisible();
}

async function change(page, key, stand, sentence) {
  await beginChange(page, key);
  await form(page, key).getByLabel('Stand', { exact: true }).selectOption(stand);
  await form(page, key).getByLabel('Ein Satz dazu').fill(sentence);
  await form(page, key).getByRole('button', { name: 'Stand übernehmen' }).click();
  await expect(page.getByRole('status').filter({ hasText: `${key} ist jetzt „${stand}“.` })).toHaveCount(1);
}

test('two clicks and one sentence move a content; table, block and history show it', async ({ page }) => {
  await signIn(page, people.planner);
  await openBlock(page, analyses);
  await beginChange(page, 'B3.5');
  const sentence = page.getByLabel('Ein Satz dazu');
  await expect(sentence).toBeFocused();
  await expectAccessible(page);
  await sentence.fill('Die Planungsgruppe schaut auf zwei Sozialräume.');
  await page.getByRole('button', { name: 'Stand übernehmen' }).click();

  await expect(row(page, 'B3.5')).toContainText('in Arbeit');
  await expect(row(page, 'B3.5')).toContainText('Die Planungsgruppe schaut auf zwei Sozialräume.');
  await expect(page.getByRole('button', { name: 'Stand ändern: B3.5' })).toBeFocused();
  await expect(page.getByRole('definition').filter({ hasText: /^läuft/ })).toBeVisible();

  await page.getByRole('link', { name: /Fokussierung auf einen/ }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^B3\.5/ })).toBeVisible();
  await expect(history(page)).toContainText('Jana Terhorst hat B3.5 von „vorgesehen“ auf „in Arbeit“ gesetzt. Die Planungsgruppe schaut auf zwei Sozialräume.');
  await page.getByRole('button', { name: 'Stand ändern', exact: true }).click();
  await expectAccessible(page);
  await page.getByLabel('Stand', { exact: true }).selectOption('vorgesehen');
  await page.getByLabel('Ein Satz dazu').fill('Doch erst nach der Datenübersicht.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Stand ändern', exact: true })).toBeFocused();
  await expect(page.getByRole('definition').filter({ hasText: /^vorgesehen$/ })).toBeVisible();
});

test('a move with a note is seen on a second browser without loading it again', { tag: '@breadth' }, async ({ page, browser }) => {
  const context = await browser.newContext();
  const second = await context.newPage();
  await signIn(page, people.planner);
  await openBlock(page, analyses);
  await signIn(second, people.coordinator);
  await openBlock(second, analyses);

  await change(page, 'B3.5', 'noch zu klären', 'Erst die Fachplanungen fragen.');
  await expect(row(second, 'B3.5')).toContainText('noch zu klären');
  await expect(row(second, 'B3.5')).toContainText('Erst die Fachplanungen fragen.');
  await expect(history(second)).toContainText('Erst die Fachplanungen fragen.');
  await expectAccessible(second);
  await change(second, 'B3.5', 'vorgesehen', 'Sie sind gefragt.');
  await expect(row(page, 'B3.5')).toContainText('Sie sind gefragt.');
  await context.close();
});

test('what was written outlives Escape', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner);
  await openBlock(page, analyses);
  await beginChange(page, 'B3.1');
  await page.getByLabel('Ein Satz dazu').fill('Ein Vorschlag mit fünf');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Stand ändern: B3.1' })).toBeFocused();
  await expect(row(page, 'B3.1')).toContainText('Ihr Satz ist noch nicht übernommen.');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Ein Satz dazu')).toHaveValue('Ein Vorschlag mit fünf');
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(row(page, 'B3.1')).not.toContainText('noch nicht übernommen');
});

test('two people want something else of the same content: nothing is overwritten, and both sentences stay', async ({ page, browser }) => {
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(page, people.planner);
  await openBlock(page, analyses);
  await signIn(other, people.coordinator);
  await openBlock(other, analyses);

  await beginChange(other, 'B3.4');
  await other.getByLabel('Stand', { exact: true }).selectOption('zu späterem Zeitpunkt');
  await other.getByLabel('Ein Satz dazu').fill('Erst muss die Analyse vorliegen.');
  await change(page, 'B3.4', 'noch zu klären', 'Das Beteiligungsformat ist offen.');
  await other.getByRole('button', { name: 'Stand übernehmen' }).click();

  const dialog = other.getByRole('dialog', { name: /Inzwischen hat jemand anderes etwas geändert/ });
  await expect(dialog).toContainText('Jana Terhorst hat B3.4 von „vorgesehen“ auf „noch zu klären“ gesetzt. Das Beteiligungsformat ist offen.');
  await expect(dialog.getByLabel('Ihr Satz')).toHaveValue('Erst muss die Analyse vorliegen.');
  await expectAccessible(other);
  await dialog.getByRole('button', { name: 'Meine Änderung trotzdem übernehmen' }).click();
  await expect(row(other, 'B3.4')).toContainText('zu späterem Zeitpunkt');

  await other.getByRole('link', { name: /Rückkoppelung/ }).first().click();
  await expect(other.getByRole('heading', { level: 1, name: /^B3\.4/ })).toBeVisible();
  await expect(history(other)).toContainText('Das Beteiligungsformat ist offen.');
  await expect(history(other)).toContainText('Erst muss die Analyse vorliegen.');
  await other.getByRole('button', { name: 'Stand ändern', exact: true }).click();
  await other.getByRole('button', { name: 'Stand übernehmen' }).click();
  await expect(other.getByRole('definition').filter({ hasText: 'hängt von Vorarbeit ab' }).first()).toBeVisible();
  await context.close();
});

test('several contents move together or not at all, and the preview says why', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner);
  await openBlock(page, analyses);
  for (const key of ['B3.5', 'B3.3']) await page.getByRole('checkbox', { name: `${key} auswählen` }).check();
  await expect(page.getByText('2 ausgewählt')).toBeVisible();
  await page.getByRole('button', { name: 'Stand ändern', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Stand von 2 Inhalten ändern' });
  await dialog.getByLabel('Stand', { exact: true }).selectOption('in Arbeit');
  await dialog.getByLabel('Ein Satz dazu').fill('Gemeinsam begonnen.');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'B3.3' })).toContainText('geht nicht: Wartet auf B3.1 und B3.2.');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'B3.5' })).toContainText('in Arbeit');
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Stand übernehmen' }).click();
  await expect(dialog.getByRole('alert')).toContainText('es wurde nichts geändert');
  await expect(dialog.getByRole('alert')).toContainText('B3.3: Wartet auf B3.1 und B3.2.');
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Den einen abwählen, der nicht geht' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stand übernehmen' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row(page, 'B3.5')).toContainText('Gemeinsam begonnen.');
  await expect(row(page, 'B3.3')).toContainText('hängt von Vorarbeit ab');
  await change(page, 'B3.5', 'vorgesehen', 'Wieder wie vorher.');
});

test('by keyboard alone: find the row, choose the Stand, write the sentence, send', async ({ page }) => {
  await signIn(page, people.coordinator);
  await openBlock(page, analyses);
  await page.getByRole('searchbox', { name: 'Inhalte filtern' }).focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  for (let step = 0; step < 60 && (await focused()) !== 'Stand ändern: B3.5'; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Ein Satz dazu')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('Stand', { exact: true })).toBeFocused();
  await page.keyboard.type('noch');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Wir fragen zuerst die Fachplanungen.');
  await page.keyboard.press('Control+Enter');
  await expect(row(page, 'B3.5')).toContainText('noch zu klären');
  await expect(page.getByRole('button', { name: 'Stand ändern: B3.5' })).toBeFocused();
  await change(page, 'B3.5', 'vorgesehen', 'Wieder wie vorher.');
});

test('the analysis that waits may begin when both contents before it are done', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner);
  await openBlock(page, analyses);
  await beginChange(page, 'B3.3');
  await expect(form(page, 'B3.3')).toContainText('Noch nicht möglich: „in Arbeit“ und „erfolgt“. Wartet auf B3.1 und B3.2.');
  await page.getByRole('button', { name: 'Abbrechen' }).click();

  await change(page, 'B3.0', 'erfolgt', 'Die Übersicht liegt vor.');
  await change(page, 'B3.2', 'erfolgt', 'Die Daten sind vereinbart.');
  await expect(row(page, 'B3.3')).toContainText('wartet auf B3.1');
  await beginChange(page, 'B3.1');
  await form(page, 'B3.1').getByLabel('Stand', { exact: true }).selectOption('erfolgt');
  await expect(form(page, 'B3.1')).toContainText('B3.3 muss dann auf keine Vorarbeit mehr warten.');
  await form(page, 'B3.1').getByRole('button', { name: 'Stand übernehmen' }).click();
  await expect(row(page, 'B3.3')).toContainText('vorgesehen');
  await change(page, 'B3.3', 'in Arbeit', 'Die Analyse beginnt.');

  await change(page, 'B3.3', 'vorgesehen', 'Wieder wie vorher.');
  for (const key of ['B3.2', 'B3.1', 'B3.0']) {
    await change(page, key, 'in Arbeit', 'Noch nicht ganz fertig.');
    await change(page, key, 'vorgesehen', 'Wieder wie vorher.');
  }
  await expect(row(page, 'B3.3')).toContainText('wartet auf B3.1 und B3.2');
});

test('a task that may not begin before a block is accepted says which one, on a phone of 320 px', { tag: '@breadth' }, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark', locale: 'de-DE' });
  const page = await context.newPage();
  await signIn(page, people.countyPlanner, '/de/kreislauf');
  await page.getByRole('link', { name: /Stärken-Schwächen-Analyse und Handlungsempfehlungen/ }).first().click();
  await beginChange(page, '2.1');
  await expect(form(page, '2.1')).toContainText('Noch nicht angenommen: Baustein 1 Integrierter sozialraumbezogener Sozialbericht');
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await page.getByRole('checkbox', { name: '2.1 auswählen' }).check();
  await page.getByRole('button', { name: 'Stand ändern', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await context.close();
});
