import { entryOf, expect, expectAccessible, goTo, people, signIn, test } from './journey.mjs';

const openBlock = async (page, name) => {
  await goTo(page, 'Kreislauf');
  await page.getByRole('table').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

test('whoever goes elsewhere with something written is asked, stays with it, or lets it go', async ({ page }) => {
  await signIn(page, people.planner);
  await openBlock(page, /kleinräumige Analysen/);
  await page.getByRole('button', { name: 'Inhalt ergänzen' }).click();
  await page.getByLabel('Titel', { exact: true }).fill('Sozialdaten');
  await entryOf(page, 'Heute').click();
  const question = page.getByRole('dialog', { name: 'Seite verlassen?' });
  await expect(question).toContainText('geht es verloren');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(page.getByRole('link', { name: 'Heute' }).first()).toBeFocused();
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('Sozialdaten');

  const leaves = page.waitForEvent('dialog').then((dialog) => dialog.dismiss());
  await page.reload({ timeout: 2000 }).catch(() => {}); // it does not load, because the browser asked
  await leaves;
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('Sozialdaten');

  await entryOf(page, 'Heute').click();
  await page.getByRole('button', { name: 'Verlassen und verwerfen' }).click();
  await expect(page).toHaveURL(/heute$/);
});

test('a bad day is said at its field, and the content is sent once it is mended', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner);
  await openBlock(page, /kleinräumige Analysen/);
  await page.getByRole('button', { name: 'Inhalt ergänzen' }).click();
  await page.getByLabel('Titel', { exact: true }).fill('Sozialdaten');
  await page.getByLabel('fällig', { exact: true }).selectOption('an einem Tag');
  await page.getByLabel('Tag', { exact: true }).fill('1800-01-01');
  await page.getByRole('button', { name: 'Inhalt ergänzen' }).click();
  await expect(page.getByText('„Tag“ ist kein Datum, das es gibt.')).toBeVisible();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
});

test('the focus is on the heading of the page that came in place of another', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.member, '/de/kreislauf');
  await expect(page).toHaveURL(/kreislauf\/.+/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('whoever goes over to another Planungskreis begins at the heading of its first page', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.adviser);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: /Planungskreis wechseln/ }).click();
  await page.getByRole('menuitemradio', { checked: false }).first().click();
  await expect(page.getByRole('button', { name: /jetzt: Rheinisch-Bergischer Kreis/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('whoever may not begin a cycle finds no page to do so', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.member, '/de/kreislauf/beginnen');
  await expect(page.getByRole('heading', { level: 1, name: 'Seite nicht gefunden' })).toBeVisible();
});
