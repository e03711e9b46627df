import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';
import { openEarly } from './meetings.mjs';

const DAY = 86_400_000;
const inDays = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const cafe = (page) => page.getByRole('region', { name: 'World-Café' });

test('a coordinator plans a World-Café, a host takes notes in its rounds, and its wrap-up ends in an Auftrag', { tag: '@breadth' }, async ({ page, browser }) => {
  test.setTimeout(120_000);
  await signIn(page, people.coordinator, '/de/sitzungen');
  await page.getByRole('link', { name: 'Sitzung planen' }).click();
  await page.getByLabel('Wer tagt?').selectOption({ label: 'Interne Planungsgruppe' });
  await page.getByLabel('World-Café: Themen an Tischen, in Runden').check();
  await expect(page.getByLabel('Titel')).toHaveValue('World-Café');
  await page.getByLabel('Tag', { exact: true }).fill(inDays(10));
  await page.getByLabel('Vorschläge bis').fill(inDays(9));
  await page.getByLabel('Runden', { exact: true }).fill('7');
  await page.getByLabel('Thema 1', { exact: true }).fill('Wohnen im Alter');
  await page.getByLabel('Thema 2', { exact: true }).fill('wohnen im alter');
  await page.getByRole('button', { name: 'Planen', exact: true }).click();
  await expect(page.getByText('Zwei Themen heißen gleich.').first()).toBeVisible();
  await expect(page.getByText('Ein World-Café hat 1 bis 6 Runden.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Thema 2', { exact: true }).fill('Wege zur Schule');
  await page.getByLabel('Gastgeber/in').first().selectOption({ label: 'Aylin Demir' });
  await page.getByLabel('Runden', { exact: true }).fill('2');
  await expect(page.getByText('2 × 20 min, dazwischen je 5 min Wechsel, 30 min Auswertung: 75 min')).toBeVisible();
  await expect(page.getByText('45 min bleiben für anderes')).toBeVisible();
  await page.getByRole('button', { name: 'Planen', exact: true }).click();

  await expect(cafe(page).getByRole('row', { name: /Tisch 1.*Wohnen im Alter.*Aylin Demir/ })).toBeVisible();
  await expectAccessible(page);
  await cafe(page).getByRole('button', { name: 'Themen und Zeiten ändern' }).click();
  await page.getByRole('button', { name: 'Thema hinzufügen' }).click();
  await expect(page.getByLabel('Thema 3', { exact: true })).toBeFocused();
  await page.getByLabel('Thema 3', { exact: true }).fill('Jugend am Abend');
  await page.getByRole('button', { name: 'Thema 3 nach oben' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(cafe(page).getByRole('rowheader')).toHaveText([/Tisch 1\s*Wohnen im Alter/, /Tisch 2\s*Jugend am Abend/, /Tisch 3\s*Wege zur Schule/]);
  await page.getByRole('button', { name: 'Einladen' }).click();
  await openEarly(page);
  await cafe(page).getByRole('button', { name: 'Runde 1 beginnen' }).click();
  await expect(cafe(page)).toContainText('Runde 1 von 2, bis');

  const host = await (await browser.newContext()).newPage();
  await signIn(host, people.member, page.url());
  await expect(host.getByRole('heading', { name: 'Tisch 1: Wohnen im Alter' })).toBeVisible();
  await host.getByLabel('Notizen aus Runde 1').fill('Barrierefreie Wohnungen fehlen.');
  await expect(host.getByText(/^gespeichert/)).toBeVisible();
  await expectAccessible(host);
  await expect(cafe(page).getByRole('row', { name: /Tisch 1/ })).toContainText('Barrierefreie Wohnungen fehlen.');

  await cafe(page).getByRole('button', { name: 'Runde 1 beenden, weiter mit Runde 2' }).click();
  await cafe(page).getByRole('button', { name: 'Zurück zu Runde 1' }).click();
  await expect(cafe(page)).toContainText('Runde 1 von 2, bis');
  await expectAccessible(page);
  await cafe(page).getByRole('button', { name: 'Runde 1 beenden, weiter mit Runde 2' }).click();
  await host.getByLabel('Notizen aus Runde 2').fill('Tauschbörse für Wohnungen?');
  await expect(host.getByText(/^gespeichert/)).toBeVisible();
  await expectAccessible(page);
  await cafe(page).getByRole('button', { name: 'Runde 2 beenden, weiter mit der Auswertung' }).click();

  const topic = cafe(page).getByRole('article').filter({ hasText: 'Tisch 1: Wohnen im Alter' });
  await expect(topic).toContainText('Runde 1Barrierefreie Wohnungen fehlen.Runde 2Tauschbörse für Wohnungen?');
  await expect(cafe(page).getByRole('article')).toHaveCount(3);
  await topic.getByRole('button', { name: 'Ergebnis festhalten' }).click();
  await topic.getByRole('radio', { name: 'Auftrag' }).check();
  await topic.getByLabel('Was ist zu tun?').fill('Tauschbörse erproben');
  await topic.getByRole('combobox', { name: /Organisation oder Sitz/ }).fill('Interne Planungsgruppe');
  await page.getByRole('option', { name: /Interne Planungsgruppe/ }).first().click();
  await topic.getByLabel('Tag', { exact: true }).fill('2099-12-04');
  await expectAccessible(page);
  await topic.getByRole('button', { name: 'Auftrag vergeben' }).click();
  await expect(topic.getByRole('listitem').filter({ hasText: 'Tauschbörse erproben' })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: 'Zum Abschluss' }).click();
  await page.getByRole('button', { name: 'Sitzung abschließen und versenden' }).click();
  await expect(page.getByRole('region', { name: 'Niederschrift' })).toContainText('Barrierefreie Wohnungen fehlen.');
  await expectAccessible(page);
  await goTo(page, 'Aufträge');
  await expect(page.getByRole('heading', { level: 1, name: 'Aufträge' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Tauschbörse erproben/ })).toBeVisible();
});
