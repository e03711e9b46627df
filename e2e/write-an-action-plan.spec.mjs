import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

/** Takes one of a list into the Handlungskonzept that is being filled. */
async function choose(page, kind, name) {
  const field = page.locator('pk-field', { has: page.getByText(kind, { exact: true }) });
  const value = await field.getByRole('option', { name }).first().getAttribute('value');
  await field.getByRole('combobox').selectOption(value);
  await page.getByRole('button', { name: `Hinzufügen (${kind})` }).click();
}

test('a planner writes a Handlungskonzept from two goals and two measures to the PDF', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, people.planner, '/de/handlungskonzepte');
  await expect(page.getByRole('row').filter({ hasText: 'Abends offen' })).toContainText('Friedrichsfeld');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Handlungskonzept anlegen' }).click();
  await page.getByRole('button', { name: 'Handlungskonzept anlegen' }).click();
  await expect(page.getByText('„Titel“ fehlt noch')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Titel', { exact: true }).fill('Begegnung in Spellen');
  await page.getByLabel('Sozialraum', { exact: true }).fill('Spellen');
  await page.getByLabel('Beginn').fill('2027-01-01');
  await page.getByLabel('Ende').fill('2028-12-31');
  await page.getByLabel('Förderprogramm').selectOption({ index: 1 });
  await expect(page.getByText('Das Förderprogramm fordert:')).toBeVisible();
  await page.getByLabel('Ausgangslage').fill('Spellen ist ein Dorf mit kurzen Wegen.\nAm Abend ist dort wenig los.');
  await page.getByRole('button', { name: 'Handlungskonzept anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Begegnung in Spellen' })).toBeVisible();
  await expect(page.getByText('Noch ist nichts gewählt')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Einfrieren' })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Inhalt wählen' }).first().click();
  await choose(page, 'Ziele', /Angebote sind auch für Berufstätige/);
  await choose(page, 'Ziele', /Zwei offene Angebote/);
  await choose(page, 'Maßnahmen', /Besuchsdienst/);
  await choose(page, 'Maßnahmen', /Zwei Treffs öffnen/);
  await page.getByRole('button', { name: /Zwei Treffs öffnen.* nach oben/ }).click();
  await expect(page.getByRole('button', { name: /Zwei Treffs öffnen.* nach unten/ })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Auswahl speichern' }).click();
  const contents = page.getByRole('navigation', { name: 'Inhalt', exact: true });
  await expect(contents.getByRole('link').filter({ hasText: 'Zwei Treffs öffnen' })).toHaveText(/^4\.1 /);
  await contents.getByRole('link').filter({ hasText: 'Zwei offene Angebote' }).click();
  await expect(page).toHaveURL(/#kapitel-/);
  await expect(page.getByText('Erreicht, wenn')).toBeVisible();

  const checks = page.getByRole('region', { name: 'Offene Prüfpunkte' });
  await expect(checks.getByText('Es ist kein Befund gewählt.')).toBeVisible();
  await expect(checks.getByRole('link', { name: /Besuchsdienst/ }).first()).toHaveAttribute('href', /\/massnahmen\//);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Einfrieren' }).click();
  await page.getByRole('button', { name: 'Fassung einfrieren' }).click();
  await expect(page.getByRole('heading', { name: 'Fassung 1' })).toBeVisible();
  await expect(page.getByRole('main').getByText('Fassung 1 eingefroren').first()).toBeVisible();
  await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Als PDF (Fassung 1)' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('Handlungskonzept Begegnung in Spellen.pdf');
  const pdf = await readFile(await file.path(), 'latin1');
  for (const mark of ['%PDF-1.', '/StructTreeRoot', 'pdfuaid']) expect(pdf).toContain(mark);

  await page.getByRole('region', { name: 'Roter Faden' }).getByRole('link').filter({ hasText: 'Zwei Treffs öffnen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Zwei Treffs öffnen/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Roter Faden' }).getByRole('link').filter({ hasText: 'Begegnung in Spellen' })).toBeVisible();
});

test('a frozen Handlungskonzept goes on as the next version, also on a phone and in English', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner, '/de/handlungskonzepte');
  await page.getByRole('link', { name: /Abends offen/ }).click();
  await page.getByRole('button', { name: 'Einfrieren' }).click();
  await page.getByRole('button', { name: 'Fassung einfrieren' }).click();
  await page.getByRole('button', { name: 'Neue Fassung beginnen' }).click();
  await expect(page.getByRole('button', { name: 'Angaben ändern' })).toBeVisible();
  await expect(page.getByText('Fassung 1 eingefroren').first()).toBeVisible();

  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScrolling(page);
  await page.goto(page.url().replace('/de/', '/en/').replace(/#.*/, ''));
  await expect(page.getByText('Attained when')).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Choose content' }).click();
  await expect(page.getByRole('button', { name: 'Save the choice' })).toBeVisible();
  await expectNoSidewaysScrolling(page);
});
