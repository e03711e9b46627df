import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';

const overlaps = (page) => page.getByRole('region', { name: 'Überschneidungen' });
const history = (page) => page.getByRole('complementary', { name: 'Verlauf' });
const said = (page, text) => expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);

async function openPlan(page, title) {
  await goTo(page, 'Fachplanungen');
  await page.getByRole('table').getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function choose(page, field, letters) {
  const box = page.getByRole('combobox', { name: field });
  await box.fill(letters);
  await page.getByRole('listbox').getByRole('option').first().click();
}

test('the planner sees what the sector plans overlap in, and goes from there to each of them', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner, '/de/fachplanungen');
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveText(['Altenplan', 'Integrationskonzept', 'Integriertes Stadtentwicklungskonzept', 'Jugendhilfeplanung', 'Schulentwicklungsplanung']);
  for (const sentence of [
    'Integriertes Stadtentwicklungskonzept und Jugendhilfeplanung befassen sich mit Baustein 3 Gesamtstädtische und kleinräumige Analysen.',
    'Jugendhilfeplanung und Schulentwicklungsplanung erheben dieselben Daten: „Kinder und Jugendliche nach Alter und Sozialraum“.',
    'Die nächste Fortschreibung von Altenplan, Jugendhilfeplanung und Schulentwicklungsplanung steht zu ähnlicher Zeit an',
  ]) await expect(overlaps(page)).toContainText(sentence);
  await expectAccessible(page);

  await page.getByLabel('Fachplanungen filtern').fill('kita');
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveText(['Jugendhilfeplanung']);
  await expect(page).toHaveURL(/suche=kita/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tabelle ausgeben' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Voerde-Niederrhein_Fachplanungen_\d{4}-\d{2}-\d{2}\.csv$/);
  expect(await readFile(await file.path(), 'utf8')).toContain('Jugendhilfe;Jugendhilfeplanung;');
  await page.getByLabel('Fachplanungen filtern').fill('');

  await overlaps(page).getByRole('link', { name: 'Baustein 3 Gesamtstädtische und kleinräumige Analysen' }).click();
  const plans = page.getByRole('region', { name: 'Fachplanungen dazu' });
  await expect(plans.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);
  await plans.getByRole('link', { name: 'Jugendhilfeplanung' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jugendhilfeplanung' })).toBeVisible();
  await expect(overlaps(page)).toContainText('Schulentwicklungsplanung');
  await expectAccessible(page);
});

test('the sector planner takes up a plan with its data, links it, and ends it', { tag: '@breadth' }, async ({ page }) => {
  const title = `Pflegeplanung ${Date.now()}`;
  await signIn(page, people.member, '/de/fachplanungen');
  await page.getByRole('button', { name: 'Fachplanung aufnehmen' }).click();
  await expect(page.getByLabel('Bezeichnung')).toBeFocused();
  await page.getByRole('button', { name: 'Fachplanung aufnehmen' }).click();
  await expect(page.getByText('„Feld“ fehlt noch.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Bezeichnung').fill(title);
  await page.getByRole('region', { name: 'Fachplanung aufnehmen' }).getByLabel('Feld').selectOption('Pflege');
  await choose(page, 'Verantwortliche Organisation', 'kommunale fach');
  await page.getByRole('button', { name: 'Fachplanung aufnehmen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(history(page)).toContainText(`Aylin Demir hat die Fachplanung ${title} aufgenommen.`);

  await page.getByRole('button', { name: 'Laufzeit und Fortschreibung ändern' }).click();
  await expect(page.getByLabel('Erster Tag')).toBeFocused();
  await page.getByLabel('Rhythmus in Monaten').fill('oft');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('„Rhythmus in Monaten“ ist eine ganze Zahl von 1 bis 240.')).toBeVisible();
  await page.getByLabel('Rhythmus in Monaten').fill('24');
  await page.getByLabel('Erster Tag').fill('2026-01-02');
  await page.getByLabel('Letzter Tag').fill('2026-01-01');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('alert')).toContainText('Der letzte Tag liegt vor dem ersten.');
  await page.getByLabel('Letzter Tag').fill('');
  await page.getByLabel('Nächste Fortschreibung').selectOption('in einem Jahr');
  await page.getByLabel('Jahr', { exact: true }).fill('2027');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('2027, alle 2 Jahre')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Laufzeit und Fortschreibung ändern' })).toBeFocused();
  await expect(overlaps(page)).toContainText(title);

  await page.getByRole('button', { name: 'Daten eintragen' }).click();
  await expect(page.getByLabel('Was wird erhoben?')).toBeFocused();
  await page.getByLabel('Was wird erhoben?').fill('Einwohnerinnen und Einwohner AB 65 Jahren');
  await page.getByLabel('Quelle').fill('Melderegister');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await said(page, 'Einwohnerinnen und Einwohner AB 65 Jahren ist eingetragen.');
  await expect(page.getByRole('button', { name: 'Daten eintragen' })).toBeFocused();
  await expect(overlaps(page)).toContainText(`Altenplan und ${title} erheben dieselben Daten`);

  await page.getByRole('button', { name: 'Baustein oder Inhalt verknüpfen' }).click();
  await choose(page, 'Baustein oder Inhalt', 'B3.5');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verknüpfen', exact: true }).click();
  await said(page, 'B3.5 Fokussierung auf einen oder mehrere Sozialräume ist verknüpft.');
  await page.getByRole('region', { name: 'Bausteine und Inhalte' }).getByRole('link', { name: /^B3\.5/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^B3\.5/ })).toBeVisible();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: /^Verknüpfung lösen/ }).click();
  await said(page, 'Die Verknüpfung mit B3.5');
  await page.getByRole('button', { name: /^Entfernen/ }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
  await said(page, 'ist entfernt.');
  await expect(overlaps(page)).not.toContainText('dieselben Daten');

  await page.getByRole('button', { name: 'Fachplanung beenden' }).click();
  await page.getByLabel('Letzter Tag').fill('2026-02-01');
  await page.getByRole('button', { name: 'Fachplanung beenden' }).click();
  await expect(page.getByText('beendet am 01.02.2026')).toBeVisible();
  await expect(overlaps(page)).toHaveCount(0);
  await goTo(page, 'Fachplanungen');
  await expect(page.getByRole('table').getByRole('link', { name: title })).toHaveCount(0);
  await page.getByLabel('auch beendete').check();
  await expect(page.getByRole('table').getByRole('link', { name: title })).toBeVisible();
});

test('a partner sees what is shared, and changes nothing', { tag: '@breadth' }, async ({ page, browser }) => {
  const context = await browser.newContext();
  const planner = await context.newPage();
  await signIn(planner, people.planner);
  await openPlan(planner, 'Schulentwicklungsplanung');
  const { pathname } = new URL(planner.url());
  await context.close();

  await signIn(page, people.partner, '/de/fachplanungen');
  await expect(page.getByRole('table').getByRole('rowheader')).toContainText(['Altenplan', 'Integrationskonzept', 'Integriertes Stadtentwicklungskonzept', 'Jugendhilfeplanung']);
  await expect(page.getByRole('table')).not.toContainText('Schulentwicklungsplanung');
  await expect(overlaps(page)).not.toContainText('Schulentwicklungsplanung');
  await expect(page.getByRole('button', { name: 'Fachplanung aufnehmen' })).toHaveCount(0);
  await openPlan(page, 'Altenplan');
  await expect(page.getByRole('button', { name: /ändern|beenden|eintragen|verknüpfen/i })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(pathname);
  await expect(page.getByRole('heading', { level: 1, name: 'Fachplanung nicht gefunden' })).toBeVisible();
});

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });

  test('the register and a plan with an open form fit', { tag: '@breadth' }, async ({ page }) => {
    await signIn(page, people.planner, '/de/fachplanungen');
    await expect(overlaps(page)).toContainText('erheben dieselben Daten');
    await expectNoSidewaysScrolling(page);
    await expectAccessible(page);
    await page.getByRole('table').getByRole('link', { name: 'Jugendhilfeplanung' }).click();
    await page.getByRole('button', { name: 'Daten eintragen' }).click();
    await expectNoSidewaysScrolling(page);
    await expectAccessible(page);
  });
});

test('the same in English', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner, '/en/fachplanungen');
  await expect(page.getByRole('heading', { level: 1, name: 'Sector plans' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Overlaps' })).toContainText('Jugendhilfeplanung and Schulentwicklungsplanung collect the same data');
});
