import { expect, goTo } from './journey.mjs';

/** Goes to the next meeting of the planning group. */
export async function goToMeeting(page) {
  await goTo(page, 'Sitzungen');
  await page.getByRole('link', { name: /Planungsgruppe/ }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Tagesordnung' })).toBeVisible();
}

/** Opens the meeting of the page before its day, which is asked about. */
export async function openEarly(page) {
  await page.getByRole('button', { name: 'Sitzung eröffnen' }).click();
  await page.getByRole('dialog', { name: 'Jetzt schon eröffnen?' }).getByRole('button', { name: 'Sitzung eröffnen' }).click();
}
