import { expect } from '../journey.mjs';
import { openCycle } from './blocks.mjs';

const LESSON = 'Die Fahrzeiten früher mit den Schulen abstimmen.';

export async function openClosing(page) {
  await openCycle(page);
  await page.getByRole('link', { name: 'Abschluss' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Abschluss' })).toBeVisible();
}

/** On the page of what taught it. */
export async function writeLesson(page) {
  await page.getByRole('button', { name: 'Lehre festhalten' }).click();
  await page.getByLabel('Was haben Sie gelernt?').fill(LESSON);
  await page.getByRole('button', { name: 'Lehre festhalten' }).click();
  await expect(page.getByRole('region', { name: 'Lehren' })).toContainText(LESSON);
}

/** The cycle stays open over the lesson, until somebody has decided what becomes of it. */
export async function decideAboutLesson(executive) {
  await expect(executive.getByText('Lehren, über die noch nicht entschieden ist: 1')).toBeVisible();
  await executive.getByRole('button', { name: 'Zyklus abschließen' }).click();
  await expect(executive.getByText('Der Zyklus lässt sich noch nicht abschließen.')).toBeVisible();
  await executive.getByRole('button', { name: /^Entscheiden/ }).click();
  await executive.getByLabel('Was daraus wird').selectOption('Angepasst übernehmen');
  await executive.getByLabel('Begründung').fill('Mit den Schulen und mit den Kitas.');
  await executive.getByRole('button', { name: 'Entscheiden', exact: true }).click();
  await expect(executive.getByText('angepasst übernommen', { exact: true })).toBeVisible();
}

export async function closeCycle(executive) {
  await executive.getByRole('button', { name: 'Zyklus abschließen' }).click();
  await expect(executive.getByText('Dieser Zyklus ist zu Ende.')).toBeVisible();
}
