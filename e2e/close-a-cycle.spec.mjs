import { askServer } from './ask-server.mjs';
import { endMeasures } from './ended-measures.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const LESSON = 'Träger früher einladen, sonst fehlen ihre Zahlen.';

test('a cycle refuses to close over an open lesson, then closes, and the next one starts with what was carried', async ({ page, stage }) => {
  test.setTimeout(180_000);
  await signIn(page, people.planner);
  const { cycles } = await askServer(page, '{ cycles { id number body { name } } }');
  const [{ id }] = cycles.filter(({ body }) => body.name.startsWith('Voerde'));
  await endMeasures(stage.databaseUrl, id);

  await page.goto(`/de/kreislauf/${id}`);
  await page.getByRole('link', { name: 'Abschluss' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Abschluss' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lehre festhalten' }).click();
  await page.getByLabel('Was haben Sie gelernt?').fill(LESSON);
  await page.getByRole('button', { name: 'Lehre festhalten' }).click();
  await expect(page.getByText(LESSON)).toBeVisible();

  const assumptions = page.getByRole('region', { name: 'Annahmen hinter den Maßnahmen' });
  await expect(assumptions.getByRole('listitem')).toHaveCount(2);
  for (const left of [1, 0]) {
    await assumptions.getByRole('button', { name: /^Annahme prüfen/ }).first().click();
    await assumptions.getByLabel('Hat die Annahme zugetroffen?').selectOption({ label: left ? 'hat zugetroffen' : 'lässt sich nicht sagen' });
    await assumptions.getByLabel('Worauf sich das stützt').fill('Die Listen der ersten Abende.');
    await expectAccessible(page);
    await assumptions.getByRole('button', { name: 'Antwort festhalten' }).click();
    await expect(assumptions.getByRole('listitem')).toHaveCount(left);
  }
  await expect(page.getByText('ist gesagt, ob sie zugetroffen haben')).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, people.executive, `/de/kreislauf/${id}/abschluss`);
  await expect(page.getByText('Lehren, über die noch nicht entschieden ist: 1')).toBeVisible();
  await page.getByRole('button', { name: 'Zyklus abschließen' }).click();
  await expect(page.getByText('Der Zyklus lässt sich noch nicht abschließen.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Entscheiden/ }).click();
  await page.getByLabel('Was daraus wird').selectOption({ label: 'Angepasst übernehmen' });
  await page.getByLabel('Begründung').fill('Nur zu den Konferenzen.');
  await page.getByRole('button', { name: 'Entscheiden', exact: true }).click();
  await expect(page.getByText('angepasst übernommen', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Zyklus abschließen' }).click();
  await expect(page.getByText('Dieser Zyklus ist zu Ende.')).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, people.planner, `/de/kreislauf/${id}/abschluss`);
  await page.getByRole('button', { name: 'Nächsten Zyklus beginnen' }).click();
  const form = page.getByRole('region', { name: 'Nächsten Zyklus beginnen' });
  const deferred = form.getByRole('group', { name: 'Zurückgestellte Inhalte, die weitergehen' });
  await expect(deferred.getByRole('checkbox').first()).toBeChecked();
  const carried = await deferred.locator('label > span').first().evaluate((label) => label.firstChild.textContent);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await form.getByLabel('Was hat sich geändert?').fill('Ein Träger ist weggefallen.');
  await form.getByLabel('Auftrag', { exact: true }).fill('Beschluss des Rates vom 20. Januar');
  await form.getByLabel('Datum des Auftrags').fill('2026-01-20');
  await form.getByRole('button', { name: 'Nächsten Zyklus beginnen' }).click();
  await expect(page).toHaveURL(new RegExp(`/kreislauf/(?!${id})[0-9a-f-]+$`));
  await expect(page.getByRole('heading', { level: 1, name: 'Kreislauf' })).toBeVisible();

  await page.goto(`${page.url()}/vergleich`);
  await expect(page.getByRole('region', { name: 'Was weitergegangen ist' })).toContainText(carried.trim());
  await expect(page.getByRole('region', { name: 'Was sich geändert hat' })).toContainText('Ein Träger ist weggefallen.');
  await expectAccessible(page);
});
