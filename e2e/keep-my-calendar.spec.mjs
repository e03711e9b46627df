import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const addressOf = (page) => page.getByLabel('Adresse des Kalenders').inputValue();

test('a member lets the own calendar read along, gives it another address and ends it', { tag: '@breadth' }, async ({ page, request }) => {
  await signIn(page, people.member, '/de/konto#kalender');
  await expect(page.getByRole('heading', { name: 'Kalender', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Adresse anlegen (Meine Sitzungen und Aufträge)' }).click();
  await expect(page.getByLabel('Adresse des Kalenders')).toBeFocused();
  await expectAccessible(page);
  const first = await addressOf(page);
  const answer = await request.get(new URL(first).pathname);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = await answer.text();
  expect(calendar).toContain('BEGIN:VEVENT');
  expect(calendar).not.toMatch(/ORGANIZER|ATTENDEE/);

  await page.getByRole('button', { name: 'Neue Adresse (Meine Sitzungen und Aufträge)' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Neue Adresse anlegen' }).click();
  await expect(page.getByLabel('Adresse des Kalenders')).toBeFocused();
  await expect(page.getByLabel('Adresse des Kalenders')).not.toHaveValue(first);
  expect((await request.get(new URL(first).pathname)).status()).toBe(404);

  const second = await addressOf(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScrolling(page);
  await page.getByRole('button', { name: 'Beenden (Meine Sitzungen und Aufträge)' }).click();
  await expect(page.getByText('Die Adresse gilt nicht mehr: Meine Sitzungen und Aufträge')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Adresse anlegen (Meine Sitzungen und Aufträge)' })).toBeFocused();
  expect((await request.get(new URL(second).pathname)).status()).toBe(404);
  await expectAccessible(page);
});

test('a planner takes the Aufträge to Excel, as they are narrowed down', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner, '/de/auftraege');
  await page.getByLabel('überfällig').check();
  await expect(page).toHaveURL(/nur=ueberfaellig/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Für Excel ausgeben als XLSX-Datei' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Voerde.*_Aufträge_\d{4}-\d{2}-\d{2}\.xlsx$/);
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
  await expect(page.getByText('.xlsx liegt in Ihren Downloads.')).toHaveCount(1);
  await expectAccessible(page);
});
