import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

test('the administrator makes an account, and the colleague comes in by its link', { tag: '@breadth' }, async ({ page, browser }) => {
  await signIn(page, people.administrator, '/de/verwaltung');
  await expect(page.getByRole('heading', { name: 'Konten', level: 1 })).toBeVisible();
  await expectAccessible(page);

  const email = `neu-${Date.now()}@voerde.example`;
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  await page.getByLabel('Vorname').fill('Lea');
  await page.getByLabel('Nachname').fill('Hoffmann');
  await page.getByLabel('E-Mail-Adresse').fill('lea.hoffmann');
  await page.getByRole('checkbox', { name: 'Fachplanung' }).check();
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(page.getByText('„E-Mail-Adresse“ ist keine E-Mail-Adresse.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  const url = new URL(await page.getByLabel('Einmal-Link').inputValue());
  await expectAccessible(page);

  const context = await browser.newContext();
  const colleague = await context.newPage();
  await colleague.goto(url.pathname + url.hash);
  await expect(colleague.getByText('Guten Tag Lea Hoffmann')).toBeVisible();
  await expect(colleague).not.toHaveURL(/#/);
  await expectAccessible(colleague);
  await colleague.getByLabel('Neues Passwort', { exact: true }).fill('ein langes eigenes Wort');
  await colleague.getByRole('button', { name: 'Passwort festlegen und anmelden' }).click();
  await expect(colleague.getByRole('heading', { name: 'Heute' })).toBeVisible();
  await context.close();

  await page.reload();
  await page.getByRole('searchbox', { name: 'Konten filtern' }).fill(email);
  await expect(page.getByRole('row', { name: /Lea Hoffmann/ })).toContainText('aktiv');
});

test('a wrong password says what is wrong and keeps the address', { tag: '@breadth' }, async ({ page }) => {
  await page.goto('/de/verwaltung/konten');
  await expect(page).toHaveURL(/anmelden/);
  await page.getByLabel('E-Mail-Adresse').fill(people.administrator);
  await page.getByLabel('Passwort', { exact: true }).fill('nicht das Passwort');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('passen nicht zusammen');
  await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(people.administrator);
  await expectAccessible(page);
  await page.getByLabel('Passwort', { exact: true }).fill('Planungskreis-Demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Konten', level: 1 })).toBeVisible();
});

test('everything is there in English, in the dark and on a phone of 320 px', { tag: '@breadth' }, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByLabel('E-mail address').fill(people.adviser);
  await page.getByLabel('Password', { exact: true }).fill('Planungskreis-Demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await context.close();
});
