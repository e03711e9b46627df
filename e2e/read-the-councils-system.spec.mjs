import { OparlCouncil } from '../server/testing/oparl-council.ts';
import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test as base } from './journey.mjs';
import { consultations, NOTED } from './papers.mjs';

/** With the council's own system: it knows the paper of the demonstration, and that one committee has noted it. */
const test = base.extend({
  council: async ({ stage }, use) => {
    const council = await OparlCouncil.open(stage.councilPort);
    council.paper.reference = '17/801';
    council.organization.name = 'Jugendhilfeausschuss';
    council.agendaItem.result = 'zur Kenntnis genommen';
    council.meeting.start = '2024-09-11T17:00:00+02:00';
    await use(council);
    await council.server.close();
  },
});

const SYSTEM = '/de/verwaltung/ratsinformationssystem';

test('what a committee did comes back by itself, and what is not clear is told', { tag: '@breadth' }, async ({ page, browser, council }) => {
  await signIn(page, people.administrator, SYSTEM);
  await page.getByRole('button', { name: 'Adresse eintragen' }).click();
  await page.getByLabel('Körperschaft').selectOption({ index: 1 });
  await page.getByLabel('OParl-Adresse').fill('Ratsinfo der Stadt');
  await page.getByRole('button', { name: 'Prüfen und eintragen' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('OParl-Adresse').fill('http://127.0.0.1:1/oparl');
  await page.getByRole('button', { name: 'Prüfen und eintragen' }).click();
  await expect(page.getByRole('alert')).toContainText('eigenen Netz');
  await page.getByLabel('OParl-Adresse').fill(council.address);
  await page.getByRole('button', { name: 'Prüfen und eintragen' }).click();
  await expect(page.getByRole('main')).toContainText('eingetragene Ergebnisse: 0.');
  await expect(page.getByRole('table', { name: 'Bericht des Abgleichs' })).toContainText('sobald jemand aus der Planung die Adresse bestätigt hat');
  await expectAccessible(page);

  const planner = await (await browser.newContext()).newPage();
  await signIn(planner, people.planner, '/de/beschluesse');
  await planner.getByRole('link', { name: 'Ratsinformationssystem' }).click();
  await planner.getByRole('button', { name: /^Adresse bestätigen/ }).click();
  await expect(planner.getByRole('dialog')).toContainText(council.address);
  await planner.getByRole('button', { name: 'Adresse bestätigen', exact: true }).click();
  await expect(planner.getByRole('main')).toContainText('eingetragene Ergebnisse: 1.');
  await expectAccessible(planner);
  await planner.goto('/de/beschluesse');
  await planner.getByRole('link', { name: NOTED }).click();
  await expect(consultations(planner).filter({ hasText: 'Jugendhilfeausschuss' })).toContainText('zur Kenntnis genommen');
  await expectAccessible(planner);

  council.agendaItem.result = 'nach reger Aussprache';
  council.paper.modified = new Date().toISOString();
  council.organization.name = 'Sozialausschuss';
  council.publish();
  await page.getByRole('button', { name: 'Jetzt abgleichen' }).click();
  await expect(page.getByRole('table', { name: 'Bericht des Abgleichs' })).toContainText('nach reger Aussprache');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(SYSTEM.replace('/de/', '/en/'));
  await expect(page.getByRole('table')).toContainText('nach reger Aussprache');
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});
