import { fixMethod } from './evaluations.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const stands = (page, state) => expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();

test('a measure goes from the idea under a Vorbehalt to its own money, and starts', async ({ page }) => {
  test.setTimeout(180_000);
  const title = 'Ein Lotsendienst begleitet zu Ämtern';
  await signIn(page, people.planner, '/de/massnahmen');
  await expect(page.getByRole('row').filter({ hasText: 'Ein Wegweiser zeigt, wer wann hilft' })).toContainText('mit Vorbehalt');
  await expectAccessible(page);
  await page.getByLabel(/^Nur/).selectOption({ label: 'schnell sichtbar' });
  await expect(page).toHaveURL(/nur=schnell/);
  await expect(page.getByText('1 von 4')).toBeVisible();

  await page.getByRole('link', { name: 'Maßnahme anlegen' }).click();
  await page.getByRole('button', { name: 'Maßnahme anlegen' }).click();
  await expect(page.getByText('„Maßnahme“ fehlt noch')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Maßnahme', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'Maßnahme anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Vorschlagen' }).click();
  await stands(page, 'vorgeschlagen');
  await page.getByRole('button', { name: 'Als vereinbart festhalten' }).click();
  for (const sentence of ['Es fehlt das Ziel', 'welche Organisation oder welcher Sitz', 'Die Finanzierung fehlt.']) await expect(page.getByRole('main').getByText(sentence)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Maßnahme ändern' }).click();
  await page.getByLabel('Dient dem Ziel').selectOption({ index: 1 });
  const holder = page.getByLabel('Organisation oder Sitz');
  await holder.fill('Stelle Sozialplanung');
  await page.getByRole('option', { name: /Stelle Sozialplanung/ }).first().click();
  await page.getByRole('button', { name: 'Maßnahme ändern' }).click();
  await expect(page.getByRole('region', { name: 'Roter Faden' }).getByRole('link')).toHaveCount(1);

  await page.getByRole('button', { name: 'Unter Finanzierungsvorbehalt stellen' }).click();
  await page.getByLabel('Begründung').fill('Der Haushalt ist noch nicht beschlossen.');
  await page.getByLabel('gilt bis').fill('2098-12-31');
  await page.getByLabel('erteilt von').fill('Verwaltungsvorstand');
  await page.getByRole('option', { name: /Verwaltungsvorstand/ }).first().click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Unter Vorbehalt stellen' }).click();
  await expect(page.getByText('Der Haushalt ist noch nicht beschlossen.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Als vereinbart festhalten' }).click();
  await stands(page, 'vereinbart');
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await expect(page.getByText('Der Finanzierungsvorbehalt ist noch offen.')).toBeVisible();

  await page.getByRole('button', { name: 'Eigene Mittel eintragen' }).click();
  await page.getByLabel('Betrag in Euro').fill('3.500');
  await page.getByRole('button', { name: 'Eigene Mittel eintragen' }).click();
  await expect(page.getByText('3.500 €').first()).toBeVisible();
  await page.getByRole('button', { name: 'Vorbehalt erledigen' }).click();
  await page.getByLabel('Wie er erledigt ist').selectOption({ label: 'Die Finanzierung ist da' });
  await page.getByRole('button', { name: 'Vorbehalt erledigen' }).click();
  await expect(page.getByText('erledigt: Die Finanzierung ist da')).toBeVisible();
  await fixMethod(page);
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await stands(page, 'läuft');

  await page.getByRole('button', { name: 'Sachstand geben' }).click();
  await page.getByLabel('Lage', { exact: true }).selectOption({ label: 'im Plan' });
  await page.getByLabel('Was ist geschehen?').fill('Zwei Lotsinnen sind gewonnen.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sachstand geben' }).click();
  await expect(page.getByRole('region', { name: 'Sachstand' }).getByText('Zwei Lotsinnen sind gewonnen.')).toBeVisible();

  await page.getByRole('button', { name: 'Schritt hinzufügen' }).click();
  await page.getByLabel('Schritt', { exact: true }).fill('Lotsinnen gewinnen');
  await page.getByRole('button', { name: 'Schritt hinzufügen' }).click();
  await page.getByRole('checkbox', { name: 'Lotsinnen gewinnen' }).check();
  await expect(page.getByText('hat die Schritte der Maßnahme').first()).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(new URL(page.url()).pathname.replace('/de/', '/en/'));
  await expect(page.getByRole('region', { name: 'Funding' })).toContainText('€3,500');
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await page.goto('/en/massnahmen');
  await expect(page.getByRole('link', { name: new RegExp(title) })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});

test('measures stand along the time, beside the days of committees', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner, '/de/massnahmen?ansicht=zeit');
  const table = page.getByRole('table', { name: 'Termine der Reihe nach' });
  await expect(table.getByRole('row').filter({ hasText: 'Meilenstein: Erster Abend' })).toContainText('Zwei Treffs öffnen an zwei Abenden');
  await expect(table.getByRole('row').filter({ hasText: 'Sitzung' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});

test('Förderprogramme are kept with their deadlines, and goals show what is done for them', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner, '/de/massnahmen/foerderprogramme');
  await page.getByRole('button', { name: 'Förderprogramm anlegen' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Zusammen im Quartier (Beispiel)');
  await page.getByLabel('Eigenanteil in Prozent').fill('10');
  await page.getByRole('button', { name: 'Förderprogramm anlegen' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Zusammen im Quartier' })).toContainText('10');
  await expectAccessible(page);
  await page.goto('/de/ziele');
  await page.getByRole('link', { name: /Zwei offene Angebote haben an zwei Abenden/ }).click();
  await page.getByRole('region', { name: 'Roter Faden' }).getByRole('link', { name: /Zwei Treffs öffnen an zwei Abenden/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zwei Treffs öffnen an zwei Abenden' })).toBeVisible();
  await expectAccessible(page);
});
