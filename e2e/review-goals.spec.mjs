import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const PHONE = { viewport: { width: 320, height: 700 } };

/** Somebody in a browser of their own. */
async function as(browser, email, path, options = {}) {
  const page = await (await browser.newContext(options)).newPage();
  await signIn(page, email, path);
  return page;
}

/** What was told a moment ago may still be on its way to the inbox. */
async function expectInInbox(page, sentence) {
  await expect(async () => {
    await page.goto('/de/eingang');
    await expect(page.getByRole('main')).toContainText(sentence, { timeout: 1_000 });
  }).toPass();
}

async function freeze(page) {
  await page.getByRole('button', { name: 'Bericht einfrieren' }).click();
  await expectAccessible(page);
  await page.getByRole('form', { name: 'Bericht einfrieren' }).getByRole('button', { name: 'Bericht einfrieren' }).click();
  await expect(page).toHaveURL(/leitung\/berichte/);
}

test('an owner gives a status update on a phone; who leads asks back, gets the answer, freezes the report and compares it with the last', async ({ browser }) => {
  test.setTimeout(150_000);
  const leader = await as(browser, people.countyExecutive);
  await expect(leader).toHaveURL(/leitung$/);
  await expect(leader.getByRole('heading', { level: 1, name: 'Zielstand für die Leitung' })).toBeVisible();
  await expectAccessible(leader);
  await freeze(leader);
  await expect(leader.getByRole('heading', { level: 1, name: /^Bericht 1 vom/ })).toBeVisible();
  await expect(leader.getByRole('row', { name: /Familientreff/ })).toContainText('im Plan');
  await expectAccessible(leader);

  const owner = await as(browser, people.areaCoordinator, '/de/ziele', PHONE);
  await owner.getByRole('link', { name: /Familientreff/ }).click();
  await owner.getByRole('button', { name: 'Sachstand geben' }).click();
  const form = owner.getByRole('form', { name: 'Sachstand geben' });
  await form.getByLabel('Lage').selectOption({ label: 'beobachten' });
  await form.getByRole('button', { name: 'Sachstand geben' }).click();
  await expect(form.getByText('„Was ist geschehen?“ fehlt noch')).toBeVisible();
  await expectAccessible(owner);
  await form.getByLabel('Was ist geschehen?').fill('Der Raum steht ab Januar nicht mehr zur Verfügung.');
  await form.getByLabel('Was wird gebraucht?').fill('Ein anderer Raum.');
  await form.getByRole('button', { name: 'Sachstand geben' }).click();
  const said = owner.getByRole('region', { name: 'Sachstand' });
  await expect(said).toContainText('Der Raum steht ab Januar nicht mehr zur Verfügung.');
  await expectAccessible(owner);
  await expectNoSidewaysScrolling(owner);

  await leader.goto('/de/leitung?sicht=geaendert');
  const row = leader.getByRole('row', { name: /Familientreff/ });
  await expect(row).toContainText('im Plan → beobachten');
  await leader.getByRole('button', { name: /Sachstand zeigen.*Familientreff/ }).click();
  await leader.getByRole('button', { name: 'Rückfragen' }).press('Enter');
  const question = leader.getByLabel('Rückfrage', { exact: true }).last();
  await expect(question).toBeFocused();
  await leader.keyboard.press('Escape');
  await expect(leader.getByRole('button', { name: 'Rückfragen' })).toBeFocused();
  await leader.keyboard.press('Enter');
  await question.fill('Gibt es schon einen anderen Raum?');
  await expectAccessible(leader);
  await leader.getByRole('button', { name: 'Rückfrage senden' }).click();
  await expect(leader.getByRole('button', { name: /eine Rückfrage offen/ })).toBeVisible();

  await expectInInbox(owner, 'hat zum Sachstand zurückgefragt. Das wartet auf Ihre Antwort.');
  await owner.getByRole('link', { name: /Familientreff/ }).first().click();
  await owner.getByRole('button', { name: 'Antworten' }).click();
  await owner.getByLabel('Antwort', { exact: true }).last().fill('Ja, in der Bücherei.');
  await owner.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(owner.getByRole('region', { name: 'Sachstand' })).toContainText('Ja, in der Bücherei.');

  await expectInInbox(leader, 'hat Ihre Rückfrage beantwortet.');
  await leader.goto('/de/leitung');
  await leader.getByRole('button', { name: /Sachstand zeigen.*Familientreff/ }).click();
  await expect(leader.getByRole('main')).toContainText('Ja, in der Bücherei.');
  await leader.getByRole('button', { name: 'Zur Kenntnis nehmen' }).press('Enter');
  await expect(leader.getByText(/zur Kenntnis genommen am .* von Uwe Hartmann/)).toBeVisible();
  await expect(leader.getByRole('button', { name: 'Rückfragen' })).toBeFocused();
  await freeze(leader);
  await expect(leader.getByRole('heading', { level: 1, name: /^Bericht 2 vom/ })).toBeVisible();
  await expect(leader.getByRole('row', { name: /Familientreff/ })).toContainText('im Plan → beobachten');
  await expect(leader.getByText('1 verschlechtert, 0 verbessert')).toBeVisible();
  const [pdf] = await Promise.all([leader.waitForEvent('download'), leader.getByRole('link', { name: 'Als PDF' }).click()]);
  expect(pdf.suggestedFilename()).toMatch(/^Zielstand für die Leitung.*\.pdf$/);

  await leader.setViewportSize({ width: 320, height: 700 });
  await leader.goto(new URL(leader.url()).pathname.replace('/de/', '/en/'));
  await expect(leader.getByRole('heading', { level: 1, name: /^Report 2 of/ })).toBeVisible();
  await expect(leader.getByRole('heading', { level: 2, name: 'What is kept of the goals' })).toBeVisible();
  const [english] = await Promise.all([leader.waitForEvent('download'), leader.getByRole('link', { name: 'As PDF' }).click()]);
  expect(english.suggestedFilename()).toMatch(/^Goals at a glance.*\.pdf$/);
  await expectAccessible(leader);
  await expectNoSidewaysScrolling(leader);
  await leader.goto('/en/leitung');
  await expect(leader.getByRole('heading', { level: 2, name: 'Silent and orphaned' })).toBeVisible();
  await expectAccessible(leader);
  await expectNoSidewaysScrolling(leader);
});

test('who leads narrows the goals down by the address, and others have no such page', { tag: '@breadth' }, async ({ page, browser }) => {
  await signIn(page, people.countyPlanner, '/de/leitung');
  await page.getByLabel('Körperschaft').selectOption({ label: 'Rösrath' });
  await expect(page).toHaveURL(/fuer=/);
  await expect(page.getByText('ein Ziel', { exact: true })).toBeVisible();
  await expect(page.getByRole('main').getByRole('row', { name: /Tagespflege/ })).toContainText('Für das Angebot gibt es noch keinen Standort.');
  await page.getByText('still', { exact: true }).click();
  await expect(page.getByText('Nichts passt dazu.')).toBeVisible();
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  await expect(page.getByRole('main').getByRole('row', { name: /Familientreff/ })).toBeVisible();
  const owner = await as(browser, people.areaCoordinator, '/de/leitung');
  await expect(owner.getByRole('heading', { level: 1, name: 'Seite nicht gefunden' })).toBeVisible();
});
