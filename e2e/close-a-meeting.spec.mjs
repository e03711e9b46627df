import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn } from './journey.mjs';
import { test } from './letter-box.mjs';

const title = 'Stand der Bausteine';

/** Opens the next meeting of the planning group. */
async function openMeeting(page) {
  await goTo(page, 'Sitzungen');
  await page.getByRole('link', { name: /Planungsgruppe/ }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Tagesordnung' })).toBeVisible();
}

test('a coordinator runs a meeting, hands out an Auftrag and closes it in one step; each person gets one mail', async ({ page, letterBox }) => {
  await signIn(page, people.coordinator);
  await openMeeting(page);
  await page.getByRole('button', { name: 'Sitzung eröffnen' }).click();
  await page.getByRole('button', { name: 'Alle übrigen sind da' }).click();
  await page.getByRole('button', { name: /^Aufrufen.*Stand der Bausteine/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();

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
  await expect(page.getByText('Zeitplan vorlegen').first()).toBeVisible();

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
