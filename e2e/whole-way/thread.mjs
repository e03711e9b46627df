import { expect } from '../journey.mjs';
import { PAPER } from './council-office.mjs';
import { FINDING } from './findings.mjs';
import { STRATEGIC } from './goals.mjs';
import { MEASURE } from './measures.mjs';

const thread = (page) => page.getByRole('region', { name: 'Roter Faden' });

/** From the page of a measure its finding is one click away, and the resolution two. */
export async function followFromMeasure(page) {
  await thread(page).getByRole('link', { name: FINDING }).click();
  await expect(page.getByRole('heading', { level: 1, name: FINDING })).toBeVisible();
  await thread(page).getByRole('link', { name: MEASURE }).click();
  await expect(page.getByRole('heading', { level: 1, name: MEASURE })).toBeVisible();
  await thread(page).getByRole('link', { name: STRATEGIC }).click();
  const resolutions = thread(page).getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Beschlüsse' }) });
  await resolutions.getByRole('link', { name: PAPER }).click();
  await expect(page.getByRole('region', { name: 'Beschluss', exact: true })).toContainText('beschlossen');
}
