import { randomUUID } from 'node:crypto';
import { askServer } from './ask-server.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn } from './journey.mjs';
import { test } from './letter-box.mjs';

const adding = 'mutation ($input: AddOrganizationInput!) { addOrganization(input: $input) { ... on OrganizationAdded { organization { id } } } }';

/** A conference of Voerde that nobody sees but the administration and its own members. */
async function addConference(page, name) {
  const { bodies } = await askServer(page, '{ bodies { id name } }');
  const bodyId = bodies.find((body) => body.name.startsWith('Voerde')).id;
  const { addOrganization } = await askServer(page, adding, { input: { requestId: randomUUID(), kind: 'AREA_CONFERENCE', name, bodyId } });
  return addOrganization.organization.id;
}

async function invite(page, organizationId, { givenName, familyName, email }) {
  await page.goto(`/de/organisationen/${organizationId}`);
  await page.getByRole('button', { name: 'Person einladen' }).click();
  await expect(page.getByLabel('Vorname')).toBeFocused();
  await page.getByLabel('Vorname').fill(givenName);
  await page.getByLabel('Nachname').fill(familyName);
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByRole('button', { name: 'Einladen', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: `Die Einladung an ${givenName} ${familyName} geht an ${email}.` })).toHaveCount(1);
}

const invitations = (page) => page.getByRole('table', { name: 'Offene Einladungen' });

test('a welfare partner is invited by mail, signs up, and sees exactly one Sozialraumkonferenz and its context', { tag: '@breadth' }, async ({ page, browser, letterBox }) => {
  const email = `ines.vogt-${Date.now()}@wohlfahrt.example`;
  const [own, other] = [`Sozialraumkonferenz Friedrichsfeld ${Date.now()}`, `Sozialraumkonferenz Spellen ${Date.now()}`];
  await signIn(page, people.planner);
  const organizationId = await addConference(page, own);
  await addConference(page, other);
  await page.goto(`/de/organisationen/${organizationId}`);
  await page.getByRole('button', { name: 'Person einladen' }).click();
  await page.getByRole('button', { name: 'Einladen', exact: true }).click();
  await expect(page.getByText('„E-Mail-Adresse“ fehlt noch.')).toBeVisible();
  await expectAccessible(page);
  await invite(page, organizationId, { givenName: 'Ines', familyName: 'Vogt', email });
  await expect(page.getByRole('button', { name: 'Person einladen' })).toBeFocused();
  await expect(invitations(page).getByRole('row', { name: /Ines Vogt/ })).toContainText('Jana Terhorst');
  await expectAccessible(page);

  const context = await browser.newContext();
  const partner = await context.newPage();
  await partner.goto(await letterBox.linkTo(email));
  await expect(partner.getByText('Guten Tag Ines Vogt')).toBeVisible();
  await expect(partner.getByText('Jana Terhorst')).toBeVisible();
  await expect(partner.getByText(own)).toBeVisible();
  await expect(partner).not.toHaveURL(/#/);
  await expectAccessible(partner);
  await partner.getByLabel('Neues Passwort', { exact: true }).fill('ein langes eigenes Wort');
  await partner.getByRole('button', { name: 'Passwort festlegen und anmelden' }).click();
  await expect(partner.getByRole('heading', { name: 'Heute', level: 1 })).toBeVisible();
  await goTo(partner, 'Organisationen');
  await expect(partner.getByRole('table').getByRole('rowheader').getByRole('link')).toContainText(['AG Wohlfahrt', 'Rat und Ausschüsse', own, 'Stelle Sozialplanung']);
  await partner.getByRole('link', { name: own }).click();
  await expect(partner.getByRole('table', { name: 'Mitglieder' })).toContainText('Ines Vogt');
  await expect(partner.getByRole('button', { name: /einladen|hinzufügen|ändern/i })).toHaveCount(0);
  await expectAccessible(partner);
  await context.close();

  await page.reload();
  await expect(page.getByRole('table', { name: 'Mitglieder' })).toContainText('Ines Vogt');
  await expect(invitations(page)).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Verlauf' })).toContainText('Ines Vogt ist einer Einladung gefolgt: Mitglied');
});

test('an invitation that was taken back says so, in English and on a phone of 320 px in the dark', { tag: '@breadth' }, async ({ page, browser, letterBox }) => {
  const email = `ole.brandt-${Date.now()}@wohlfahrt.example`;
  await signIn(page, people.planner);
  const organizationId = await addConference(page, `Sozialraumkonferenz Möllen ${Date.now()}`);
  await invite(page, organizationId, { givenName: 'Ole', familyName: 'Brandt', email });
  const link = (await letterBox.linkTo(email)).replace('/de/', '/en/');

  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark', locale: 'en-GB' });
  const invited = await context.newPage();
  await invited.goto(link);
  await expect(invited.getByText('Ole Brandt')).toBeVisible();
  await expectNoSidewaysScrolling(invited);
  await expectAccessible(invited);

  await page.getByRole('button', { name: 'Zurücknehmen (Ole Brandt)' }).click();
  await expect(page.getByText('Die Einladung an Ole Brandt ist zurückgenommen.')).toBeVisible();
  await expectAccessible(page);
  await invited.getByLabel('New password', { exact: true }).fill('a long word of my own');
  await invited.keyboard.press('Enter');
  await expect(invited.getByRole('alert')).toContainText('no longer valid');
  await expectNoSidewaysScrolling(invited);
  await expectAccessible(invited);
  await context.close();
});
