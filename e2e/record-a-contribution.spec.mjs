import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

test('what somebody said at a stall is written down, answered with the measure it led to, and found on the page of that', { tag: '@breadth' }, async ({ page }) => {
  test.setTimeout(120_000);
  const [topic, measure, reason] = ['Bänke vor dem Treff', 'Zwei Treffs öffnen an zwei Abenden', 'Vor beiden Treffs stehen ab März Bänke.'];
  await signIn(page, people.planner, '/de/beitraege');
  await page.getByRole('button', { name: 'Gehörtes festhalten' }).click();
  await expect(page.getByLabel('Worum es geht')).toBeFocused();
  await page.getByLabel('Worum es geht').fill(topic);
  await page.getByLabel('Was gesagt wurde').fill('Man kann nirgends sitzen, bis geöffnet wird.');
  await page.getByLabel('Wer es gesagt hat').selectOption({ label: 'jemand, der dort wohnt' });
  await page.getByLabel('Wo es gesagt wurde').selectOption({ label: 'am Stand oder bei einer Veranstaltung' });
  await page.getByRole('combobox', { name: 'Sozialraum (freiwillig)' }).fill('Friedrichsfeld');
  await page.getByLabel('Wie die Antwort ankommt').fill('Aushang im Treff');
  await page.getByRole('textbox', { name: 'Name (freiwillig)' }).fill('Erna Beispiel');
  const record = page.getByRole('button', { name: 'Gehörtes festhalten' });
  await record.click();
  await expect(page.getByText('„Einverständnis mit dem Namen“ fehlt noch')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('textbox', { name: 'Name (freiwillig)' }).fill('');
  await record.click();

  await expect(page.getByRole('heading', { level: 1, name: topic })).toBeVisible();
  await expect(page.getByText('jemand, der dort wohnt, am Stand oder bei einer Veranstaltung')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Antworten' }).click();
  await page.getByLabel('Antwort', { exact: true }).selectOption({ label: 'wird aufgenommen' });
  await page.getByLabel('Was daraus wird').fill('Zwei Treffs öffnen');
  await page.getByRole('option', { name: /M\d+ Zwei Treffs öffnen an zwei Abenden/ }).click();
  await page.getByLabel('Begründung').fill(reason);
  await page.getByRole('button', { name: 'Antwort geben' }).click();
  await page.getByRole('region', { name: 'Antworten' }).getByRole('link', { name: measure }).click();

  await expect(page.getByRole('heading', { level: 1, name: measure })).toBeVisible();
  const thread = page.getByRole('region', { name: 'Roter Faden' });
  await expect(thread.getByRole('heading', { name: 'Beiträge, die hierher führten' })).toBeVisible();
  await expectAccessible(page);
  await thread.getByRole('link', { name: topic }).click();
  await expect(page.getByRole('region', { name: 'Antworten' })).toContainText(reason);
});
