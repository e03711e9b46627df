import { expect, goTo } from '../journey.mjs';

/** The template that is shipped; a county goes through it with a Sozialraumkonferenz where a city has its planning group. */
export const TEMPLATE = 'Bausteine der integrierten, strategischen Sozialplanung';
const CONFERENCE = 'Sozialraumkonferenz';

/** Makes the shipped template fit the county, as a version of its own. */
export async function fitTemplate(planner) {
  await goTo(planner, 'Vorlagen');
  await planner.getByRole('link', { name: TEMPLATE }).click();
  await planner.getByRole('button', { name: 'Interne Planungsgruppe bearbeiten' }).click();
  await planner.getByLabel('Bezeichnung').fill(CONFERENCE);
  await planner.getByLabel('Art', { exact: true }).selectOption(CONFERENCE);
  await planner.getByRole('button', { name: 'AG Wohlfahrt bearbeiten' }).click();
  await planner.getByLabel('darf fehlen, wenn ein Zyklus beginnt').check();
  await expect(planner.getByRole('region', { name: 'Was sich ändert' })).toContainText('2 Änderungen gegenüber Fassung 1');
  await planner.getByRole('button', { name: 'Als Fassung 2 speichern' }).click();
  await expect(planner.getByText('Gespeichert als Fassung 2.')).toBeVisible();
}
