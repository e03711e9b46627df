import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';
import { askServer } from './ask-server.mjs';

const task = 'B4.1b';
const cycles = '{ cycles { body { name } blocks { tasks { id key title version accountable { organization { id } seat { id } } } } } directory { organization { id name } seats { id title holder } members { id name } } }';
const assigning = 'mutation ($input: AssignTaskInput!) { assignTask(input: $input) { __typename } }';

/** The planner has somebody of the planning group answer for a content of Baustein 4. @returns its title */
async function assignTo(page, name) {
  const { cycles: all, directory } = await askServer(page, cycles);
  const found = all.flatMap(({ blocks }) => blocks.flatMap(({ tasks }) => tasks)).find(({ key }) => key === task);
  const entry = directory.find(({ members }) => members.some((member) => member.name === name));
  const personId = entry.members.find((member) => member.name === name).id;
  const { assignTask } = await askServer(page, assigning, { input: { taskId: found.id, version: found.version, organizationId: entry.organization.id, seatId: null, personId } });
  expect(assignTask.__typename).toBe('TaskChanged');
  return `${found.key} ${found.title}`;
}

const bell = (page) => page.getByRole('banner').getByRole('link', { name: /^Eingang/ });

/** What was told a moment ago may still be on its way to the inbox. */
async function openWhen(page, name) {
  await expect(async () => {
    await page.goto('/de/eingang');
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test.describe('whoever is assigned something', () => {
  let elsewhere;
  let name;

  test.beforeEach(async ({ browser, page }) => {
    elsewhere = await browser.newContext();
    const planner = await elsewhere.newPage();
    await signIn(planner, people.planner);
    await assignTo(planner, 'Martin Overbeck');
    name = await assignTo(planner, 'Aylin Demir');
    await signIn(page, people.member);
  });
  test.afterEach(() => elsewhere.close());

  test('finds it in the inbox with its reason, puts it off, takes that back, and has read it once it is opened', async ({ page }) => {
    await openWhen(page, name);
    await expect(page.getByText('Jana Terhorst hat Ihnen das zugeordnet.').first()).toBeVisible();
    await expect(bell(page)).toHaveAccessibleName(/wartet|warten/);
    await expectAccessible(page);

    await page.getByRole('button', { name: `Zurückstellen (${name})` }).click();
    await expect(page.getByRole('menuitem')).toHaveText(['bis morgen früh', 'für eine Woche', /^bis zur nächsten Sitzung\s*Interne Planungsgruppe am/]);
    await page.getByRole('menuitem', { name: 'für eine Woche' }).click();
    await expect(page.getByRole('status').filter({ hasText: `„${name}“ ist zurückgestellt.` })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 2, name })).toHaveCount(0);
    await page.getByText('Zurückgestellt', { exact: true }).click();
    await expect(page).toHaveURL(/ansicht=zurueckgestellt/);
    await expect(page.getByText(/Zurückgestellt bis \d\d\.\d\d\.\d{4}\./)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: `Zurück in „Neu“ (${name})` }).click();
    await expect(page.getByRole('heading', { level: 2, name })).toHaveCount(0);
    await page.getByText('Neu', { exact: true }).click();

    await page.getByRole('heading', { level: 2, name }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/kreislauf\/inhalt/);
    await page.goto('/de/eingang?ansicht=gelesen');
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  });

  test('reads it with the keyboard on a phone, in English and in the dark', { tag: '@breadth' }, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    const phone = await context.newPage();
    await signIn(phone, people.member);
    await openWhen(phone, name);
    await phone.goto('/en/eingang');
    await expect(phone.getByText('Jana Terhorst has assigned this to you.').first()).toBeVisible();
    await expectNoSidewaysScrolling(phone);
    await expectAccessible(phone);
    await phone.getByRole('button', { name: `Read (${name})` }).focus();
    await phone.keyboard.press('Enter');
    await expect(phone.getByText(`“${name}” is read.`)).toBeVisible();
    await phone.getByRole('button', { name: 'Undo' }).focus();
    await phone.keyboard.press('Enter');
    await expect(phone.getByRole('heading', { level: 2, name })).toBeVisible();
    await expectAccessible(phone);
    await context.close();
  });
});

test('everybody says when mails come', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.coordinator, '/de/eingang');
  await page.getByRole('link', { name: 'E-Mails einstellen' }).click();
  await expect(page).toHaveURL(/konto#mitteilungen/);
  const settings = page.getByRole('region', { name: 'Mitteilungen' });
  await expect(settings.getByRole('heading')).toBeInViewport();
  await settings.getByLabel('Übersicht per E-Mail').selectOption('jeden Tag');
  await expect(settings.getByLabel('am', { exact: true })).toHaveCount(0);
  await settings.getByLabel('um', { exact: true }).selectOption('16 Uhr');
  await settings.getByRole('checkbox').uncheck();
  await settings.getByRole('button', { name: 'Speichern' }).click();
  await expect(settings.getByRole('status')).toHaveText('Gespeichert.');
  await expectAccessible(page);
  await page.reload();
  await expect(settings.getByLabel('Übersicht per E-Mail')).toHaveValue('DAILY');
  await expect(settings.getByLabel('um', { exact: true })).toHaveValue('16');
  await expect(settings.getByRole('checkbox')).not.toBeChecked();
});

test('the administrator sees how the program runs', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.administrator, '/de/verwaltung');
  await page.getByRole('navigation', { name: 'Verwaltung' }).getByRole('link', { name: 'Betrieb' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Betrieb' })).toBeFocused();
  await expect(page.getByText('Keine Arbeit musste aufgegeben werden.')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);
});
