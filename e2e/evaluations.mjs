import { expect } from './journey.mjs';

/** Plans the evaluation of the measure whose page is open, and fixes its method. @returns the page of the evaluation, as an address; the page of the measure is open again */
export async function fixMethod(page) {
  const measure = page.url();
  const section = page.getByRole('region', { name: 'Evaluation', exact: true });
  await section.getByRole('button', { name: 'Evaluation planen' }).click();
  await describeMethod(section, page);
  await section.getByRole('button', { name: 'Entwurf speichern' }).click();
  await expect(page).toHaveURL(/massnahmen\/evaluationen\//);
  const evaluation = page.url();
  await page.getByRole('button', { name: 'Methode festlegen' }).click();
  await expect(page.getByRole('main').getByText('Methode festgelegt', { exact: true })).toBeVisible();
  await page.goto(measure);
  return evaluation;
}

/** Fills in everything that a method says. */
export async function describeMethod(form, page) {
  await form.getByLabel('Wofür brauchen Sie die Antworten?').fill('Entscheiden, ob es weitergeht.');
  await form.getByLabel('Was wollen Sie wissen?').fill('Kommen mehr Menschen zu den Ämtern?');
  await form.getByLabel('Wie finden Sie es heraus?').fill('Strichliste und Gespräche.');
  await form.getByLabel('Methode aus dem Methodenkoffer').selectOption({ label: 'Leitfadeninterview' });
  await form.getByLabel('Was vergleichen Sie womit?').fill('Vorher und nachher.');
  await form.getByLabel('Woran erkennen Sie den Erfolg?').fill('Die Hälfte war vorher nie da.');
  await form.getByLabel('Wie wirkt die Zielgruppe mit?').fill('Zwei Begleitete schreiben die Fragen mit.');
  await form.getByLabel('Wann wird bewertet?').selectOption({ label: 'in einem Jahr' });
  const holder = form.getByLabel('Organisation oder Sitz');
  await holder.fill('Stelle Sozialplanung');
  await page.getByRole('option', { name: /Stelle Sozialplanung/ }).first().click();
}
