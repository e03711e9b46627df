import { expect, goTo } from '../journey.mjs';
import { TEMPLATE } from './template.mjs';

/** What the cycle rests on. */
const MANDATE = 'Beschluss des Kreistags zur Sozialplanung mit den Kommunen';
/** What a cycle from the template is called among those of the county. */
export const cycleName = (number) => `Rheinisch-Bergischer Kreis, Zyklus ${number}, ${TEMPLATE}`;
/** Of the Sozialraumkonferenz, as it is bound to the cycle. */
export const CONFERENCE = 'Sozialraumkonferenz Wermelskirchen';

/** What the seat that stands for the cycle is called. */
const SPONSOR = 'Sozialdezernat (Uwe Hartmann)';

const play = (page, actor, organization) => page.getByRole('group', { name: actor }).getByRole('button', { name: organization, exact: true }).click();

const goOn = (page, step) => page.getByRole('button', { name: `Weiter: ${step}` }).click();

/** Starts a cycle of the county from the template: who plays which part, who steers, on what it rests. */
export async function startCycle(planner) {
  await goTo(planner, 'Kreislauf');
  await planner.getByRole('link', { name: 'Alle Zyklen' }).click();
  await planner.getByRole('link', { name: 'Zyklus beginnen' }).click();
  await planner.getByRole('radio', { name: TEMPLATE }).check();
  await expect(planner.getByText(/^Fassung 2\./)).toBeVisible();
  await goOn(planner, 'Beteiligte');
  await planner.getByRole('button', { name: 'Vorhandene suchen (Sozialraumkonferenz)' }).click();
  await planner.getByLabel('Organisation suchen für Sozialraumkonferenz').fill('konferenz wermels');
  await planner.getByRole('option', { name: CONFERENCE }).click();
  await play(planner, 'Fachbereichsleitungen', 'Fachämter des Kreises');
  await play(planner, 'Kommunale Fachplanungen', 'Fachplanungen Soziales');
  await planner.getByRole('button', { name: 'Alle Vorschläge stimmen' }).click();
  await expect(planner.getByText('Alle, die es braucht, sind genannt.')).toBeVisible();
  await goOn(planner, 'Steuerung und Auftrag');
  await planner.getByLabel('Sitz in der Leitung').selectOption(SPONSOR);
  await planner.getByLabel('Auftrag', { exact: true }).fill(MANDATE);
  await planner.getByLabel('Datum des Auftrags').fill('2026-09-24');
  await goOn(planner, 'Prüfen und beginnen');
  await expect(planner.getByRole('row', { name: /kleinräumige Analysen/ })).toContainText(CONFERENCE);
  await planner.getByRole('button', { name: 'Zyklus beginnen' }).click();
  await expect(planner.getByRole('table').getByRole('link', { name: 'Strukturen entwickeln' })).toBeVisible();
}
