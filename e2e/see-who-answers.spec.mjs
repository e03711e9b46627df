import { askServer } from './ask-server.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';

const TASKS = 'query { cycles { blocks { tasks { id key version accountable { organization { id } seat { id } person { id } } } } } }';
const ASSIGN = 'mutation ($input: AssignTaskInput!) { assignTask(input: $input) { __typename ... on TaskChanged { task { version } } } }';

const contentOf = async (page, key) => (await askServer(page, TASKS)).cycles.flatMap(({ blocks }) => blocks.flatMap(({ tasks }) => tasks)).find((task) => task.key === key);

/** Takes the accountability for a content away while `journey` lasts. */
async function withoutAnybody(page, key, journey) {
  const { id: taskId, version, accountable } = await contentOf(page, key);
  const assign = async (input) => (await askServer(page, ASSIGN, { input: { taskId, ...input } })).assignTask.task.version;
  const next = await assign({ version });
  try {
    await journey();
  } finally {
    await assign({ version: next, organizationId: accountable.organization?.id, seatId: accountable.seat?.id, personId: accountable.person?.id });
  }
}

test('a planner sees what nobody answers for, and who has which part', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner);
  await withoutAnybody(page, 'B5.2', async () => {
    await goTo(page, 'Kreislauf');
    await page.getByRole('link', { name: 'Zuständigkeiten' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Zuständigkeiten' })).toBeFocused();
    const gaps = page.getByRole('region', { name: 'Ohne Verantwortung' });
    await expect(gaps.getByRole('listitem')).toHaveText(/B5\.2 Mittel.*Niemand ist verantwortlich\./);
    const matrix = page.getByRole('region', { name: /^Matrix der Zuständigkeiten/ });
    const columns = await matrix.getByRole('columnheader').allInnerTexts();
    const partOf = (row, party) => matrix.getByRole('row', { name: row }).getByRole('cell').nth(columns.findIndex((column) => column.startsWith(party)) - 1);
    await expect(partOf(/^B3\.4/, 'AG Wohlfahrt')).toHaveText('C wirkt mit');
    await expect(partOf(/^B3\.4/, 'Leitung der Planungsgruppe')).toHaveText('A verantwortlich');
    await expect(partOf(/^B5\.2/, 'Rat und Ausschüsse')).toHaveText('R führt durch');
    await expect(matrix.getByRole('row', { name: /^B5\.2/ })).toContainText('niemand verantwortlich');
    await expectAccessible(page);

    await page.getByRole('checkbox', { name: 'nur ohne Verantwortung' }).check();
    await expect(page).toHaveURL(/ohne=ja/);
    await expect(page.getByText(/1 von \d+ Bausteinen und Inhalten/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'nur ohne Verantwortung' })).toBeChecked();
    await expectAccessible(page);

    await gaps.getByRole('link', { name: /^B5\.2/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^B5\.2/ })).toBeVisible();
  });
});

test('what one organisation has to do stands in the address, as matrix and as list', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner, '/de/kreislauf');
  await page.getByRole('link', { name: 'Zuständigkeiten' }).click();
  await page.getByRole('combobox', { name: 'Organisation' }).selectOption('Interne Planungsgruppe');
  await expect(page).toHaveURL(/organisation=/);
  await expect(page.getByText(/Interne Planungsgruppe:\s*verantwortlich \d+, führt durch \d+/)).toBeVisible();
  const matrix = page.getByRole('region', { name: /^Matrix/ });
  await expect(matrix.getByRole('row', { name: /^B2\.4/ })).toBeVisible();
  await expect(matrix.getByRole('row', { name: /^B1\.1/ })).toHaveCount(0);
  await page.getByText('Liste', { exact: true }).click();
  await expect(page).toHaveURL(/ansicht=liste/);
  await expect(matrix).toHaveCount(0);
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveText(['Baustein, Inhalt', 'verantwortlich (A)', 'führt durch (R)', 'wirkt mit (C)', 'erfährt (I)']);
  await expectAccessible(page);
});

test('the county stays readable with everybody who takes part, on the screen and on paper', { tag: '@breadth' }, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn(page, people.countyPlanner, '/de/kreislauf');
  await page.getByRole('link', { name: 'Zuständigkeiten' }).click();
  const matrix = page.getByRole('region', { name: /^Matrix/ });
  await expect(matrix.getByRole('columnheader').nth(15)).toBeAttached();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);

  await matrix.focus();
  const [head, first] = [matrix.getByRole('columnheader').first(), matrix.getByRole('rowheader', { name: /^B\.1/ })];
  const before = await head.boundingBox();
  await matrix.evaluate((region) => region.scrollTo(region.scrollWidth, 60));
  expect(await head.boundingBox()).toEqual(before);
  expect((await first.boundingBox()).x).toBe(before.x);
  await expect(matrix.getByRole('columnheader').last()).toBeInViewport();

  await page.emulateMedia({ media: 'print' });
  await expect(matrix).toBeHidden();
  await expect(page.getByRole('table').getByRole('rowheader', { name: /Wermelskirchen/ })).toBeVisible();
});

test('on a phone of 320 px there is the list', { tag: '@breadth' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, people.member, '/de/kreislauf');
  await page.getByRole('link', { name: 'Zuständigkeiten' }).click();
  await expect(page.getByRole('table').getByRole('rowheader', { name: /^B3\.1/ })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Matrix/ })).toBeHidden();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
});
