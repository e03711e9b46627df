import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';

/** A calendar day of the journeys' time zone. */
const day = (fromToday) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() + fromToday * 86_400_000);

const parties = (page) => page.getByRole('table', { name: 'Parteien' });
const history = (page) => page.getByRole('complementary', { name: 'Verlauf' });
const said = (page, text) => expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);

async function openSection(page, name) {
  await goTo(page, 'Organisationen');
  await page.getByRole('navigation', { name: 'Rund um die Organisationen' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function choose(page, field, letters) {
  await page.getByRole('combobox', { name: field }).fill(letters);
  await page.getByRole('listbox').getByRole('option').first().click();
}

test('the planner makes an agreement, and is told on Heute before it ends', { tag: '@breadth' }, async ({ page, browser }) => {
  const title = `Zusammenarbeit ${Date.now()}`;
  await signIn(page, people.planner);
  await openSection(page, 'Vereinbarungen');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vereinbarung ergänzen' }).click();
  await expect(page.getByLabel('Titel')).toBeFocused();
  await page.getByLabel('Kündigungsfrist in Monaten').fill('drei');
  await page.getByRole('button', { name: 'Vereinbarung ergänzen' }).click();
  await expect(page.getByText('„Titel“ fehlt noch.')).toBeVisible();
  await expect(page.getByText('„Kündigungsfrist in Monaten“ ist eine ganze Zahl von 1 bis 60.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Art', { exact: true }).selectOption('Kooperationsvereinbarung');
  await page.getByLabel('Kündigungsfrist in Monaten').fill('1');
  await page.getByLabel('Erster Tag').fill(day(-100));
  await page.getByLabel('Letzter Tag').fill(day(-200));
  await choose(page, 'Erste Partei', 'stelle sozialplanung');
  await choose(page, 'Zweite Partei', 'ag wohlfahrt');
  await page.getByRole('button', { name: 'Vereinbarung ergänzen' }).click();
  await expect(page.getByRole('alert')).toContainText('Der letzte Tag liegt vor dem ersten.');
  await page.getByLabel('Letzter Tag').fill(day(100));
  await page.getByRole('button', { name: 'Vereinbarung ergänzen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(/^Endet am .*, in 100 Tagen\. Nur noch bis .* kann gekündigt werden\.$/)).toBeVisible();
  await expect(history(page)).toContainText(`Jana Terhorst hat „${title}“ aufgenommen, vereinbart zwischen Stelle Sozialplanung und AG Wohlfahrt.`);

  await page.getByRole('button', { name: 'Ändern (AG Wohlfahrt)' }).click();
  await expect(page.getByLabel('Pflichten')).toBeFocused();
  await page.getByLabel('Pflichten').fill('Benennt Ansprechstellen.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await said(page, 'Pflichten und Mittel von AG Wohlfahrt sind geändert.');
  await expect(page.getByRole('button', { name: 'Ändern (AG Wohlfahrt)' })).toBeFocused();
  await expect(page.getByRole('button', { name: /Herausnehmen/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Partei hinzufügen' }).click();
  await choose(page, 'Organisation', 'kommunale fachplanungen');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await said(page, 'Kommunale Fachplanungen ist jetzt Partei.');
  await page.getByRole('button', { name: 'Herausnehmen (Kommunale Fachplanungen)' }).click();
  await said(page, 'Kommunale Fachplanungen ist nicht mehr Partei.');
  await expect(parties(page).getByRole('rowheader')).toHaveText(['AG Wohlfahrt', 'Stelle Sozialplanung']);

  await goTo(page, 'Heute');
  const ending = page.getByRole('region', { name: 'Vereinbarungen, die bald enden' });
  await expect(ending).toContainText(title);
  await expectAccessible(page);

  const context = await browser.newContext();
  const partner = await context.newPage();
  await signIn(partner, people.partner);
  await expect(partner.getByRole('region', { name: 'Vereinbarungen, die bald enden' })).toHaveCount(0);
  await openSection(partner, 'Vereinbarungen');
  await expect(partner.getByRole('rowheader').getByRole('link', { name: title })).toBeVisible();
  await expect(partner.getByRole('link', { name: 'Begleitung durch die G.I.B.' })).toBeVisible();
  await expect(partner.getByRole('link', { name: 'Daten der Fachplanungen für das Sozialmonitoring' })).toHaveCount(0);
  await partner.getByRole('link', { name: title }).click();
  await expect(parties(partner)).toContainText('Benennt Ansprechstellen.');
  await expect(partner.getByRole('button', { name: /ändern|beenden|hinzufügen/i })).toHaveCount(0);
  await expectAccessible(partner);
  await parties(partner).getByRole('link', { name: 'AG Wohlfahrt' }).click();
  await expect(partner.getByRole('region', { name: 'Vereinbarungen' })).toContainText('endet bald');
  await context.close();

  await ending.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Vereinbarung beenden' }).click();
  await expect(page.getByLabel('Letzter Tag')).toBeFocused();
  await page.getByLabel('Letzter Tag').fill(day(-1));
  await page.getByRole('button', { name: 'Vereinbarung beenden' }).click();
  await said(page, 'Die Vereinbarung hat einen letzten Tag.');
  await expect(history(page)).toContainText('Jana Terhorst hat die Vereinbarung zum');
  await openSection(page, 'Vereinbarungen');
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await page.getByLabel('auch beendete').check();
  await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('beendet');
  expect(new URL(page.url()).search).toBe('?beendete=ja');
});

test('two people change one agreement, and nothing of either is lost', { tag: '@breadth' }, async ({ page, browser }) => {
  const context = await browser.newContext();
  const other = await context.newPage();
  for (const each of [page, other]) {
    await signIn(each, people.planner);
    await openSection(each, 'Vereinbarungen');
    await each.getByRole('link', { name: 'Begleitung durch die G.I.B.' }).click();
    await each.getByRole('button', { name: 'Angaben ändern' }).click();
  }
  await other.getByLabel('Worum es geht').fill('Beratung beim Aufbau.');
  await other.getByRole('button', { name: 'Speichern' }).click();
  await expect(other.getByText('Beratung beim Aufbau.')).toBeVisible();
  await page.getByLabel('Worum es geht').fill('Kostenfreie Beratung.');
  await page.getByLabel('Unterzeichnet am').fill('2024-01-16');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('alert')).toContainText('Inzwischen hat jemand anderes die Vereinbarung geändert');
  await expect(page.getByRole('alert')).toContainText('Beratung beim Aufbau.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Meine Fassung speichern' }).click();
  await expect(page.getByText('Kostenfreie Beratung.')).toBeVisible();
  await expect(page.getByText('16.01.2024')).toBeVisible();
  await context.close();
});

test('contact points are found by social space, added, checked and closed', { tag: '@breadth' }, async ({ page }) => {
  const name = `Treff ${Date.now()}`;
  await signIn(page, people.planner);
  await openSection(page, 'Anlaufstellen');
  await expect(page.getByRole('region', { name: 'Spellen' })).toContainText('zu prüfen');
  await expectAccessible(page);
  await page.getByLabel('Sozialraum').selectOption('Friedrichsfeld');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Nachbarschaftstreff Friedrichsfeld']);
  expect(new URL(page.url()).search).toBe('?raum=Friedrichsfeld');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 3 })).toBeVisible();
  for (const hidden of [page.getByRole('searchbox'), page.getByRole('button', { name: 'Anlaufstelle ergänzen' }), page.getByRole('button', { name: /^Ändern/ })]) await expect(hidden).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Anlaufstelle ergänzen' }).click();
  await expect(page.getByLabel('Name der Anlaufstelle')).toBeFocused();
  await expect(page.getByText('Nur Angaben der Stelle selbst')).toBeVisible();
  await page.getByLabel(/^E-Mail/).fill('kein Postfach');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('„E-Mail“ ist keine E-Mail-Adresse.')).toBeVisible();
  await expectAccessible(page);
  const adding = page.getByRole('region', { name: 'Anlaufstelle ergänzen' });
  await adding.getByLabel('Name der Anlaufstelle').fill(name);
  await choose(page, 'Träger', 'ag wohlfahrt');
  await adding.getByLabel('Körperschaft').selectOption('Voerde (Niederrhein), Stadt');
  await adding.getByLabel(/^Sozialraum/).fill('Friedrichsfeld');
  await adding.getByLabel(/^E-Mail/).fill('treff@wohlfahrt.example');
  await adding.getByLabel(/^Angaben gelten bis/).fill(day(-1));
  await page.getByRole('button', { name: 'Speichern' }).click();
  await said(page, `${name} ist ergänzt.`);
  await expect(page.getByRole('button', { name: 'Anlaufstelle ergänzen' })).toBeFocused();
  const space = page.getByRole('region', { name: 'Friedrichsfeld' });
  await expect(space).toContainText('zu prüfen');

  await page.getByRole('button', { name: `Ändern (${name})` }).click();
  await page.getByLabel(/^Angaben gelten bis/).fill(day(100));
  await page.getByRole('button', { name: 'Speichern' }).click();
  await said(page, `${name} ist geändert.`);
  await expect(page.getByRole('button', { name: `Ändern (${name})` })).toBeFocused();
  await expect(space).not.toContainText('zu prüfen');
  await page.getByRole('button', { name: `Verlauf (${name})` }).click();
  await expect(space).toContainText('Jana Terhorst hat bis wann die Angaben gelten geändert.');
  await page.getByRole('button', { name: `Schließen (${name})` }).click();
  await page.getByLabel('Letzter Tag').fill(day(-1));
  await page.getByRole('button', { name: 'Anlaufstelle schließen' }).click();
  await said(page, `${name} hat einen letzten Tag.`);
  await expect(space).toContainText('geschlossen, letzter Tag');
});

test('on a phone of 320 px, in English and in the dark', { tag: '@breadth' }, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/en/anmelden');
  await page.getByLabel('E-mail address').fill(people.planner);
  await page.getByLabel('Password', { exact: true }).fill('Planungskreis-Demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'Organisations' }).click();
  await page.getByRole('link', { name: 'Agreements' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Agreements' })).toBeVisible();
  await page.getByRole('link', { name: 'Daten der Fachplanungen für das Sozialmonitoring' }).click();
  await page.getByRole('button', { name: 'Add a party' }).click();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: 'Agreements' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Contact points' }).click();
  await page.getByRole('button', { name: /^Change \(Café Spellen\)/ }).click();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await context.close();
});
