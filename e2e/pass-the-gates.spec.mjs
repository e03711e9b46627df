import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';

/** What is only the scene of a journey is asked of the server directly, as whoever is signed in on the page. */
async function ask(page, query, input) {
  const send = async ([query, variables]) => (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })).json();
  const { data, errors } = await page.evaluate(send, [query, { input }]);
  expect(errors).toBeUndefined();
  return data;
}

/** Somebody at their own browser. */
async function person(browser, email) {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await signIn(page, email);
  return page;
}

async function blockOf(page, key) {
  const { cycles } = await ask(page, '{ cycles { body { name } blocks { id key version reservation { id version } tasks { id key version } } } }');
  return cycles.find(({ body }) => body.name.startsWith('Voerde')).blocks.find((block) => block.key === key);
}

async function move(page, key, to, sentence) {
  const { id, version } = (await blockOf(page, key.slice(0, 2))).tasks.find((task) => task.key === key);
  const { changeTaskStand } = await ask(page, 'mutation ($input: ChangeTaskStandInput!) { changeTaskStand(input: $input) { __typename } }', { moves: [{ taskId: id, version, to, sentence }] });
  expect(changeTaskStand.__typename).toBe('TasksMoved');
}

async function openBlock(page, key) {
  await page.goto(`/de/kreislauf/baustein/${(await blockOf(page, key)).id}`);
  await expect(acceptance(page)).toBeVisible();
}

const acceptance = (page) => page.getByRole('region', { name: 'Abnahme' });
const history = (page) => page.getByRole('complementary', { name: 'Verlauf' });
const step = (page) => acceptance(page).locator('[aria-current=step]');

/** Opens a verb of the panel, says a sentence and confirms. */
async function decide(page, verb, sentence) {
  await acceptance(page).getByRole('button', { name: verb }).click();
  await expect(page.getByLabel('Ein Satz dazu')).toBeFocused();
  await page.getByLabel('Ein Satz dazu').fill(sentence);
  await acceptance(page).getByRole('button', { name: verb }).click();
  await expect(page.getByRole('heading', { name: 'Abnahme' })).toBeFocused();
  await expect(history(page)).toContainText(sentence);
}

test('the Dezernentin lets a block begin with a Vorbehalt and settles it', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.executive);
  await openBlock(page, 'B4');
  await acceptance(page).getByRole('button', { name: 'Mit Vorbehalt beginnen' }).click();
  const form = page.getByRole('form', { name: 'Mit Vorbehalt beginnen' });
  await expect(form.getByLabel('Grund')).toBeFocused();
  await expect(form.getByRole('link', { name: /Baustein 2 Strukturen entwickeln/ })).toBeVisible();
  await expectAccessible(page);

  await form.getByLabel('Aufzuheben bis').fill('2020-01-01');
  await form.getByRole('button', { name: 'Mit Vorbehalt beginnen' }).click();
  await expect(form).toContainText('Ein Vorbehalt gilt mindestens bis morgen.');
  await form.getByLabel('Grund').fill('Die Ziele sollen zur Klausur vorliegen.');
  await form.getByLabel('Verantwortlich').fill('stelle sozial');
  await page.getByRole('option', { name: /Stelle Sozialplanung/ }).first().click();
  await form.getByLabel('Aufzuheben bis').fill('2099-12-31');
  await form.getByRole('button', { name: 'Mit Vorbehalt beginnen' }).click();
  await expect(page.getByRole('heading', { name: 'Abnahme' })).toBeFocused();
  await expect(page.getByText(/^Darf mit Vorbehalt beginnen, seit/)).toBeVisible();
  await expect(history(page)).toContainText('hat zugelassen, Baustein 4 mit Vorbehalt zu beginnen. Aufzuheben bis 31.12.2099 durch Stelle Sozialplanung. Die Ziele sollen zur Klausur vorliegen.');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Vorbehalt erledigen' }).click();
  await page.getByText('zurückgezogen', { exact: true }).click();
  await page.getByRole('button', { name: 'Vorbehalt erledigen' }).click();
  await expect(page.getByText('„Ein Satz dazu“ fehlt noch.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Ein Satz dazu').fill('Die Klausur ist verschoben.');
  await page.getByRole('button', { name: 'Vorbehalt erledigen' }).click();
  await expect(page.getByRole('heading', { name: 'Abnahme' })).toBeFocused();
  await expect(page.getByText(/^Darf mit Vorbehalt beginnen, seit/)).toHaveCount(0);
  await expect(history(page)).toContainText('hat den Vorbehalt bei Baustein 4 zurückgezogen. Die Klausur ist verschoben.');
});

