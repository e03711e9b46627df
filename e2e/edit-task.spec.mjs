import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';

const open = async (page, block, content) => {
  await goTo(page, 'Kreislauf');
  await page.getByRole('table').getByRole('link', { name: block }).click();
  await expect(page.getByRole('heading', { level: 1, name: block })).toBeVisible();
  if (!content) return;
  await page.getByRole('row', { name: content }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: content })).toBeVisible();
};
const change = (page, what) => page.getByRole('button', { name: `${what} ändern` });
const save = (page) => page.getByRole('button', { name: 'Speichern' }).click();

const measures = /Operative Elemente/;

test('a coordinator edits a content: its words, its date, who answers for it and what comes first', async ({ page }) => {
  await signIn(page, people.coordinator);
  await open(page, measures, /^B5\.2/);
  await expect(page).toHaveTitle(/^B5\.2 Mittelbereitstellung · Voerde/);

  await change(page, 'Titel und Umsetzungsstand').click();
  await expect(page.getByLabel('Titel', { exact: true })).toBeFocused();
  await page.getByLabel('Titel', { exact: true }).fill('');
  await save(page);
  await expect(page.getByText('„Titel“ fehlt noch.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Titel', { exact: true }).fill('Mittel bereitstellen');
  await page.getByLabel('Umsetzungsstand').fill('Die Kämmerei prüft den Ansatz.');
  await save(page);
  await expect(page.getByRole('heading', { level: 1, name: 'B5.2 Mittel bereitstellen' })).toBeVisible();
  await expect(page.getByRole('definition').getByText('Die Kämmerei prüft den Ansatz.')).toBeVisible();
  await expect(change(page, 'Titel und Umsetzungsstand')).toBeFocused();
  await expect(page).toHaveTitle(/^B5\.2 Mittel bereitstellen/);

  await change(page, 'Termin').click();
  await page.getByLabel('fällig').selectOption('in einem Quartal');
  await page.getByLabel('Quartal').selectOption('4. Quartal');
  await page.getByLabel('Jahr').fill('2029');
  await expectAccessible(page);
  await save(page);
  await expect(page.getByRole('definition').getByText('4. Quartal 2029', { exact: true })).toBeVisible();

  await change(page, 'Verantwortung').click();
  const holder = page.getByRole('combobox', { name: 'Organisation oder Sitz' });
  await expect(holder).toBeFocused();
  await page.keyboard.type('leitung planungs');
  await expectAccessible(page);
  await page.getByRole('option', { name: /Leitung der Planungsgruppe/ }).click();
  await expect(page.getByLabel('Person zusätzlich')).toBeVisible();
  await save(page);
  await expect(page.getByText('Martin Overbeck hat B5.2 zugeordnet: Leitung der Planungsgruppe.')).toBeVisible();

  await change(page, 'Vorarbeit').click();
  await page.getByLabel('Inhalt, der zuerst erfolgt sein muss').selectOption({ label: 'B5.1 Maßnahmen zur Bedarfsdeckung planen und durchführen' });
  await page.getByRole('button', { name: 'Vorarbeit hinzufügen' }).click();
  await expect(page.getByRole('button', { name: 'B5.1 als Vorarbeit entfernen' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fertig' }).click();
  await expect(change(page, 'Vorarbeit')).toBeFocused();

  await open(page, measures, /^B5\.1/);
  await change(page, 'Vorarbeit').click();
  await page.getByLabel('Inhalt, der zuerst erfolgt sein muss').selectOption({ label: 'B5.2 Mittel bereitstellen' });
  await page.getByRole('button', { name: 'Vorarbeit hinzufügen' }).click();
  await expect(page.getByRole('alert')).toContainText('Die Abhängigkeiten ergäben einen Kreis: B5.1 → B5.2 → B5.1.');
});

test('a coordinator adds a content once, however often the button is pressed', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.coordinator);
  await open(page, measures);
  await page.getByRole('button', { name: 'Inhalt ergänzen' }).click();
  await page.getByLabel('Titel', { exact: true }).fill('Fördermittel beantragen');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Inhalt ergänzen' }).dblclick();
  await expect(page.getByText(/^B5\.\d+ Fördermittel beantragen ist ergänzt\.$/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Fördermittel beantragen/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Inhalt ergänzen' })).toBeFocused();
});

test('two people write the same: both versions are shown, and nothing typed is lost', { tag: '@breadth' }, async ({ page, browser }) => {
  const other = await browser.newContext();
  const planner = await other.newPage();
  await signIn(planner, people.planner);
  await signIn(page, people.coordinator);
  for (const each of [planner, page]) {
    await open(each, measures, /^B5\.1/);
    await change(each, 'Titel und Umsetzungsstand').click();
  }
  await planner.getByLabel('Umsetzungsstand').fill('Der Rat berät im März.');
  await save(planner);
  await expect(planner.getByRole('definition').getByText('Der Rat berät im März.', { exact: true })).toBeVisible();

  await page.getByLabel('Umsetzungsstand').fill('Die Planungsgruppe sammelt.');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Inzwischen hat jemand anderes etwas geändert');
  await expect(page.getByRole('alert')).toContainText('Der Rat berät im März.');
  await expect(page.getByLabel('Umsetzungsstand')).toHaveValue('Die Planungsgruppe sammelt.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Meine Fassung speichern' }).click();
  await expect(page.getByRole('definition').getByText('Die Planungsgruppe sammelt.', { exact: true })).toBeVisible();
  await other.close();
});

test('a member without the right sees the content and no button', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.member);
  await open(page, measures, /^B5\.2/);
  await expect(page.getByRole('button', { name: /ändern$/ })).toHaveCount(0);
});

test('on a phone of 320 px every form has room', { tag: '@breadth' }, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 1600 } });
  const page = await context.newPage();
  await signIn(page, people.coordinator);
  await open(page, measures, /^B5\.2/);
  for (const what of ['Titel und Umsetzungsstand', 'Termin', 'Verantwortung', 'Vorarbeit']) {
    await change(page, what).click();
    await expectNoSidewaysScrolling(page);
    await expectAccessible(page);
    // an open list of suggestions lies above the buttons
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^(Abbrechen|Fertig)$/ }).click();
  }
  await context.close();
});
