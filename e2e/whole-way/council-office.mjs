import { expect, goTo } from '../journey.mjs';
import { addBody, choose, enterResult } from '../papers.mjs';

/** What the council is asked to resolve. */
export const PAPER = 'Beratung in den Ortsteilen';
const COUNCIL = 'Kreistag und Ausschüsse';

/** The administrator makes an account for a colleague of the Sitzungsdienst, who comes in by its link. */
export async function letInCouncilOffice(administrator, councilOffice) {
  await goTo(administrator, 'Verwaltung');
  await administrator.getByRole('button', { name: 'Konto anlegen' }).click();
  await administrator.getByLabel('Vorname').fill('Rita');
  await administrator.getByLabel('Nachname').fill('Sommer');
  await administrator.getByLabel('E-Mail-Adresse').fill('rita.sommer@rbk.example');
  await administrator.getByRole('checkbox', { name: 'Sitzungsdienst' }).check();
  await administrator.getByRole('button', { name: 'Konto anlegen' }).click();
  const { pathname, hash } = new URL(await administrator.getByLabel('Einmal-Link').inputValue());

  await councilOffice.goto(pathname + hash);
  await expect(councilOffice.getByText('Guten Tag Rita Sommer')).toBeVisible();
  await councilOffice.getByLabel('Neues Passwort', { exact: true }).fill('ein langes eigenes Wort');
  await councilOffice.getByRole('button', { name: 'Passwort festlegen und anmelden' }).click();
  await expect(councilOffice.getByRole('heading', { level: 1, name: 'Heute' })).toBeVisible();
}

/** A paper whose only consultation is the one that decides. */
export async function writePaper(page) {
  await goTo(page, 'Beschlüsse');
  await page.getByRole('link', { name: 'Vorlage anlegen' }).click();
  await page.getByLabel('Titel').fill(PAPER);
  await choose(page, 'Federführend', 'Stelle Sozialplanung');
  await page.getByLabel('Wer sie lesen darf').selectOption('öffentlich');
  await page.getByLabel('Beschlussvorschlag').fill('Der Kreis bringt die Beratung in die Ortsteile.');
  await page.getByLabel('Finanzielle Auswirkungen').selectOption('keine');
  await page.getByLabel('Auswirkungen auf den Klimaschutz').selectOption('keine');
  await page.getByRole('button', { name: 'Vorlage anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: PAPER })).toBeVisible();
  await addBody(page, COUNCIL, 'Entscheidung', true);
  await page.getByRole('button', { name: 'Einreichen' }).click();
  await expect(page.getByRole('main').getByText('eingereicht', { exact: true }).first()).toBeVisible();
}

/** Sends a goal to the council with the paper. */
export async function takeGoal(page, goal) {
  await goTo(page, 'Ziele');
  await page.getByRole('link', { name: goal }).click();
  await page.getByRole('button', { name: 'In den Rat geben' }).click();
  await page.getByLabel('Vorlage', { exact: true }).selectOption(await page.getByRole('option', { name: PAPER }).getAttribute('value'));
  await page.getByRole('button', { name: 'Vorlage zuordnen' }).click();
  await expect(page.getByRole('region', { name: 'Roter Faden' })).toContainText(PAPER);
}

/** The council resolves what the paper proposes, and with it the goal that went along. */
export async function recordResolution(page, goal) {
  await page.getByRole('region', { name: 'Roter Faden' }).getByRole('link', { name: PAPER }).click();
  await enterResult(page, COUNCIL, 'beschlossen', '2026-11-20');
  await expect(page.getByRole('region', { name: 'Ziele' }).getByRole('listitem').filter({ hasText: goal })).toContainText('beschlossen');
}
