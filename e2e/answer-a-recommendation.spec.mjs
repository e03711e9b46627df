import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

/** Somebody in a browser of their own. */
async function as(browser, email, options = {}) {
  const page = await (await browser.newContext(options)).newPage();
  await signIn(page, email);
  return page;
}

const choose = (page, label, letters, name) =>
  test.step(`choose ${name}`, async () => {
    await page.getByLabel(label).click();
    await page.getByLabel(label).fill(letters);
    await page.getByRole('option', { name }).first().click();
  });

test('a finding is kept with consent only, and the recommendation that follows from it is answered with a reason', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const [finding, recommendation, reason] = ['Wege zur Beratung sind lang', 'Beratung in den Ortsteilen anbieten', 'Dafür fehlen zurzeit die Räume.'];
  await signIn(page, people.planner, '/de/analysen');
  await expect(page.getByRole('link', { name: 'Am späten Nachmittag und Abend sind kaum Angebote offen' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Befund aufnehmen' }).click();
  await page.getByLabel('Was sich zeigt').fill(finding);
  await page.getByLabel('Art', { exact: true }).last().selectOption({ label: 'Schwäche' });
  await expect(page.getByLabel('Analyse', { exact: true })).not.toHaveValue('');
  await page.getByRole('button', { name: 'Befund aufnehmen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: finding })).toBeVisible();

  await page.getByRole('button', { name: 'Beleg eintragen' }).click();
  await page.getByLabel('Art des Belegs').selectOption({ label: 'Aussage oder Beobachtung' });
  await page.getByLabel('Was er besagt').fill('Ohne Auto ist ein halber Tag weg.');
  await page.getByRole('button', { name: 'Beleg eintragen' }).click();
  await expect(page.getByText('„Warum er hier stehen darf“ fehlt noch')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Warum er hier stehen darf').selectOption({ label: 'anonymisiert, niemand ist erkennbar' });
  await page.getByRole('button', { name: 'Beleg eintragen' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Ohne Auto ist ein halber Tag weg.' }).first()).toContainText('anonymisiert');

  await page.getByRole('button', { name: 'Ändern (Ohne Auto ist ein halber Tag weg.)' }).click();
  await page.getByLabel('Was er besagt').fill('Ohne Auto ist ein ganzer Tag weg.');
  await page.getByRole('button', { name: 'Beleg ändern' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'ein ganzer Tag weg' }).first()).toContainText('anonymisiert');

  await page.getByRole('link', { name: 'Empfehlung entwerfen' }).click();
  await expect(page.getByRole('checkbox', { name: finding })).toBeChecked();
  await page.getByLabel('Was empfohlen wird').fill(recommendation);
  await choose(page, 'An wen', 'planungsgruppe', /Interne Planungsgruppe/);
  await page.getByRole('button', { name: 'Entwurf speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name: recommendation })).toBeVisible();
  await page.getByRole('button', { name: 'Ausgeben', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Ihr Text ändert sich danach nicht mehr.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Empfehlung ausgeben' }).press('Enter');
  await expect(page.getByRole('main').getByText('wartet auf Antwort')).toBeVisible();
  const address = new URL(page.url()).pathname;

  const addressee = await as(browser, people.coordinator, { viewport: { width: 320, height: 800 } });
  await addressee.goto(address);
  await addressee.getByRole('button', { name: 'Antworten' }).click();
  await addressee.getByLabel('Antwort', { exact: true }).selectOption({ label: 'abgelehnt' });
  await addressee.getByRole('button', { name: 'Antwort geben' }).click();
  await expect(addressee.getByText('„Begründung“ fehlt noch')).toBeVisible();
  await expectAccessible(addressee);
  await expectNoSidewaysScrolling(addressee);
  await addressee.getByLabel('Begründung').fill(reason);
  await addressee.getByRole('button', { name: 'Antwort geben' }).click();
  await expect(addressee.getByRole('region', { name: 'Antworten' })).toContainText(reason);

  await page.goto('/de/eingang');
  await expect(page.getByRole('main')).toContainText('hat die Empfehlung beantwortet.', { timeout: 20_000 });
  await expect(page.getByRole('link', { name: new RegExp(recommendation) })).toBeVisible();
  await page.goto('/de/analysen/ergebnisse');
  const row = page.getByRole('row').filter({ hasText: recommendation });
  await expect(row).toContainText('abgelehnt');
  await expect(row).toContainText(reason);
  await expectAccessible(page);

  await addressee.goto(address.replace('/de/', '/en/'));
  await expect(addressee.getByRole('region', { name: 'Answers' })).toContainText('rejected');
  await expectAccessible(addressee);
  await expectNoSidewaysScrolling(addressee);
});
