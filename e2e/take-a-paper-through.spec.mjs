import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';
import { addBody, choose, COMMITTEES, consultations, enterResult, NOTED } from './papers.mjs';

/** The way of a paper is long: these journeys take more steps than most. */
test.describe.configure({ timeout: 60_000 });

const resolution = (page) => page.getByRole('region', { name: 'Beschluss', exact: true });
const history = (page) => page.getByRole('complementary', { name: 'Verlauf' });

/** Says that another result than the one that was entered is right. */
async function correct(page, body, result, reason) {
  await page.getByRole('button', { name: `${body}: Berichtigen` }).click();
  await page.getByLabel('Richtig ist').selectOption({ label: result });
  await page.getByLabel('Warum die Eintragung falsch war').fill(reason);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ergebnis berichtigen' }).click();
}

test('a paper goes through five committees that note it, and nobody has a mandate because of it', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner, '/de/beschluesse');
  await expectAccessible(page);
  await page.getByRole('link', { name: NOTED }).click();
  await expect(page.getByRole('heading', { level: 1, name: NOTED })).toBeVisible();
  await expect(page.getByText('Das ist kein Beschluss und gibt niemandem einen Auftrag.')).toBeVisible();
  await page.getByText('2 Fassungen vergleichen').click();
  await expect(page.locator('del')).toContainText('zustimmend');
  await expectAccessible(page);
  for (const [body, day] of COMMITTEES) await enterResult(page, body, 'zur Kenntnis genommen', day);
  const noted = page.getByRole('region', { name: 'Kenntnisnahme', exact: true });
  await expect(noted).toContainText('Was zur Kenntnis genommen oder abgelehnt wurde, gibt niemandem einen Auftrag.');
  await expect(noted.getByRole('button')).toHaveCount(0);
  await expect(resolution(page)).toHaveCount(0);
  await expectAccessible(page);

  await goTo(page, 'Beschlüsse');
  await page.getByRole('radio', { name: 'Beschlüsse' }).check();
  await expect(page.getByRole('row', { name: NOTED })).toContainText('kein Auftrag');
  await expectAccessible(page);
});

test('a paper that is adopted has somebody who answers for it, and a condition that is an Auftrag', async ({ page }) => {
  test.setTimeout(120_000);
  const title = `Stelle für die Sozialraumarbeit ${Date.now()}`;
  await signIn(page, people.planner, '/de/beschluesse');
  await page.getByRole('link', { name: 'Vorlage anlegen' }).click();
  await page.getByRole('button', { name: 'Vorlage anlegen' }).click();
  await expect(page.getByText('„Titel“ fehlt noch.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Titel').fill(title);
  await choose(page, 'Federführend', 'Stelle Sozialplanung');
  await page.getByLabel('Beschlussvorschlag').fill('Die Stelle wird eingerichtet.');
  await page.getByRole('button', { name: 'Vorlage anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await page.getByRole('button', { name: 'Einreichen' }).click();
  await expect(page.getByRole('alert')).toContainText('Die Beratungsfolge ist noch leer.');
  await expectAccessible(page);
  await addBody(page, 'Stadtrat', 'Entscheidung', true);
  await addBody(page, 'Sozialausschuss', 'Vorberatung');
  await expect(page.getByText('Eine frühe Information davor erspart Rückfragen.')).toBeVisible();
  await page.getByRole('button', { name: 'Sozialausschuss: Ändern' }).click();
  await page.getByLabel('Termin').fill('2024-09-17');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Beratung ändern' }).click();
  await expect(consultations(page).filter({ hasText: 'Sozialausschuss' })).toContainText('17.09.2024');
  await expect(page.getByRole('button', { name: 'Sozialausschuss: Ändern' })).toBeFocused();
  await page.getByRole('button', { name: 'Angaben ändern' }).click();
  await page.getByLabel('Finanzielle Auswirkungen').selectOption('ein Betrag');
  await page.getByLabel('Betrag in Euro').fill('62.500');
  await page.getByLabel('Auswirkungen auf den Klimaschutz').selectOption('keine');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('region', { name: 'Auswirkungen' })).toContainText('62.500,00');
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await enterResult(page, 'Sozialausschuss', 'empfohlen', '2024-09-17');
  await enterResult(page, 'Stadtrat', 'beschlossen', '2024-10-08');

  await correct(page, 'Stadtrat', 'abgelehnt', 'Es war die falsche Zeile.');
  await expect(consultations(page).filter({ hasText: 'Stadtrat' })).toContainText(/vorher „beschlossen“, 08\.10\.2024\. Es war die falsche Zeile\./);
  await expect(resolution(page)).toContainText('abgelehnt');
  await expect(page.getByRole('button', { name: 'Stadtrat: Berichtigen' })).toBeFocused();
  await correct(page, 'Stadtrat', 'beschlossen', 'Es war doch die richtige.');
  await expect(history(page)).toContainText('hat das Ergebnis berichtigt: Stadtrat, beschlossen; vorher eingetragen: abgelehnt');

  await resolution(page).getByRole('button', { name: 'Mit der Ausführung beginnen' }).click();
  await expect(page.getByRole('alert')).toContainText('noch niemand verantwortlich');
  await resolution(page).getByRole('button', { name: 'Verantwortung eintragen' }).click();
  await choose(page, 'Organisation oder Sitz', 'Stelle Sozialplanung');
  await expectAccessible(page);
  await resolution(page).getByRole('button', { name: 'Verantwortung eintragen' }).last().click();
  await expect(resolution(page).getByRole('definition').filter({ hasText: 'Stelle Sozialplanung' })).toBeVisible();
  await resolution(page).getByRole('button', { name: 'Mit der Ausführung beginnen' }).click();
  await expect(resolution(page)).toContainText('in Ausführung');
  await correct(page, 'Stadtrat', 'abgelehnt', 'Zu spät bemerkt.');
  await expect(page.getByRole('alert')).toContainText('der Beschluss wird schon ausgeführt');
  await expect(page.getByLabel('Warum die Eintragung falsch war')).toHaveValue('Zu spät bemerkt.');
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await goTo(page, 'Heute');
  await expect(page.getByRole('list', { name: 'Beschlüsse auszuführen' })).toContainText(title);
  await expectAccessible(page);
  await page.getByRole('link', { name: title }).click();

  await resolution(page).getByRole('button', { name: 'Bedingung als Auftrag erteilen' }).click();
  await page.getByLabel('Was zu tun ist').fill('Nach einem Jahr berichten');
  await choose(page, 'Organisation oder Sitz', 'Stelle Sozialplanung');
  await page.getByLabel('fällig').selectOption('in einem Jahr');
  await resolution(page).getByRole('button', { name: 'Bedingung als Auftrag erteilen' }).last().click();
  await expect(history(page)).toContainText('hat eine Bedingung als Auftrag erteilt');
  await resolution(page).getByRole('link', { name: 'Nach einem Jahr berichten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nach einem Jahr berichten');
  await expect(page.getByText('Stadtrat').first()).toBeVisible();
});

test('everybody reads a public paper in English and on a phone, and changes nothing', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.member);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/en/beschluesse');
  await expect(page.getByRole('heading', { level: 1, name: 'Resolutions' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Create paper' })).toHaveCount(0);
  await expectNoSidewaysScrolling(page);
  await page.getByRole('link', { name: NOTED }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Order of consultation' })).toBeVisible();
  await expect(page.getByRole('button', { name: /result|version|body/i })).toHaveCount(0);
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
});
