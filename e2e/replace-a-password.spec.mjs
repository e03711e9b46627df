import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, signInByHand } from './journey.mjs';
import { test } from './letter-box.mjs';

const chosen = 'ein langes neues Wort';

test('whoever forgot the password chooses a new one by a link in a mail', { tag: '@breadth' }, async ({ page, browser, letterBox }) => {
  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  await signIn(elsewhere, people.adviser);

  await page.goto('/de/anmelden');
  await page.getByRole('link', { name: 'Passwort vergessen?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Passwort vergessen' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('E-Mail-Adresse').fill(people.adviser);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Wenn es für ${people.adviser} ein Konto gibt`)).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(await letterBox.linkTo(people.adviser));
  await expect(page.getByRole('heading', { level: 1, name: 'Neues Passwort' })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await page.getByLabel('Neues Passwort', { exact: true }).fill(chosen);
  await page.getByRole('button', { name: 'Passwort festlegen und anmelden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Heute' })).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/anmelden/);

  await page.goto('/de/konto');
  await page.getByLabel('Jetziges Passwort', { exact: true }).fill(chosen);
  await page.getByLabel('Neues Passwort', { exact: true }).fill('Planungskreis-Demo');
  await page.getByRole('button', { name: 'Passwort ändern' }).click();
  await expect(page.getByText('Das Passwort ist geändert.')).toBeVisible();
  await signInByHand(elsewhere, people.adviser);
  await context.close();
});
