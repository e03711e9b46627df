import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';

/** A second person in a browser of their own. */
async function as(browser, email, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await signIn(page, email);
  return { page, leave: () => context.close() };
}

async function choose(page, label, words, option) {
  await page.getByLabel(label).fill(words);
  await page.getByRole('listbox').getByRole('option', { name: option }).click();
}

/** A coordinator gives an Auftrag to the welfare organisations. */
async function assign(page, title) {
  await goTo(page, 'Aufträge');
  await page.getByRole('button', { name: 'Auftrag erteilen' }).click();
  await expect(page.getByLabel('Was zu tun ist')).toBeFocused();
  await page.getByLabel('Was zu tun ist').fill(title);
  await choose(page, 'Organisation oder Sitz', 'Wohlfahrt', /^AG Wohlfahrt/);
  await page.getByLabel('Person zusätzlich').selectOption({ label: 'Maria Scholten' });
  await page.getByLabel('Tag', { exact: true }).fill('2027-03-01');
  await page.getByRole('button', { name: 'Auftrag erteilen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

const open = (page, title) => page.getByRole('table', { name: 'Verzeichnis der Aufträge' }).getByRole('link', { name: title }).click();
const history = (page) => page.getByRole('complementary', { name: 'Verlauf' });

test('a coordinator gives an Auftrag to a partner, who reports it done, and confirms it', async ({ page, browser }) => {
  const title = `Zahlen der Schuldnerberatung ${Date.now()}`;
  await signIn(page, people.coordinator, '/de/auftraege');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Auftrag erteilen' }).click();
  await page.getByRole('button', { name: 'Auftrag erteilen' }).click();
  await expect(page.getByText('„Was zu tun ist“ fehlt noch.')).toBeVisible();
  await expect(page.getByText('„Organisation oder Sitz“ fehlt noch.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await assign(page, title);
  await expect(history(page)).toContainText('für Interne Planungsgruppe erteilt, an AG Wohlfahrt, Maria Scholten');
  await expectAccessible(page);

  const { page: partner, leave } = await as(browser, people.partner, { viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
  await expect(partner.getByRole('heading', { name: /^Aufträge an mich und meine Organisationen/ })).toBeVisible();
  await expectAccessible(partner);
  await partner.getByRole('link', { name: title }).click();
  await expect(partner.getByRole('button', { name: 'Termin ändern' })).toHaveCount(0);
  await partner.getByRole('button', { name: 'Als erledigt melden' }).click();
  await expect(partner.getByLabel('Was dabei herausgekommen ist')).toBeFocused();
  await partner.getByLabel('Was dabei herausgekommen ist').fill('Die Zahlen liegen bei, ohne Spellen.');
  await expectNoSidewaysScrolling(partner);
  await partner.getByRole('button', { name: 'Als erledigt melden' }).click();
  await expect(partner.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(partner.getByText('gemeldet', { exact: true })).toBeVisible();
  await expectAccessible(partner);
  await leave();

  await goTo(page, 'Heute');
  await expect(page.getByRole('heading', { name: /^Aufträge zu bestätigen/ })).toBeVisible();
  await expect(page.getByText('Die Zahlen liegen bei, ohne Spellen.')).toBeVisible();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Bestätigen' }).click();
  await expect(history(page)).toContainText('hat bestätigt, dass A');
  await expect(page.getByRole('button', { name: /Bestätigen|Zurückgeben/ })).toHaveCount(0);
  await goTo(page, 'Aufträge');
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Stand', exact: true }).selectOption({ label: 'bestätigt' });
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});

test('an Auftrag that is put off a third time climbs to the organisation above', { tag: '@breadth' }, async ({ page }) => {
  const title = `Räume im Stadtteil ${Date.now()}`;
  await signIn(page, people.coordinator);
  await assign(page, title);
  for (const [day, consequence] of [['2027-04-01', 'zählt als 1. Verschiebung'], ['2027-05-01', 'zählt als 2. Verschiebung'], ['2027-06-01', 'der Auftrag steigt zur übergeordneten Organisation auf']]) {
    await page.getByRole('button', { name: 'Termin ändern' }).click();
    const dialog = page.getByRole('dialog', { name: 'Termin ändern' });
    await dialog.getByLabel('Tag', { exact: true }).fill(day);
    await dialog.getByLabel('Grund').fill('Die Zuständigkeit ist offen.');
    await expect(dialog.getByText(consequence)).toBeVisible();
    await dialog.getByRole('button', { name: 'Termin ändern' }).click();
    await expect(dialog).toHaveCount(0);
  }
  await expect(page.getByText('3-mal verschoben')).toBeVisible();
  await expect(history(page)).toContainText('Damit liegt der Auftrag auch bei Stadtverwaltung Voerde.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Rückgängig machen' }).click();
  await expect(page.getByText('2-mal verschoben')).toBeVisible();
  await expect(history(page)).toContainText('die Verschiebung rückgängig gemacht');
});

test('several are changed at once, after a look at what will become of each, and are as before when that is taken back', { tag: '@breadth' }, async ({ page }) => {
  const stamp = Date.now();
  await signIn(page, people.coordinator);
  for (const name of ['Erster', 'Zweiter']) await assign(page, `${name} Auftrag ${stamp}`);
  await goTo(page, 'Aufträge');
  await page.getByLabel('Aufträge suchen').fill(String(stamp));
  await expect(page.getByText('2 Aufträge', { exact: true })).toBeVisible();
  await page.getByLabel('Alle auswählen').check();
  await page.getByRole('button', { name: 'Aufheben', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '2 Aufträge aufheben' });
  await dialog.getByRole('button', { name: 'Aufheben' }).click();
  await expect(dialog.getByText('„Grund“ fehlt noch.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Grund').fill('Das liefert der Kreis.');
  await dialog.getByRole('button', { name: 'Aufheben' }).click();
  await expect(page.getByText('2 Aufträge wurden geändert.')).toBeVisible();
  await expect(page.getByText('Kein Auftrag passt dazu.')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig machen' }).click();
  await expect(page.getByText('Alles steht wieder so wie vorher.')).toBeVisible();
  await open(page, `Erster Auftrag ${stamp}`);
  await expect(history(page)).toContainText('die Aufhebung rückgängig gemacht');
});

test('a reader sees in English and on a small screen what is promised, and nothing to press', { tag: '@breadth' }, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale: 'en-GB' });
  const page = await context.newPage();
  await signIn(page, people.member, '/en/auftraege?stand=alle');
  await expect(page.getByRole('table', { name: 'List of assignments' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Give an assignment' })).toHaveCount(0);
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await context.close();
});
