import { expect } from '@playwright/test';

/** The paper of the demonstration: five committees are asked to note it. */
export const NOTED = 'Aufbau einer integrierten, strategischen Sozialplanung in Voerde';
/** Through whom it goes, and when they met. */
export const COMMITTEES = [['Jugendhilfeausschuss', '2024-09-11'], ['Sozialausschuss', '2024-09-17'], ['Stadtentwicklungsausschuss', '2024-09-24'], ['Haupt- und Finanzausschuss', '2024-10-01'], ['Stadtrat', '2024-10-08']];

export const consultations = (page) => page.getByRole('table', { name: 'Beratungsfolge' }).getByRole('row');

export async function choose(page, field, letters) {
  await page.getByRole('combobox', { name: field }).fill(letters);
  await page.getByRole('listbox').getByRole('option').first().click();
}

export async function enterResult(page, body, result, day) {
  await page.getByRole('button', { name: `${body}: Ergebnis eintragen` }).click();
  await page.getByLabel('Ergebnis', { exact: true }).selectOption(result);
  await page.getByLabel('Beraten am').fill(day);
  const enter = page.getByRole('button', { name: 'Ergebnis eintragen', exact: true });
  await enter.click();
  await expect(enter).toHaveCount(0);
  await expect(consultations(page).filter({ hasText: body })).toContainText(result);
}

export async function addBody(page, body, role, decides = false) {
  await page.getByRole('button', { name: 'Gremium aufnehmen' }).first().click();
  await choose(page, 'Gremium', body);
  await page.getByLabel('Worum es gebeten wird').selectOption(role);
  if (decides) await page.getByLabel('entscheidet am Ende').check();
  await page.getByRole('button', { name: 'Gremium aufnehmen' }).last().click();
  await expect(consultations(page).filter({ hasText: body })).toContainText(role);
}
