import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const measure = 'Zwei Treffs öffnen an zwei Abenden';

test('those who lead see a measure that does not go to plan, ask back, and hear the answer', { tag: '@breadth' }, async ({ page, browser }) => {
  test.setTimeout(120_000);
  const executive = await (await browser.newContext()).newPage();
  await signIn(executive, people.executive, '/de/leitung');
  await executive.getByRole('navigation', { name: 'Ansichten der Leitung' }).getByRole('link', { name: 'Maßnahmen' }).click();
  const row = executive.getByRole('row').filter({ hasText: measure });
  await expect(row).toContainText('beobachten');
  await expectAccessible(executive);
  await executive.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(executive);
  await expectNoSidewaysScrolling(executive);
  await executive.setViewportSize({ width: 1280, height: 800 });
  await executive.getByRole('radio', { name: 'nicht im Plan' }).check();
  await expect(executive).toHaveURL(/sicht=abweichend/);
  await row.getByRole('link', { name: measure }).click();
  await executive.getByRole('button', { name: 'Rückfragen' }).first().click();
  await executive.getByRole('textbox', { name: 'Rückfrage' }).fill('Wer spricht die Ehrenamtlichen an?');
  await executive.getByRole('button', { name: 'Rückfrage senden' }).click();
  await expect(executive.getByText('Wer spricht die Ehrenamtlichen an?')).toBeVisible();
  await executive.getByRole('button', { name: 'Zur Kenntnis nehmen' }).first().click();
  await expect(executive.getByText(/zur Kenntnis genommen am/).first()).toBeVisible();
  await expectAccessible(executive);

  await signIn(page, people.planner, '/de/heute');
  const waiting = page.getByRole('list', { name: /Maßnahmen/ }).getByRole('listitem').filter({ hasText: 'Zum Sachstand gibt es eine Rückfrage' });
  await expect(waiting).toContainText(measure);
  await expectAccessible(page);
  await waiting.getByRole('link', { name: measure }).click();
  await page.getByRole('button', { name: 'Antworten' }).click();
  await page.getByRole('textbox', { name: 'Antwort' }).fill('Die AG Wohlfahrt, im Dezember.');
  await page.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(executive.getByText('Die AG Wohlfahrt, im Dezember.')).toBeVisible();
});
