import { askServer } from './ask-server.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';

const group = 'Interne Planungsgruppe';
const lead = 'Leitung der Planungsgruppe';

/** A calendar day of the journeys' time zone. */
const day = (fromToday) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() + fromToday * 86_400_000);

async function openOrganization(page, name) {
  await goTo(page, 'Organisationen');
  await page.getByRole('table').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const seats = (page) => page.getByRole('table', { name: 'Sitze' });
const members = (page) => page.getByRole('table', { name: 'Mitglieder' });
const history = (page) => page.getByRole('complementary', { name: 'Verlauf' });
const said = (page, text) => expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);

async function choose(page, field, letters) {
  const box = page.getByRole('combobox', { name: field });
  await box.fill(letters);
  await page.getByRole('listbox').getByRole('option').first().click();
}

async function moveTo(page, key, stand) {
  await page.getByRole('button', { name: 'Stand ändern', exact: true }).click();
  await page.getByLabel('Stand', { exact: true }).selectOption(stand);
  await page.getByLabel('Ein Satz dazu').fill(`Vertretung: ${stand}.`);
  await page.getByRole('button', { name: 'Stand übernehmen' }).click();
  await said(page, `${key} ist jetzt „${stand}“.`);
}

/** The planning group gives an Auftrag to the seat that leads it. @returns what it is called on pages */
async function assignToLead(page, title) {
  const { directory } = await askServer(page, '{ directory { organization { id name } seats { id title } } }');
  const { organization, seats: its } = directory.find((entry) => entry.organization.name === group);
  const input = { requestId: crypto.randomUUID(), givenById: organization.id, seatId: its.find((seat) => seat.title === lead).id, title, due: '2099-03' };
  const { assignActionItem } = await askServer(page, 'mutation ($input: AssignActionItemInput!) { assignActionItem(input: $input) { ... on ActionItemAssigned { actionItem { number } } } }', { input });
  return `A${assignActionItem.actionItem.number} ${title}`;
}

test('the deputy takes over a seat while its holder is away', { tag: '@breadth' }, async ({ page, browser }) => {
  const context = await browser.newContext();
  const deputy = await context.newPage();
  const mine = deputy.getByRole('region', { name: /Wartet auf mich/ });
  await signIn(deputy, people.member);
  await expect(deputy.getByRole('link', { name: /B2\.4/ })).toHaveCount(0);

  await signIn(page, people.planner);
  const promised = await assignToLead(page, 'Zahlen zur Kita liefern');
  await goTo(deputy, 'Heute');
  await expect(deputy.getByRole('main').getByRole('link', { name: promised })).toHaveCount(0);
  await openOrganization(page, group);
  await expect(seats(page).getByRole('row', { name: new RegExp(lead) })).toContainText('Martin Overbeck');
  await expectAccessible(page);
  await page.getByRole('button', { name: `Besetzung ändern (${lead})` }).click();
  await page.getByRole('button', { name: 'Abwesenheit eintragen (es vertritt Aylin Demir)' }).click();
  await expect(page.getByLabel('Erster Tag')).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await said(page, 'Die Vertretung durch Aylin Demir ist eingetragen.');
  await expect(page.getByRole('button', { name: 'Abwesenheit ändern (es vertritt Aylin Demir)' })).toBeFocused();
  await expect(seats(page).getByRole('row', { name: new RegExp(lead) })).toContainText('vertritt seit');
  await expect(history(page)).toContainText(`Jana Terhorst hat eine Abwesenheit eingetragen: Aylin Demir vertritt den Sitz „${lead}“ ab`);

  await deputy.reload();
  await deputy.getByRole('main').getByRole('link', { name: promised }).click();
  await deputy.getByRole('button', { name: 'Beginnen' }).click();
  await expect(deputy.locator('pk-chip').getByText('in Arbeit', { exact: true })).toBeVisible();
  await goTo(deputy, 'Heute');
  await mine.getByRole('link', { name: /B2\.4/ }).click();
  await expect(deputy.getByRole('heading', { level: 1, name: /^B2\.4/ })).toBeVisible();
  await moveTo(deputy, 'B2.4', 'in Arbeit');
  await moveTo(deputy, 'B2.4', 'vorgesehen');

  await page.getByRole('button', { name: 'Abwesenheit ändern (es vertritt Aylin Demir)' }).click();
  await page.getByRole('button', { name: 'Vertritt nicht mehr' }).click();
  await expect(history(page)).toContainText(`dass Aylin Demir den Sitz „${lead}“ nicht mehr vertritt.`);
  await goTo(deputy, 'Heute');
  await expect(deputy.getByRole('heading', { level: 1, name: 'Heute' })).toBeVisible();
  await expect(deputy.getByRole('link', { name: /B2\.4/ })).toHaveCount(0);
  await expect(deputy.getByRole('main').getByRole('link', { name: promised })).toHaveCount(0);
  await context.close();
});

