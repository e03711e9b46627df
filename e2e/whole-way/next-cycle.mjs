import { expect } from '../journey.mjs';
import { openCycle } from './blocks.mjs';

const CHANGED = 'Eine Buslinie ist weggefallen.';

/** What is offered to go on, by the words above it. */
const OFFERS = { tasks: 'Zurückgestellte Inhalte, die weitergehen', goals: 'Beschlossene Ziele, die weiter gelten', measures: 'Laufende Maßnahmen, die weitergehen' };

/** On the page of the closed cycle: starts the one that follows it, with everything that is offered to go on. */
export async function startNextCycle(planner, carried) {
  await planner.getByRole('button', { name: 'Nächsten Zyklus beginnen' }).click();
  const form = planner.getByRole('region', { name: 'Nächsten Zyklus beginnen' });
  for (const [kind, names] of Object.entries(carried)) {
    for (const name of names) await expect(form.getByRole('group', { name: OFFERS[kind] }).getByRole('checkbox', { name })).toBeChecked();
  }
  await form.getByLabel('Was hat sich geändert?').fill(CHANGED);
  await form.getByLabel('Auftrag', { exact: true }).fill('Beschluss des Kreistags zur Fortsetzung');
  await form.getByLabel('Datum des Auftrags').fill('2026-11-20');
  await form.getByRole('button', { name: 'Nächsten Zyklus beginnen' }).click();
  await expect(planner.getByText('Beschluss des Kreistags zur Fortsetzung')).toBeVisible();
}

/** Somebody else finds the new cycle, and beside the one before what went on in it. */
export async function compare(executive, carried) {
  await openCycle(executive, 2);
  await expect(executive.getByText('läuft', { exact: true }).first()).toBeVisible();
  await executive.getByRole('link', { name: 'Abschluss' }).click();
  await executive.getByRole('link', { name: 'Vergleich mit dem Zyklus davor' }).click();
  await expect(executive.getByRole('region', { name: 'Was sich geändert hat' })).toContainText(CHANGED);
  for (const name of carried) await expect(executive.getByRole('region', { name: 'Was weitergegangen ist' })).toContainText(name);
}
