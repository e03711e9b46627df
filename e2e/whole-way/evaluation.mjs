import { expect, goTo } from '../journey.mjs';
import { choose } from '../papers.mjs';
import { CONFERENCE } from './start.mjs';
import { MEASURE } from './measures.mjs';

const OBSERVED = 'In jedem Ortsteil kommen acht Familien in der Woche.';
const main = (page) => page.getByRole('main');

async function takeStep(page, step, state) {
  await page.getByRole('button', { name: step, exact: true }).click();
  await expect(main(page).getByText(state, { exact: true }).first()).toBeVisible();
}

/** On the page of a measure that may not begin yet: how it will be seen what it contributes to. */
export async function fixMethod(coordinator) {
  await expect(coordinator.getByText('Offener Prüfpunkt: Die Methode ist nicht festgelegt')).toBeVisible();
  await coordinator.getByRole('button', { name: 'Evaluation planen' }).click();
  await coordinator.getByLabel('Wofür brauchen Sie die Antworten?').fill('Um über die Verstetigung zu entscheiden.');
  await coordinator.getByLabel('Was wollen Sie wissen?').fill('Erreicht die Beratung Familien ohne Auto?');
  await coordinator.getByLabel('Wie finden Sie es heraus?').fill('Strichliste und kurze Gespräche am Bus.');
  await coordinator.getByLabel('Was vergleichen Sie womit?').fill('Vorher und nachher.');
  await coordinator.getByLabel('Woran erkennen Sie den Erfolg?').fill('Fünf Familien je Halt und Woche.');
  await coordinator.getByLabel('Wie wirkt die Zielgruppe mit?').fill('Familien wählen die Fragen mit aus.');
  await coordinator.getByLabel('Wann wird bewertet?').selectOption('in einem Jahr');
  await choose(coordinator, 'Organisation oder Sitz', CONFERENCE);
  await coordinator.getByLabel('Wer es sieht').selectOption('alle im Planungskreis');
  await coordinator.getByRole('button', { name: 'Entwurf speichern' }).click();
  await coordinator.getByRole('button', { name: 'Methode festlegen' }).click();
  await expect(main(coordinator).getByText('Methode festgelegt', { exact: true }).first()).toBeVisible();
  await coordinator.getByRole('link', { name: MEASURE }).first().click();
}

/** What was so before is kept, then the survey begins. */
export async function collect(planner) {
  await goTo(planner, 'Maßnahmen');
  await planner.getByRole('link', { name: MEASURE }).click();
  await planner.getByRole('region', { name: 'Evaluation', exact: true }).getByRole('link', { name: 'Evaluation 1' }).click();
  await planner.getByRole('button', { name: 'Wert eintragen' }).click();
  await planner.getByLabel('Was wird beobachtet?').fill('Familien je Halt und Woche');
  const before = planner.getByRole('group', { name: 'Vorher' });
  await before.getByLabel('Wert oder Beschreibung').fill('keine');
  await before.getByLabel('Stand vom').fill('2026-09-01');
  await before.getByLabel('Quelle').fill('Beratungsstelle');
  await planner.getByRole('button', { name: 'Wert eintragen' }).click();
  await expect(planner.getByRole('row', { name: 'Familien je Halt und Woche' })).toBeVisible();
  await takeStep(planner, 'Ausgangslage festhalten', 'Ausgangslage erfasst');
  await takeStep(planner, 'Erhebung beginnen', 'in Erhebung');
}

/** What the measure contributed to, beside what else may have. */
export async function assess(planner) {
  await planner.getByRole('button', { name: 'Beobachtung eintragen' }).click();
  await planner.getByLabel('Was haben Sie beobachtet?').fill(OBSERVED);
  await planner.getByLabel('Wozu hat die Maßnahme beigetragen?').fill('Familien ohne Auto finden in die Beratung.');
  await planner.getByLabel('Was kann außerdem dazu beigetragen haben?').fill('Die Schulen haben darauf hingewiesen.');
  await planner.getByLabel('Worauf stützt sich das?').fill('Strichliste aus vier Wochen.');
  await planner.getByLabel('Wie sicher ist es?').selectOption({ index: 2 });
  await planner.getByRole('button', { name: 'Beobachtung eintragen' }).click();
  await expect(main(planner)).toContainText(OBSERVED);
  await planner.getByRole('button', { name: 'Bewerten', exact: true }).click();
  await planner.getByLabel('Was hat sich in allem gezeigt?').fill('Der Bus trägt dazu bei, dass Familien früh Rat finden.');
  await planner.getByLabel('Wie hat die Zielgruppe mitgewirkt?').fill('Zwölf Familien haben die Fragen ausgewählt.');
  await planner.getByRole('button', { name: 'Bewerten', exact: true }).click();
  await expect(main(planner).getByText('bewertet', { exact: true }).first()).toBeVisible();
}

/** Whoever may read it from now on does; what was learned waits for its decision. */
export async function report(planner) {
  await planner.getByRole('button', { name: 'Berichten', exact: true }).click();
  await planner.getByRole('button', { name: 'Berichten', exact: true }).click();
  await expect(main(planner).getByText('berichtet', { exact: true }).first()).toBeVisible();
}

/** Each lesson is decided. */
export async function handOnLessons(planner) {
  await planner.getByRole('button', { name: 'Lehren weitergeben', exact: true }).click();
  await planner.getByRole('button', { name: 'Lehren weitergeben', exact: true }).click();
  await expect(main(planner).getByText('Lehren weitergegeben', { exact: true }).first()).toBeVisible();
}
