import { askServer } from './ask-server.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';

const GOAL = 'Zwei offene Angebote haben an zwei Abenden';
const FINDING = 'Am späten Nachmittag und Abend sind kaum Angebote offen';

test('from a goal its Befund is one click away, and from there the goal again', async ({ page }) => {
  await signIn(page, people.planner, '/de/ziele');
  await page.getByRole('link', { name: new RegExp(GOAL) }).click();
  const thread = page.getByRole('region', { name: 'Roter Faden' });
  await expect(thread.locator('[aria-current]')).toContainText(GOAL);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await thread.getByRole('link', { name: FINDING }).click();
  await expect(page.getByRole('heading', { level: 1, name: FINDING })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('region', { name: 'Roter Faden' }).getByRole('link', { name: new RegExp(GOAL) }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(GOAL) })).toBeVisible();
});

test('a broken place is found by what is missing, handed out as an Auftrag, and says so from then on', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner);
  const { findings } = await askServer(page, '{ findings { cycle { id } block { id } } }');
  const title = 'Niemand weiß, wer abends Räume hat';
  const input = { requestId: crypto.randomUUID(), cycleId: findings[0].cycle.id, blockId: findings[0].block?.id ?? null, kind: 'WEAKNESS', title, text: '', visibility: 'TENANT' };
  await askServer(page, 'mutation ($input: AddFindingInput!) { addFinding(input: $input) { __typename } }', { input });

  await goTo(page, 'Roter Faden');
  await page.getByLabel('Was fehlt').selectOption('FINDING_UNANSWERED');
  await expect(page).toHaveURL(/stelle=FINDING_UNANSWERED/);
  const row = page.getByRole('row').filter({ hasText: title });
  await expect(row).toContainText('Befund ohne Antwort');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await row.getByRole('link', { name: 'Als Auftrag vergeben' }).click();
  await expect(page.getByLabel('Was zu tun ist')).toHaveValue(`Befund beantworten: ${title}`);
  await expectAccessible(page);
  const form = page.getByRole('region', { name: 'Auftrag erteilen' });
  await form.getByLabel('Organisation oder Sitz').fill('Interne Planungsgruppe');
  await page.getByRole('option', { name: /Interne Planungsgruppe/ }).first().click();
  await form.getByLabel('fällig').selectOption({ label: 'in einem Jahr' });
  await form.getByLabel('Jahr', { exact: true }).fill('2099');
  await form.getByLabel('Erteilt im Namen von').selectOption({ label: 'Stelle Sozialplanung' });
  await form.getByRole('button', { name: 'Auftrag erteilen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(title) })).toBeVisible();

  await goTo(page, 'Roter Faden');
  await page.getByLabel('Was fehlt').selectOption('FINDING_UNANSWERED');
  await expect(row).toContainText('Interne Planungsgruppe: vereinbart');
  await expect(row.getByRole('link', { name: 'Als Auftrag vergeben' })).toHaveCount(0);
  await expectAccessible(page);
  await row.getByRole('link', { name: /^A\d+$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(title) })).toBeVisible();
});
