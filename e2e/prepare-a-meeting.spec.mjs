import { randomUUID } from 'node:crypto';
import { askServer } from './ask-server.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';
import { openEarly } from './meetings.mjs';

const DAY = 86_400_000;
const inDays = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** A conference of Voerde that the coordinator of the planning group leads as well. */
async function addConference(page, name) {
  const { bodies, people: known } = await askServer(page, '{ bodies { id name } people { id name } }');
  const bodyId = bodies.find((body) => body.name.startsWith('Voerde')).id;
  const { addOrganization } = await askServer(page, 'mutation ($input: AddOrganizationInput!) { addOrganization(input: $input) { ... on OrganizationAdded { organization { id } } } }', {
    input: { requestId: randomUUID(), kind: 'AREA_CONFERENCE', name, bodyId },
  });
  const organizationId = addOrganization.organization.id;
  const personId = known.find((person) => person.name === 'Martin Overbeck').id;
  await askServer(page, 'mutation ($input: AddMembershipInput!) { addMembership(input: $input) { __typename } }', { input: { requestId: randomUUID(), organizationId, personId, role: 'COORDINATOR', from: inDays(0) } });
}

async function addItem(page, title, minutes) {
  await page.getByRole('button', { name: 'Punkt aufnehmen' }).click();
  await page.getByLabel('Worum geht es?').fill(title);
  await page.getByLabel('Dauer in Minuten').fill(String(minutes));
  await page.getByRole('button', { name: 'Punkt aufnehmen' }).click();
  await expect(page.getByRole('heading', { name: title, level: 3 })).toBeVisible();
}

const agenda = (page) => page.getByRole('region', { name: 'Tagesordnung' });

