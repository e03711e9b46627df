import { expect, expectAccessible, goTo, people, signIn, test } from './journey.mjs';

const goals = /Strategische Entwicklungsziele/;

const openBlock = async (page) => {
  await goTo(page, 'Kreislauf');
  await page.getByRole('table').getByRole('link', { name: goals }).click();
  await expect(page.getByRole('heading', { level: 1, name: goals })).toBeVisible();
};

/** The planner writes a note to a content of Baustein 4, on the page of the content. */
const note = async (page, text) => {
  await page.getByRole('button', { name: 'Titel und Umsetzungsstand ändern' }).click();
  await page.getByLabel('Umsetzungsstand').fill(text);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('definition').filter({ hasText: text })).toBeVisible();
};

test.describe('what the planner changes, the coordinator sees without loading', () => {
  let elsewhere;
  let planner;

  test.beforeEach(async ({ browser, page }) => {
    elsewhere = await browser.newContext();
    planner = await elsewhere.newPage();
    await signIn(planner, people.planner);
    await openBlock(planner);
    await planner.getByRole('row', { name: /^B4\.1b/ }).getByRole('link').first().click();
    await signIn(page, people.coordinator);
  });
  test.afterEach(() => elsewhere.close());

  test('on the page of the block: in its row, its history and for the ear', async ({ page }) => {
    await openBlock(page);
    await note(planner, 'Drei Abende sind geplant.');
    const row = page.getByRole('row', { name: /^B4\.1b/ });
    await expect(row).toContainText('Drei Abende sind geplant.');
    await expect(row).toHaveClass(/has-changed/);
    await expect(page.getByText('B4.1b wurde geändert.')).toBeAttached();
    await expectAccessible(page);
    await expect(page.getByText('hat bei B4.1b den Umsetzungsstand geändert.').first()).toBeVisible();
  });

  test('on the page of the content, while a form is open that keeps what is typed', { tag: '@breadth' }, async ({ page }) => {
    await openBlock(page);
    await page.getByRole('row', { name: /^B4\.1b/ }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Termin ändern' }).click();
    await page.getByLabel('fällig').selectOption('in einem Jahr');
    await page.getByLabel('Jahr').fill('2031');
    await note(planner, 'Die Abende sind gebucht.');
    await expect(page.getByRole('region').getByText('Die Abende sind gebucht.', { exact: true })).toBeVisible();
    await expect(page.getByLabel('Jahr')).toHaveValue('2031');
    await expect(page.getByLabel('Jahr')).toBeFocused();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('2031', { exact: true })).toBeVisible();
  });

  test('in the Kreislauf: the sums and what happened last', { tag: '@breadth' }, async ({ page }) => {
    await goTo(page, 'Kreislauf');
    const row = page.getByRole('row', { name: goals });
    const before = Number(/0 von (\d+)/.exec(await row.textContent())[1]);
    await planner.getByRole('navigation', { name: 'Sie sind hier' }).getByRole('link', { name: 'Baustein 4' }).click();
    await planner.getByRole('button', { name: 'Inhalt ergänzen' }).click();
    await planner.getByLabel('Titel', { exact: true }).fill('Ziele abstimmen');
    await planner.getByRole('button', { name: 'Inhalt ergänzen' }).click();
    await expect(row).toContainText(`0 von ${before + 1} erfolgt`);
    await expect(page.getByText(/Jana Terhorst hat B4\.\d+ ergänzt\./)).toBeVisible();
  });

  test('on Heute, also what happened while the connection was cut', { tag: '@breadth' }, async ({ browser }) => {
    // a browser of its own: that a request finds no network is an error in its console
    const context = await browser.newContext();
    const page = await context.newPage();
    const connected = page.waitForEvent('websocket');
    await signIn(page, people.coordinator);
    const connection = await connected;
    const work = page.getByRole('region', { name: 'Noch niemandem zugeordnet' });
    await expect(work.getByRole('link', { name: 'B4.1b Bürgerbeteiligung' })).toBeVisible();
    const title = async (text) => {
      await planner.getByRole('button', { name: 'Titel und Umsetzungsstand ändern' }).click();
      await planner.getByLabel('Titel', { exact: true }).fill(text);
      await planner.getByRole('button', { name: 'Speichern' }).click();
      await expect(planner.getByRole('heading', { level: 1, name: text })).toBeVisible();
    };
    await title('Bürgerabende');
    await expect(work.getByRole('link', { name: 'B4.1b Bürgerabende' })).toBeVisible();
    await Promise.all([connection.waitForEvent('close'), context.setOffline(true)]);
    await title('Bürgerwerkstatt');
    await context.setOffline(false);
    await expect(work.getByRole('link', { name: 'B4.1b Bürgerwerkstatt' })).toBeVisible();
    await context.close();
  });
});
