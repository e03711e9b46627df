import { randomUUID } from 'node:crypto';
import { askServer } from './ask-server.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, goTo, people, signIn, test } from './journey.mjs';
import { openEarly } from './meetings.mjs';

const DAY = 86_400_000;
const inDays = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** Somebody in a browser of their own. */
async function as(browser, email, options = {}) {
  const page = await (await browser.newContext(options)).newPage();
  await signIn(page, email);
  return page;
}

const idOf = async (page, name) => (await askServer(page, '{ organizations { id name } }')).organizations.find((organization) => organization.name === name).id;

/** Plans a meeting of an organisation. @returns the address of its page */
async function plan(page, organization) {
  const input = { requestId: randomUUID(), organizationId: await idOf(page, organization), title: 'Nächste Sitzung', date: inDays(60), startTime: '14:00', endTime: '16:00' };
  const { createMeeting } = await askServer(page, 'mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { ... on MeetingCreated { meeting { id } } } }', { input });
  return `/de/sitzungen/${createMeeting.meeting.id}`;
}

const agendaItem = (page, title) => page.getByRole('region', { name: 'Tagesordnung' }).getByRole('listitem').filter({ hasText: title });

test('what a partner promised in a meeting comes back reported to the next one and is confirmed from there', { tag: '@breadth' }, async ({ page, browser }) => {
  test.setTimeout(120_000);
  const title = 'Zahlen zur Wohnungslosenhilfe liefern';
  await signIn(page, people.coordinator);
  await plan(page, 'Interne Planungsgruppe');
  await goTo(page, 'Sitzungen');
  await page.getByRole('link', { name: /Planungsgruppe/ }).first().click();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Termin als Kalenderdatei' }).click();
  expect((await download).suggestedFilename()).toBe('Sitzung.ics');

  await openEarly(page);
  await page.getByRole('button', { name: /^Aufrufen.*Stand der Bausteine/ }).click();
  await page.getByLabel('Wortlaut des Beschlusses').fill('Die Zahlen werden erhoben.');
  await page.getByRole('button', { name: 'Beschluss festhalten' }).click();
  await page.getByRole('button', { name: 'Beschluss „Die Zahlen werden erhoben.“ ändern' }).click();
  const words = page.getByRole('form', { name: 'Beschluss ändern' });
  await expect(words.getByLabel('Wortlaut des Beschlusses')).toBeFocused();
  await words.getByLabel('Wortlaut des Beschlusses').fill('Die Zahlen werden bis März erhoben.');
  await words.getByLabel('ja', { exact: true }).fill('3');
  await words.getByRole('button', { name: 'Speichern' }).click();
  await expect(words.getByText('„nein“ fehlt noch.')).toBeVisible();
  await words.getByLabel('nein', { exact: true }).fill('0');
  await words.getByLabel('enthalten').fill('0');
  await expectAccessible(page);
  await words.getByRole('button', { name: 'Speichern' }).click();
  await expect(words).toHaveCount(0);
  await expect(page.getByText('Die Zahlen werden bis März erhoben.').first()).toBeVisible();

  await page.getByRole('radio', { name: 'Auftrag' }).check();
  await page.getByLabel('Was ist zu tun?').fill(title);
  await page.getByRole('combobox', { name: /Organisation oder Sitz/ }).fill('AG Wohlfahrt');
  await page.getByRole('option', { name: /^AG Wohlfahrt/ }).first().click();
  await page.getByLabel('Tag', { exact: true }).fill('2099-12-04');
  await page.getByRole('button', { name: 'Auftrag vergeben' }).click();
  await page.getByRole('button', { name: 'Zum Abschluss' }).click();
  await page.getByRole('button', { name: 'Sitzung abschließen und versenden' }).click();
  const assignments = page.getByRole('region', { name: 'Aufträge aus dieser Sitzung' });
  await expect(assignments).toContainText('AG Wohlfahrt, bis Fr 04.12.2099');
  await expect(assignments).toContainText('vereinbart');
  await expectAccessible(page);

  const partner = await as(browser, people.partner, { viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
  await partner.getByRole('link', { name: title }).click();
  await partner.getByLabel('Kommentar schreiben').fill('Gehören die Notunterkünfte dazu?');
  await partner.getByRole('button', { name: 'Kommentieren' }).click();
  await partner.getByRole('button', { name: 'Als erledigt melden' }).click();
  await partner.getByLabel('Was dabei herausgekommen ist').fill('Die Zahlen liegen bei.');
  await partner.getByRole('button', { name: 'Als erledigt melden' }).click();
  await expect(partner.getByText('gemeldet', { exact: true })).toBeVisible();
  await expectNoSidewaysScrolling(partner);
  await expectAccessible(partner);

  await expect(assignments).toContainText('gemeldet');
  await page.getByRole('link', { name: /^danach:/ }).click();
  await expect(agendaItem(page, title).filter({ hasText: 'gemeldet' })).toHaveCount(1);
  await expectAccessible(page);
  await agendaItem(page, title).getByRole('link', { name: /^zum Auftrag A/ }).click();
  await expect(page.getByText('Gehören die Notunterkünfte dazu?')).toBeVisible();
  await page.getByRole('button', { name: 'Bestätigen' }).click();
  await expect(page.getByText('bestätigt', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await expect(agendaItem(page, title)).toContainText('bestätigt');

  await expect(partner.getByText('bestätigt', { exact: true }).first()).toBeVisible();
  await expectAccessible(partner);
});

test('an Auftrag that is put off for the third time stands on the next agenda of the organisation above', { tag: '@breadth' }, async ({ page, browser }) => {
  const title = `Räume im Stadtteil ${Date.now()}`;
  await signIn(page, people.planner);
  await page.goto(await plan(page, 'Stadtverwaltung Voerde'));
  await expect(page.getByRole('heading', { level: 1, name: 'Stadtverwaltung Voerde' })).toBeVisible();

  const coordinator = await as(browser, people.coordinator);
  const [givenById, organizationId] = [await idOf(coordinator, 'Interne Planungsgruppe'), await idOf(coordinator, 'AG Wohlfahrt')];
  const { assignActionItem } = await askServer(coordinator, 'mutation ($input: AssignActionItemInput!) { assignActionItem(input: $input) { ... on ActionItemAssigned { actionItem { id } } } }', {
    input: { requestId: randomUUID(), givenById, organizationId, title, due: '2099-01' },
  });
  for (const version of [1, 2, 3]) {
    await askServer(coordinator, 'mutation ($input: PostponeActionItemInput!) { postponeActionItem(input: $input) { __typename } }', {
      input: { actionItemId: assignActionItem.actionItem.id, version, due: `2099-0${version + 1}`, reason: 'Die Zuständigkeit ist offen.' },
    });
  }

  await expect(agendaItem(page, title)).toContainText('3-mal vertagt');
  await expectAccessible(page);
  await agendaItem(page, title).getByRole('link', { name: /^zum Auftrag A/ }).click();
  await expect(page.getByText('liegt auch bei')).toBeVisible();
});
