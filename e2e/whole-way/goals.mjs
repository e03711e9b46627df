import { expect, goTo } from '../journey.mjs';
import { choose } from '../papers.mjs';
import { FINDING, RECOMMENDATION } from './findings.mjs';
import { CONFERENCE, cycleName } from './start.mjs';

export const STRATEGIC = 'Familien in jeder Gemeinde erreichen die Beratung zu Fuß';
export const OPERATIONAL = 'Wermelskirchen berät jede Woche in vier Ortsteilen';

async function begin(page, title, level, conference) {
  await goTo(page, 'Ziele');
  await page.getByRole('link', { name: 'Ziel entwerfen' }).click();
  await page.getByLabel('Ziel', { exact: true }).fill(title);
  await page.getByLabel('Zyklus').selectOption(cycleName(1));
  await page.getByLabel('Ebene').selectOption(level);
  await page.getByLabel('Eingebracht von').selectOption(conference);
  await page.getByLabel('Wer es sieht').selectOption('alle im Planungskreis');
  await page.getByLabel(/^Befund/).selectOption(FINDING);
}

async function propose(page, title) {
  await page.getByRole('button', { name: 'Ziel entwerfen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Vorschlagen' }).click();
  await expect(page.getByRole('main').getByText('vorgeschlagen', { exact: true }).first()).toBeVisible();
}

/** The planner brings in what the Sozialplanungskonferenz wants to reach. */
export async function proposeStrategicGoal(planner) {
  await begin(planner, STRATEGIC, 'strategisches Ziel', 'Sozialplanungskonferenz');
  await propose(planner, STRATEGIC);
}

/** The coordinator of a Sozialraumkonferenz brings in what its municipality can check, and answers for it. */
export async function proposeOperationalGoal(coordinator) {
  await begin(coordinator, OPERATIONAL, 'operatives Ziel', CONFERENCE);
  await coordinator.getByLabel(/^Empfehlung/).selectOption({ label: `E1 ${RECOMMENDATION}` });
  await coordinator.getByLabel('Dient dem Ziel').selectOption(`Z1 ${STRATEGIC}`);
  await coordinator.getByLabel('Kriterium').fill('Die Beratung ist jede Woche in vier Ortsteilen.');
  await coordinator.getByLabel('fällig', { exact: true }).selectOption('in einem Jahr');
  await choose(coordinator, 'Organisation oder Sitz', CONFERENCE);
  await propose(coordinator, OPERATIONAL);
}

/** On the page of a goal that was proposed; from then on it may go to the council. */
export async function harmonise(planner) {
  await planner.getByRole('button', { name: 'Als abgestimmt festhalten' }).click();
  await expect(planner.getByRole('button', { name: 'In den Rat geben' })).toBeVisible();
}

export async function openGoal(page, goal) {
  await goTo(page, 'Ziele');
  await page.getByRole('link', { name: goal }).click();
  await expect(page.getByRole('heading', { level: 1, name: goal })).toBeVisible();
}