test('a partner sees exactly the organisations that it belongs to and what is shared', { tag: '@breadth' }, async ({ page, browser }) => {
  const context = await browser.newContext();
  const partner = await context.newPage();
  await signIn(partner, people.partner, '/de/organisationen');
  const names = partner.getByRole('table').getByRole('rowheader').getByRole('link');
  await expect(names).toHaveText(['AG Wohlfahrt', 'Haupt- und Finanzausschuss', 'Jugendhilfeausschuss', 'Rat und Ausschüsse', 'Sozialausschuss', 'Stadtentwicklungsausschuss', 'Stadtrat', 'Stelle Sozialplanung']);
  await expect(partner.getByRole('button', { name: 'Organisation ergänzen' })).toHaveCount(0);
  await expectAccessible(partner);
  await partner.getByRole('link', { name: 'AG Wohlfahrt' }).click();
  await expect(members(partner)).toContainText('Maria Scholten');
  await expect(partner.getByRole('button', { name: /ändern|beenden|hinzufügen|anlegen/i })).toHaveCount(0);
  await expectAccessible(partner);

  await signIn(page, people.planner);
  await openOrganization(page, group);
  const { pathname } = new URL(page.url());
  await partner.goto(pathname);
  await expect(partner.getByRole('heading', { level: 1, name: 'Organisation nicht gefunden' })).toBeVisible();

  const share = async (visibility) => {
    await page.getByRole('button', { name: 'Sichtbarkeit ändern' }).click();
    await page.getByLabel('Wer sie sieht').selectOption(visibility);
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByRole('definition').filter({ hasText: visibility })).toBeVisible();
  };
  await share('alle im Planungskreis');
  await partner.reload();
  await expect(partner.getByRole('heading', { level: 1, name: group })).toBeVisible();
  await share('nur die eigene Körperschaft');
  await context.close();
});

test('a coordinator adds a member, and ends the membership', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.coordinator);
  await openOrganization(page, group);
  await expect(page.getByRole('button', { name: 'Sichtbarkeit ändern' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Mitglied hinzufügen' }).click();
  await expect(page.getByRole('combobox', { name: 'Person' })).toBeFocused();
  await expectAccessible(page);
  await choose(page, 'Person', 'demir');
  await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Aylin Demir gehört in dieser Zeit schon dazu');
  await choose(page, 'Person', 'ingenlath');
  await page.getByLabel('Erster Tag').fill(day(-30));
  await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
  await said(page, 'Thomas Ingenlath gehört jetzt dazu.');
  await expect(page.getByRole('button', { name: 'Mitglied hinzufügen' })).toBeFocused();

  await page.getByRole('button', { name: 'Aufgabe ändern (Thomas Ingenlath)' }).click();
  await page.getByLabel('Aufgabe', { exact: true }).selectOption('Koordination');
  await page.getByLabel('ab', { exact: true }).fill(day(-30));
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(members(page).getByRole('row', { name: /Thomas Ingenlath/ })).toContainText('Koordination');

  await page.getByRole('button', { name: 'Beenden (Thomas Ingenlath)' }).click();
  await expect(page.getByText('Ein Sitz wird davon nicht frei.')).toBeVisible();
  await page.getByLabel('Letzter Tag').fill(day(-40));
  await page.getByRole('button', { name: 'Mitgliedschaft beenden' }).click();
  await expect(page.getByRole('alert')).toContainText('Der letzte Tag liegt vor dem ersten.');
  await page.getByLabel('Letzter Tag').fill(day(-1));
  await page.getByRole('button', { name: 'Mitgliedschaft beenden' }).click();
  await expect(members(page).getByRole('row', { name: /Thomas Ingenlath/ })).toHaveCount(0);
  await page.getByRole('button', { name: '1 früheres zeigen' }).click();
  await expect(members(page).getByRole('row', { name: /Thomas Ingenlath/ })).toBeVisible();
  await expect(history(page)).toContainText('Martin Overbeck hat die Mitgliedschaft von Thomas Ingenlath zum');
  await expectAccessible(page);
});

test('the planner adds an organisation with a seat, finds it, and ends it', { tag: '@breadth' }, async ({ page }) => {
  const name = `Lenkungskreis ${Date.now()}`;
  await signIn(page, people.planner, '/de/organisationen');
  await page.getByRole('button', { name: 'Organisation ergänzen' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Organisation ergänzen' }).click();
  await expect(page.getByText('„Name“ fehlt noch.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('region', { name: 'Organisation ergänzen' }).getByLabel('Art').selectOption('Steuerungskonferenz');
  await choose(page, /Übergeordnete Organisation/, 'stadtverwaltung');
  await page.getByRole('button', { name: 'Organisation ergänzen' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByRole('button', { name: 'Name, Zweck und Auftrag ändern' }).click();
  await page.getByLabel(/^Zweck/).fill('Entscheidet zwischen den Sitzungen.');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Entscheidet zwischen den Sitzungen.')).toBeVisible();
  await page.getByRole('button', { name: 'Sitz anlegen' }).click();
  await page.getByLabel('Bezeichnung').fill('Vorsitz des Lenkungskreises');
  await page.getByLabel(/^Wochenstunden/).fill('2,5');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Ein Sitz ist unbesetzt, und niemand vertritt ihn: Vorsitz des Lenkungskreises.')).toBeVisible();
  await expect(seats(page)).toContainText('2,5 Wochenstunden');
  await expectAccessible(page);

  await goTo(page, 'Organisationen');
  await page.getByRole('searchbox', { name: 'Organisationen filtern' }).fill(name);
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('1 unbesetzt');
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Organisation beenden' }).click();
  await page.getByRole('button', { name: 'Organisation beenden' }).click();
  await said(page, 'Die Organisation hat einen letzten Tag.');
  await expect(page.getByText(/^endet am/)).toBeVisible();
});

test('on a phone of 320 px, in English and in the dark', { tag: '@breadth' }, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/en/anmelden');
  await page.getByLabel('E-mail address').fill(people.coordinator);
  await page.getByLabel('Password', { exact: true }).fill('Planungskreis-Demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'Organisations' }).click();
  await expect(page.getByRole('rowheader').getByRole('link', { name: group })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: group, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: group })).toBeVisible();
  await page.getByRole('button', { name: `Change who holds it (${lead})` }).click();
  await page.getByRole('button', { name: 'Fill anew' }).click();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await context.close();
});
