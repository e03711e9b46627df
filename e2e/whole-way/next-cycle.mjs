import { expect } from '../journey.mjs';

export const CHANGED = 'Eine Buslinie ist weggefallen.';

/** On the page of the closed cycle: starts the one that follows it, with everything that is offered to go on. */
export async function startNextCycle(planner, carried) {
  await planner.getByRole('button', { name: 'Nächsten Zyklus beginnen' }).click();
  const form = planner.getByRole('region', { name: 'Nächsten Zyklus beginnen' });
  for (const name of carried) await expect(form.getByRole('checkbox', { name })).toBeChecked();
  await form.getByLabel('Was hat sich geändert?').fill(CHANGED);
  await form.getByLabel('Auftrag', { exact: true }).fill('Beschluss des Kreistags zur Fortsetzung');
  await form.getByLabel('Datum des Auftrags').fill('2026-11-20');
  await form.getByRole('button', { name: 'Nächsten Zyklus beginnen' }).click();
  await expect(planner.getByRole('heading', { level: 1, name: 'Kreislauf' })).toBeVisible();
  await expect(planner.getByText('Zyklus 2', { exact: true }).first()).toBeVisible();
}