test('a coordinator prepares a series, a partner proposes, the planner runs the meeting, and what is adjourned comes back', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const name = `Sozialraumkonferenz Möllen ${Date.now()}`;
  const as = async (email) => {
    const context = await browser.newContext();
    const theirs = await context.newPage();
    await signIn(theirs, email);
    return theirs;
  };
  await signIn(page, people.planner);
  await addConference(page, name);

  const coordinator = await as(people.coordinator);
  await goTo(coordinator, 'Sitzungen');
  await expectAccessible(coordinator);
  await coordinator.getByRole('link', { name: 'Sitzung planen' }).click();
  await coordinator.getByLabel('Wer tagt?').selectOption({ label: name });
  await coordinator.getByLabel('Tag', { exact: true }).fill(inDays(40));
  await coordinator.getByLabel('als Reihe planen').check();
  await coordinator.getByLabel('Wie oft?').fill('2');
  await coordinator.getByLabel('gesetzliche Feiertage auslassen').uncheck();
  await expect(coordinator.getByRole('heading', { name: '2 Termine' })).toBeVisible();
  await expectAccessible(coordinator);
  await coordinator.getByRole('button', { name: 'Planen', exact: true }).click();
  await expect(coordinator.getByRole('heading', { name, level: 1 })).toBeVisible();
  const address = coordinator.url();
  await coordinator.getByRole('button', { name: 'Einladen' }).click();
  await expect(coordinator.getByRole('alert')).toContainText('Auf der Tagesordnung steht noch nichts.');
  await addItem(coordinator, 'Räume im Quartier', 20);
  await coordinator.getByRole('button', { name: 'Gast dazubitten' }).click();
  await coordinator.getByLabel('Wer kommt dazu?').fill('AG Wohlfahrt');
  await coordinator.getByRole('option', { name: 'AG Wohlfahrt', exact: true }).click();
  await coordinator.getByRole('button', { name: 'Dazubitten', exact: true }).click();
  await expect(coordinator.getByText('zu Gast:')).toBeVisible();
  await coordinator.getByRole('button', { name: 'Einladen' }).click();
  await expect(coordinator.getByRole('status').filter({ hasText: 'Zur Sitzung ist eingeladen.' })).toHaveCount(1);
  await expectAccessible(coordinator);

  const partner = await as(people.partner);
  await goTo(partner, 'Sitzungen');
  await partner.getByRole('link', { name: `${name}, 1. Sitzung` }).click();
  await partner.getByRole('button', { name: 'Punkt vorschlagen' }).click();
  await partner.getByLabel('Worum geht es?').fill('Lotsendienst Familien');
  await partner.getByRole('button', { name: 'Punkt vorschlagen' }).click();
  await expect(partner.getByRole('region', { name: 'Vorschläge' })).toContainText('noch nicht entschieden');
  await expectAccessible(partner);

  await coordinator.getByRole('button', { name: 'Aufnehmen (Lotsendienst Familien)' }).click();
  await expect(agenda(coordinator).getByRole('heading', { level: 3 })).toHaveText(['Räume im Quartier', 'Lotsendienst Familien']);
  await coordinator.getByRole('button', { name: 'Lotsendienst Familien nach oben' }).click();
  await expect(agenda(coordinator).getByRole('heading', { level: 3 })).toHaveText(['Lotsendienst Familien', 'Räume im Quartier']);
  await expect(partner.getByRole('region', { name: 'Tagesordnung' })).toContainText('vorgeschlagen von AG Wohlfahrt');

  await page.goto(address);
  await openEarly(page);
  await page.getByRole('button', { name: 'Aufrufen (Räume im Quartier)' }).click();
  await expect(page.getByText('TOP 2, seit')).toBeVisible();
  await page.getByRole('button', { name: 'Vertagen (Lotsendienst Familien)' }).click();
  await page.getByRole('button', { name: 'Vertagen', exact: true }).click();
  await expect(page.getByText('„Warum?“ fehlt noch.')).toBeVisible();
  await page.getByLabel('Warum?').fill('Das Angebot fehlt noch.');
  await page.getByRole('button', { name: 'Vertagen', exact: true }).click();
  await expect(agenda(page)).toContainText(/Vertagt\s+Das Angebot fehlt noch\./);
  await page.getByLabel('Anwesenheit von Martin Overbeck').selectOption('anwesend');
  await expect(page.getByText('1 von 1 Mitgliedern da')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zum Abschluss' }).click();
  const closing = page.getByRole('region', { name: 'Abschluss: Das geht hinaus' });
  await expect(closing).toContainText('Lotsendienst Familien');
  await closing.getByRole('button', { name: 'Sitzung abschließen und versenden' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Die Sitzung ist abgeschlossen.' })).toHaveCount(1);
  await page.getByRole('link', { name: /^danach: 2\. Sitzung/ }).click();
  await expect(agenda(page)).toContainText('Lotsendienst Familien');
  await expect(agenda(page)).toContainText('1-mal vertagt');
  await expect(agenda(page)).toContainText('Räume im Quartier'); // it was talked about, without an outcome
  await expect(page.getByRole('region', { name: 'Verlauf' })).toContainText('„Lotsendienst Familien“ ist zurückgekehrt');
  await expectAccessible(page);
});

test('a meeting in the past is refused in a sentence, and nothing typed is lost, in English on a phone in the dark', { tag: '@breadth' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await signIn(page, people.coordinator, '/en/sitzungen/neu');
  await page.getByLabel('Place').fill('Town hall');
  await page.getByLabel('Day', { exact: true }).fill('2020-01-02');
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('The beginning lies in the past.');
  await expect(page.getByLabel('Place')).toHaveValue('Town hall');
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await page.goto('/en/sitzungen');
  await page.getByRole('link', { name: /Interne Planungsgruppe, Meeting 4/ }).click();
  await expect(page.getByRole('region', { name: 'Agenda' })).toContainText('adjourned once');
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
});

test('a deadline for proposals after the meeting is refused in a sentence, and nothing typed is lost', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.coordinator, '/de/sitzungen');
  await page.getByRole('link', { name: 'Sitzung planen' }).click();
  await page.getByLabel('Wer tagt?').selectOption({ label: 'Interne Planungsgruppe' });
  await page.getByLabel('Titel').fill('Sondersitzung');
  await page.getByLabel('Tag', { exact: true }).fill(inDays(20));
  await page.getByLabel('Vorschläge bis').fill(inDays(21));
  await page.getByRole('button', { name: 'Planen', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Die Frist für Vorschläge liegt nach der Sitzung. Bitte wählen Sie einen früheren Tag.');
  await expectAccessible(page);
  await expect(page.getByLabel('Titel')).toHaveValue('Sondersitzung');
  await page.getByLabel('Vorschläge bis').fill(inDays(10));
  await page.getByRole('button', { name: 'Planen', exact: true }).click();
  await expect(page.getByText('Sondersitzung').first()).toBeVisible();
  await expect(page).not.toHaveURL(/planen|neu/);
});
