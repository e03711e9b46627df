import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn } from './journey.mjs';
import { test } from './letter-box.mjs';
import { goToMeeting, openEarly } from './meetings.mjs';

const title = 'Stand der Bausteine';

test('a coordinator runs a meeting, hands out an Auftrag and closes it in one step; each person gets one mail', async ({ page, letterBox }) => {
  await signIn(page, people.coordinator);
  await goToMeeting(page);
  await openEarly(page);
  await page.getByRole('button', { name: 'Alle übrigen sind da' }).click();
  await page.getByRole('button', { name: /^Aufrufen.*Datenlieferung/ }).click();
  await page.getByRole('radio', { name: 'Vertagt' }).check();
  await page.getByLabel('Warum wird vertagt?').fill('Zwei Fachbereiche fehlen noch.');
  await page.getByRole('button', { name: 'Punkt vertagen' }).click();
  await expect(page.getByRole('button', { name: 'Weiter zu TOP 3' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();

  await page.getByLabel('Wortlaut des Beschlusses').fill('Die Bausteine werden wie vorgelegt fortgeführt.');
  await page.getByLabel('ja', { exact: true }).fill('3');
  await page.getByLabel('nein', { exact: true }).fill('0');
  await page.getByLabel('enthalten').fill('0');
  await expect(page.getByText('3 von 3 Stimmen')).toBeVisible();
  await page.getByLabel('Wortlaut des Beschlusses').press('Control+Enter');
  await expect(page.getByText('3 ja, 0 nein, 0 enthalten').first()).toBeVisible();

  await page.getByRole('radio', { name: 'Auftrag' }).check();
  await page.getByLabel('Was ist zu tun?').fill('Zeitplan vorlegen');
  await page.getByRole('combobox', { name: /Organisation oder Sitz/ }).fill('Interne Planungsgruppe');
  await page.getByRole('option', { name: /Interne Planungsgruppe/ }).first().click();
  await page.getByLabel('Tag', { exact: true }).fill('2099-12-04');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Auftrag vergeben' }).click();
  await expect(page.getByText(/^A\d+ Zeitplan vorlegen$/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Zum Abschluss' }).click();
  const closing = page.getByRole('region', { name: 'Abschluss: Das geht hinaus' });
  await expect(closing.getByText('3 Personen, je eine E-Mail.')).toBeVisible();
  await expect(closing.getByRole('row', { name: /Martin Overbeck/ })).toContainText('Zeitplan vorlegen');
  await expect(closing.getByText(/kehren zurück/)).toBeVisible();
  await expectAccessible(page);
  await closing.getByRole('button', { name: 'Sitzung abschließen und versenden' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Niederschrift' })).toBeVisible();
  await expect.poll(() => letterBox.addresses().length).toBe(3);
  expect(letterBox.addresses().toSorted()).toEqual([people.coordinator, people.member, people.planner].toSorted());

  await page.getByRole('button', { name: 'Niederschrift genehmigen' }).click();
  await expect(page.getByText(/genehmigt am/)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
});
