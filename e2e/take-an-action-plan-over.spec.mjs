import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const plan = fileURLToPath(new URL('../data/examples/localzero-mainz-plan.json', import.meta.url));
const file = (content) => ({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(content) });

test('an action plan that was made elsewhere is looked at, taken over as measures, and adds nothing a second time', { tag: '@breadth' }, async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.planner, '/de/massnahmen');
  await page.getByRole('link', { name: 'Handlungsplan übernehmen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Handlungsplan übernehmen' })).toBeVisible();
  await expectAccessible(page);
  const choose = page.getByLabel('Datei wählen');
  const preview = page.getByRole('region', { name: /Was daraus wird/ });

  const broken = JSON.parse(await readFile(plan, 'utf8'));
  broken.tasks[1].children[3].planned_start = '30.11.2022';
  await choose.setInputFiles(file(JSON.stringify(broken)));
  await expect(preview).toContainText('tasks[1].children[3].planned_start: „30.11.2022“ ist kein Tag.');
  await expect(page.getByRole('button', { name: /übernehmen/ })).toHaveCount(0);
  await expectAccessible(page);
  await choose.setInputFiles(file('kein Plan'));
  await expect(preview).toContainText('Diese Datei lässt sich nicht lesen.');

  await choose.setInputFiles(plan);
  await expect(preview).toContainText('Maßnahmen: 19');
  await expect(preview.getByRole('row').filter({ hasText: 'Wärmeplanung' })).toContainText('Stadt MZ: Wärmemasterplan 2.0');
  await expect(preview).toContainText('actual_start');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: '19 Maßnahmen übernehmen' }).click();
  await expect(page.getByText('Neu angelegt: 19, schon vorhanden und unverändert: 0.')).toBeVisible();

  await choose.setInputFiles(plan);
  await page.getByRole('button', { name: '19 Maßnahmen übernehmen' }).click();
  await expect(page.getByText('Neu angelegt: 0, schon vorhanden und unverändert: 19.')).toBeVisible();

  await page.goto('/de/massnahmen?suche=Wärmeplanung');
  await expect(page.getByRole('row').filter({ hasText: 'Wärmeplanung' })).toContainText('vorgeschlagen');
  await page.goto('/de/roter-faden?stelle=MEASURE_WITHOUT_GOAL&suche=Wärmeplanung');
  await expect(page.getByRole('link', { name: /Wärmeplanung/ }).first()).toBeVisible();
});
