import { askServer } from './ask-server.mjs';
import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const organizations = '{ directory { organization { id name } members { id name } } }';
const assigning = 'mutation ($input: AssignActionItemInput!) { assignActionItem(input: $input) { __typename ... on ActionItemAssigned { actionItem { id number } } } }';

/** A second person in a browser of their own. */
async function as(browser, email, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await signIn(page, email);
  return { page, leave: () => context.close() };
}

/** The planning group gives an Auftrag to Maria Scholten of the welfare organisations. @returns its name and its address */
async function assign(page, title) {
  const { directory } = await askServer(page, organizations);
  const named = (name) => directory.find(({ organization }) => organization.name.startsWith(name));
  const welfare = named('AG Wohlfahrt');
  const personId = welfare.members.find((member) => member.name === 'Maria Scholten').id;
  const input = { requestId: crypto.randomUUID(), givenById: named('Interne Planungsgruppe').organization.id, organizationId: welfare.organization.id, personId, title, due: '2099-03' };
  const { assignActionItem } = await askServer(page, assigning, { input });
  expect(assignActionItem.__typename).toBe('ActionItemAssigned');
  const { id, number } = assignActionItem.actionItem;
  return { name: `A${number} ${title}`, address: `/de/auftraege/${id}` };
}

/** What was told a moment ago may still be on its way to the inbox. */
async function openInboxWhen(page, name, sentence) {
  const group = page.locator('pk-inbox-group').filter({ has: page.getByRole('heading', { level: 2, name }) });
  await expect(async () => {
    await page.goto('/de/eingang');
    await expect(group).toContainText(sentence, { timeout: 1_000 });
  }).toPass();
}

test('a partner hears of an Auftrag on Heute and in the inbox, the coordinator of the report, and the partner of the confirmation', { tag: '@breadth' }, async ({ page, browser }) => {
  const { page: partner, leave } = await as(browser, people.partner, { viewport: { width: 320, height: 700 } });
  await expect(partner).toHaveURL(/heute/);
  await expect(partner.getByRole('heading', { level: 1 })).toBeVisible();

  await signIn(page, people.coordinator);
  const { name, address } = await assign(page, `Zahlen der Schuldnerberatung ${Date.now()}`);
  await expect(partner.getByRole('main').getByRole('link', { name })).toBeVisible();
  await openInboxWhen(partner, name, 'hat Ihnen diesen Auftrag erteilt.');
  await expectNoSidewaysScrolling(partner);
  await expectAccessible(partner);

  await page.goto(address);
  await expect(page.getByText('vereinbart', { exact: true })).toBeVisible();
  await partner.getByRole('link', { name }).click();
  await partner.getByRole('button', { name: 'Als erledigt melden' }).click();
  await partner.getByLabel('Was dabei herausgekommen ist').fill('Die Zahlen liegen bei.');
  await partner.getByRole('button', { name: 'Als erledigt melden' }).click();
  await expect(partner.getByText('gemeldet', { exact: true })).toBeVisible();

  await expect(page.getByRole('button', { name: 'Bestätigen' })).toBeVisible();
  await expectAccessible(page);
  await openInboxWhen(page, name, 'hat den Auftrag als erledigt gemeldet. Das wartet auf Ihre Bestätigung.');
  await expectAccessible(page);
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Bestätigen' }).click();

  await expect(partner.locator('pk-chip').getByText('bestätigt', { exact: true })).toBeVisible();
  await openInboxWhen(partner, name, 'hat bestätigt, dass der Auftrag erledigt ist.');
  await leave();
});
