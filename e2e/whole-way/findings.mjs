import { expect, goTo } from '../journey.mjs';
import { choose } from '../papers.mjs';

export const FINDING = 'Familien in den Ortsteilen kommen kaum zur Beratung';
export const RECOMMENDATION = 'Beratung in die Ortsteile bringen';

/** From the block of the analysis on the page: what it shows, and on what that rests. */
export async function takeFinding(planner) {
  await planner.getByRole('link', { name: 'Befund aufnehmen' }).click();
  await planner.getByLabel('Was sich zeigt').fill(FINDING);
  await planner.getByRole('form', { name: 'Befund aufnehmen' }).or(planner.getByRole('region', { name: 'Befund aufnehmen' })).getByLabel('Art', { exact: true }).selectOption('Schwäche');
  await planner.getByLabel('Wer ihn sieht').selectOption('alle im Planungskreis');
  await planner.getByRole('button', { name: 'Befund aufnehmen' }).click();
  await expect(planner.getByRole('heading', { level: 1, name: FINDING })).toBeVisible();

  await planner.getByRole('button', { name: 'Beleg eintragen' }).click();
  await planner.getByLabel('Art des Belegs').selectOption('Aussage oder Beobachtung');
  await planner.getByLabel('Was er besagt').fill('Ohne Auto ist ein halber Tag weg.');
  await planner.getByLabel('Warum er hier stehen darf').selectOption('anonymisiert, niemand ist erkennbar');
  await planner.getByRole('button', { name: 'Beleg eintragen' }).click();
  await expect(planner.getByRole('region', { name: 'Belege' })).toContainText('Ohne Auto ist ein halber Tag weg.');
}

/** What follows from the finding on the page, for whoever is to answer. */
export async function recommend(planner, addressee) {
  await planner.getByRole('link', { name: 'Empfehlung entwerfen' }).click();
  await planner.getByLabel('Was empfohlen wird').fill(RECOMMENDATION);
  await choose(planner, 'An wen', addressee);
  await planner.getByRole('button', { name: 'Entwurf speichern' }).click();
  await expect(planner.getByRole('heading', { level: 1, name: RECOMMENDATION })).toBeVisible();
  await planner.getByRole('button', { name: 'Ausgeben' }).click();
  await expect(planner.getByRole('main').getByText('wartet auf Antwort')).toBeVisible();
}

/** Whoever it is addressed to finds it under Heute, and accepts it. */
export async function answerFromToday(coordinator) {
  await goTo(coordinator, 'Heute');
  await coordinator.getByRole('list', { name: /^Empfehlungen zu beantworten/ }).getByRole('link', { name: RECOMMENDATION }).click();
  await coordinator.getByRole('button', { name: 'Antworten' }).click();
  await coordinator.getByLabel('Antwort', { exact: true }).selectOption('angenommen');
  await coordinator.getByRole('button', { name: 'Antwort geben' }).click();
  await expect(coordinator.getByRole('region', { name: 'Antworten' })).toContainText('angenommen');
}