test('a planner lets the cycle rest and resumes it', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner, '/de/kreislauf');
  await page.getByRole('button', { name: 'Ruhen lassen' }).click();
  await expectAccessible(page);
  await page.getByLabel('Ein Satz dazu').fill('Die Stelle ist bis März unbesetzt.');
  await page.getByRole('button', { name: 'Ruhen lassen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Zyklus 1 ruht.' })).toHaveCount(1);
  await expect(page.locator('.state')).toBeFocused();
  await expect(page.locator('.state')).toContainText('Die Stelle ist bis März unbesetzt.');
  await expect(page.getByRole('region', { name: 'Was zuletzt geschah' })).toContainText('Jana Terhorst lässt den Zyklus ruhen.');
  await expectAccessible(page);

  await page.getByRole('table').getByRole('link', { name: /Strukturen entwickeln/ }).click();
  await expect(acceptance(page)).toContainText('Der Zyklus steht auf „ruht“; solange bleibt die Abnahme, wie sie ist.');
  await expect(page.getByText(/^Der Zyklus ruht seit [\d.]+: Die Stelle ist bis März unbesetzt\./)).toBeVisible();
  await expect(page.getByRole('button', { name: /Stand ändern|Inhalt ergänzen/ })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /auswählen/ })).toHaveCount(0);
  await expectAccessible(page);
  await goTo(page, 'Heute');
  await expect(page.getByText(/Zyklus 1, Voerde.*: Der Zyklus ruht seit [\d.]+: Die Stelle ist bis März unbesetzt\./)).toBeVisible();
  await expect(page.getByText('Alles erledigt.')).toHaveCount(0);
  await expectAccessible(page);
  await goTo(page, 'Kreislauf');
  await page.getByRole('button', { name: 'Fortsetzen' }).click();
  await page.getByRole('button', { name: 'Fortsetzen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Zyklus 1 läuft weiter.' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Ruhen lassen' })).toBeVisible();
});

test('gates and the life of the cycle on a phone of 320 px, in English and in the dark', { tag: '@breadth' }, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/en/anmelden');
  await page.getByLabel('E-mail address').fill(people.executive);
  await page.getByLabel('Password', { exact: true }).fill('Planungskreis-Demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Goals at a glance', level: 1 })).toBeVisible();
  await page.goto(`/en/kreislauf/baustein/${(await blockOf(page, 'B4')).id}`);
  const panel = page.getByRole('region', { name: 'Acceptance' });
  await expect(panel).toContainText('checkpoints are open');
  await panel.getByRole('button', { name: 'Begin with a reservation' }).click();
  await expect(panel.getByRole('form')).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Cycle 1' }).click();
  await page.getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('form', { name: 'Suspend cycle 1' })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await context.close();
});

