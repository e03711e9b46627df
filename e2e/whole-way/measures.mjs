import { expect, goTo } from '../journey.mjs';
import { choose } from '../papers.mjs';
import { STRATEGIC } from './goals.mjs';
import { CONFERENCE, cycleName } from './start.mjs';

export const MEASURE = 'Ein Beratungsbus hält in vier Ortsteilen';

const stands = (page, state) => expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();

export async function openMeasure(page) {
  await goTo(page, 'Maßnahmen');
  await page.getByRole('link', { name: MEASURE }).click();
  await expect(page.getByRole('heading', { level: 1, name: MEASURE })).toBeVisible();
}

/** What the conference does for what the county wants, and what pays for it. */
export async function proposeMeasure(coordinator) {
  await goTo(coordinator, 'Maßnahmen');
  await coordinator.getByRole('link', { name: 'Maßnahme anlegen' }).click();
  await coordinator.getByLabel('Maßnahme', { exact: true }).fill(MEASURE);
  await coordinator.getByLabel('Zyklus').selectOption(cycleName(1));
  await coordinator.getByLabel('Dient dem Ziel').selectOption(`Z1 ${STRATEGIC}`);
  await coordinator.getByLabel('Wer es sieht').selectOption('alle im Planungskreis');
  await choose(coordinator, 'Organisation oder Sitz', CONFERENCE);
  await coordinator.getByRole('button', { name: 'Maßnahme anlegen' }).click();
  await expect(coordinator.getByRole('heading', { level: 1, name: MEASURE })).toBeVisible();
  await coordinator.getByRole('button', { name: 'Vorschlagen' }).click();
  await stands(coordinator, 'vorgeschlagen');
  await coordinator.getByRole('button', { name: 'Eigene Mittel eintragen' }).click();
  await coordinator.getByLabel('Betrag in Euro').fill('30.000');
  await coordinator.getByRole('button', { name: 'Eigene Mittel eintragen' }).click();
  await expect(coordinator.getByRole('region', { name: 'Finanzierung' })).toContainText('30.000 €');
}

/** Not whoever carries it out agrees on it. */
export async function agreeOnMeasure(executive) {
  await openMeasure(executive);
  await executive.getByRole('button', { name: 'Als vereinbart festhalten' }).click();
  await stands(executive, 'vereinbart');
}

/** Begins it, and says how it goes. */
export async function carryOut(coordinator) {
  await coordinator.getByRole('button', { name: 'Beginnen' }).click();
  await stands(coordinator, 'läuft');
  await coordinator.getByRole('button', { name: 'Sachstand geben' }).click();
  await coordinator.getByLabel('Lage', { exact: true }).selectOption('im Plan');
  await coordinator.getByLabel('Was ist geschehen?').fill('Der Bus hält seit Oktober an vier Orten.');
  await coordinator.getByRole('button', { name: 'Sachstand geben' }).click();
  await expect(coordinator.getByRole('region', { name: 'Sachstand' })).toContainText('Der Bus hält seit Oktober an vier Orten.');
}
