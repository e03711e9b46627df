import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const MEASURE = 'Besuchsdienst für Menschen, die allein leben';

test('a planner says how a measure is meant to have its effect, reads it as a chain and as a table, and checks an assumption', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, people.planner);
  await page.goto('/de/massnahmen');
  await page.getByRole('link', { name: new RegExp(MEASURE) }).click();
  const section = page.getByRole('region', { name: 'Wirkungsmodell' });
  await section.getByRole('button', { name: 'Wirkungsmodell anlegen' }).click();
  await expectAccessible(page);
  await page.getByLabel('Einsatz 1').fill('Zwölf Ehrenamtliche');
  await page.getByLabel('Aktivität 1').fill('Besuche zu Hause, einmal in der Woche');
  const activity = section.getByRole('group', { name: 'Aktivität' });
  await activity.getByLabel('Kommt zustande durch').selectOption({ label: 'Zwölf Ehrenamtliche' });
  await activity.getByRole('button', { name: 'Hinzufügen (Kommt zustande durch)' }).click();
  await page.getByLabel('Wirkung bei der Zielgruppe 1').fill('Sie haben jemanden zum Reden');
  const outcome = section.getByRole('group', { name: 'Wirkung bei der Zielgruppe' });
  await outcome.getByLabel('Kommt zustande durch').selectOption({ label: 'Besuche zu Hause, einmal in der Woche' });
  await outcome.getByRole('button', { name: 'Hinzufügen (Kommt zustande durch)' }).click();
  await section.getByRole('button', { name: 'Annahme hinzufügen' }).click();
  await section.getByLabel('Bezieht sich auf').selectOption({ label: 'Besuche zu Hause, einmal in der Woche → Sie haben jemanden zum Reden' });
  await section.getByLabel('Annahme', { exact: true }).fill('Menschen lassen Fremde in ihre Wohnung.');
  await section.getByRole('button', { name: 'Speichern' }).click();
  await expect(outcome.getByLabel('Zielgruppe', { exact: true })).toBeFocused();
  await outcome.getByLabel('Zielgruppe', { exact: true }).fill('Menschen über 75, die allein leben');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await section.getByRole('button', { name: 'Speichern' }).click();

  await expect(section.getByRole('heading', { name: 'Wirkungsmodell' })).toBeFocused();
  const card = section.getByRole('button', { name: /Besuche zu Hause/, pressed: false });
  await card.focus();
  await page.keyboard.press('Enter');
  await expect(section.getByRole('button', { name: /Besuche zu Hause/, pressed: true })).toBeVisible();
  await expectAccessible(page);
  await section.getByText('Tabelle').click();
  await expect(page).toHaveURL(/wirkung=tabelle/);
  await expect(section.getByRole('row', { name: /Zwölf Ehrenamtliche Einsatz – Besuche zu Hause/ })).toBeVisible();
  await expectAccessible(page);

  await section.getByRole('button', { name: 'Annahme prüfen' }).click();
  await section.getByLabel('Hat die Annahme zugetroffen?').selectOption({ label: 'lässt sich nicht sagen' });
  await section.getByRole('button', { name: 'Antwort festhalten' }).click();
  await expect(section.getByLabel('Worauf sich das stützt')).toBeFocused();
  await section.getByLabel('Worauf sich das stützt').fill('Es gab erst drei Besuche.');
  await section.getByRole('button', { name: 'Antwort festhalten' }).click();
  await expect(section.getByText('lässt sich nicht sagen', { exact: true })).toBeVisible();
  await expect(section.getByText('Es gab erst drei Besuche.')).toBeVisible();
  await expectAccessible(page);
});