test('a block is submitted, returned, submitted again and accepted by somebody else; opened again, later ones are to be reviewed', async ({ browser }) => {
  // two people and five decisions in one story
  test.slow();
  const planner = await person(browser, people.planner);
  const executive = await person(browser, people.executive);

  await openBlock(planner, 'B1');
  await expect(acceptance(planner)).toContainText('Einreichen ist noch nicht möglich: 2 Prüfpunkte sind offen');
  await expect(acceptance(planner).getByRole('link', { name: /B1\.1/ })).toBeVisible();
  await expect(acceptance(planner).getByRole('button')).toHaveCount(0);
  await expectAccessible(planner);

  await move(planner, 'B1.1', 'DONE', 'Der Rat hat es beschlossen.');
  await move(planner, 'B1.2b', 'DEFERRED', 'Das Budget kommt mit dem nächsten Haushalt.');
  await openBlock(planner, 'B1');
  await acceptance(planner).getByRole('button', { name: 'Einreichen' }).click();
  await expect(acceptance(planner)).toContainText('Das Budget kommt mit dem nächsten Haushalt.');
  await acceptance(planner).getByRole('button', { name: 'Abbrechen' }).click();
  await expect(acceptance(planner).getByRole('button', { name: 'Einreichen' })).toBeFocused();
  await decide(planner, 'Einreichen', 'Es liegt alles vor.');
  await expect(planner.getByRole('status').filter({ hasText: 'Baustein 1 ist eingereicht.' })).toHaveCount(1);
  await expect(step(planner)).toContainText('von Jana Terhorst');
  await expect(acceptance(planner)).toContainText('Wer einreicht, nimmt nicht selbst ab. Jetzt entscheidet: Verwaltungsvorstand.');
  await expect(acceptance(planner).getByRole('button', { name: /Annehmen|Zurückgeben/ })).toHaveCount(0);

  await decide(planner, 'Zurückziehen', 'Ein Anhang fehlt noch.');
  await expect(step(planner)).toHaveText('in Bearbeitung');
  await expect(history(planner)).toContainText('Jana Terhorst hat die Einreichung von Baustein 1 zurückgezogen. Ein Anhang fehlt noch.');
  await decide(planner, 'Einreichen', 'Der Anhang liegt bei.');
  await expect(planner.getByText('wartet auf Abnahme', { exact: true })).toBeVisible();

  await goTo(executive, 'Kreislauf');
  await expect(executive.getByRole('link', { name: /^Baustein 1 Entschluss, Stand läuft, wartet auf Abnahme/ })).toBeVisible();
  await expect(executive.getByRole('row', { name: /Entschluss zum integrierten/ })).toContainText('wartet auf Abnahme');
  await goTo(executive, 'Heute');
  const first = executive.getByRole('region', { name: /Wartet auf mich/ }).getByRole('listitem').first();
  await expect(first).toContainText('Wartet auf Ihre Abnahme. Eingereicht am');
  await expectAccessible(executive);
  await first.getByRole('link', { name: /^Baustein 1/ }).click();
  await expect(acceptance(executive)).toBeVisible();
  await acceptance(executive).getByRole('button', { name: 'Zurückgeben' }).click();
  await acceptance(executive).getByRole('button', { name: 'Zurückgeben' }).click();
  await expect(executive.getByText('„Ein Satz dazu“ fehlt noch.')).toBeVisible();
  // a button that has scrolled half below the bar on top would count as too small
  await executive.evaluate(() => scrollTo(0, 0));
  await expectAccessible(executive);
  await acceptance(executive).getByRole('button', { name: 'Abbrechen' }).click();
  await decide(executive, 'Zurückgeben', 'Bitte nennen Sie die Höhe des Budgets.');
  await expect(step(executive)).toHaveText('zurückgegeben');

  await openBlock(planner, 'B1');
  await expect(history(planner)).toContainText('Dr. Katrin Wessels (Verwaltungsvorstand) hat Baustein 1 zurückgegeben. Bitte nennen Sie die Höhe des Budgets.');
  await decide(planner, 'Einreichen', 'Die Höhe steht jetzt im Beschluss.');
  await openBlock(executive, 'B1');
  await decide(executive, 'Annehmen', 'Damit können wir arbeiten.');
  await expect(step(executive)).toContainText('angenommen durch Verwaltungsvorstand am');

  const later = await blockOf(executive, 'B4');
  const grant = 'mutation ($input: StartBuildingBlockWithReservationInput!) { startBuildingBlockWithReservation(input: $input) { __typename } }';
  const { directory } = await ask(executive, '{ directory { organization { id } } }');
  await ask(executive, grant, { requestId: crypto.randomUUID(), blockId: later.id, reason: 'Vorab.', ownerOrganizationId: directory[0].organization.id, expiresOn: '2099-12-31' });
  await move(planner, 'B4.1a', 'PLANNED', 'Wir nehmen es vor.');
  await move(planner, 'B4.1a', 'IN_PROGRESS', 'Wir fangen an.');
  await decide(executive, 'Wieder öffnen', 'Der Beschluss wird neu gefasst.');
  await expect(step(executive)).toHaveText('in Bearbeitung');

  await openBlock(planner, 'B4');
  await expect(planner.getByText('zu prüfen', { exact: true })).toBeVisible();
  await expect(history(planner)).toContainText('Baustein 4 ist zu prüfen, weil Baustein 1 Entschluss zum integrierten und strategischen Handeln wieder geöffnet wurde.');
  await expectAccessible(planner);
  await goTo(planner, 'Kreislauf');
  await expect(planner.getByRole('link', { name: /^Baustein 4 Ziele, .* zu prüfen/ })).toBeVisible();
  await expect(planner.getByRole('row', { name: /Strategische Entwicklungsziele/ })).toContainText('zu prüfen');
  await expectAccessible(planner);

  // as it was, for the journeys that come after
  const { reservation } = await blockOf(executive, 'B4');
  await move(planner, 'B4.1a', 'DEFERRED', 'Wieder wie vorher.');
  const settle = 'mutation ($input: SettleReservationInput!) { settleReservation(input: $input) { __typename } }';
  await ask(executive, settle, { blockId: later.id, reservationId: reservation.id, version: reservation.version, as: 'FULFILLED', sentence: '' });
  await move(planner, 'B1.1', 'IN_PROGRESS', 'Wieder wie vorher.');
  await move(planner, 'B1.1', 'PLANNED', 'Wieder wie vorher.');
  await move(planner, 'B1.2b', 'UNDEFINED', 'Wieder wie vorher.');
  await Promise.all([planner, executive].map((page) => page.context().close()));
});
