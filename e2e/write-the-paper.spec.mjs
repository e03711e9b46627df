import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

/** A paper passes many hands until it is printed. */
test.describe.configure({ timeout: 60_000 });

const NOTED = 'Aufbau einer integrierten, strategischen Sozialplanung in Voerde';
const STATEMENT = 'Die Träger begrüßen den Aufbau und bitten darum, früh beteiligt zu werden.';

/** Opens the paper of the demonstration, and from there the page that a link names. */
async function openFromPaper(page, email, link) {
  await signIn(page, email, '/de/beschluesse');
  await page.getByRole('link', { name: NOTED }).click();
  await page.getByRole('link', { name: link }).click();
  await expect(page.getByRole('heading', { level: 1, name: NOTED })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function download(page, link) {
  const coming = page.waitForEvent('download');
  await link.click();
  return (await coming).suggestedFilename();
}

test('a partner says something of its own, as a draft until it releases it; then it stands in the paper', { tag: '@breadth' }, async ({ page }) => {
  await openFromPaper(page, people.partner, 'Eigene Stellungnahme');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Freigeben' }).click();
  await expect(page.getByRole('alert')).toContainText('Es steht noch nichts darin.');
  await page.getByLabel('Stellungnahme', { exact: true }).fill(STATEMENT);
  await page.getByRole('button', { name: 'Entwurf speichern' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Der Entwurf ist gespeichert.' })).toBeAttached();
  await page.getByRole('button', { name: 'Freigeben' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'AG Wohlfahrt' })).toBeFocused();
  await expect(page.getByText('freigegeben am')).toBeVisible();
  await expectAccessible(page);

  await openFromPaper(page, people.planner, 'Aus dem Stand der Bausteine füllen');
  await expect(page.getByRole('region', { name: 'Eigene Stellungnahmen der Partner' })).toContainText(STATEMENT);
  await expectAccessible(page);
});

test('the next paper is filled from the Bausteine, says what is different since the last one, and is frozen as it was seen', async ({ page }) => {
  await signIn(page, people.planner, '/de/beschluesse/vorlagen/neu');
  await page.getByLabel('Titel').fill('Zweiter Sachstand der Sozialplanung');
  await page.getByRole('combobox', { name: 'Federführend' }).fill('Stelle Sozialplanung');
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByLabel('Beschlussvorschlag').fill('Der Sachstand wird zur Kenntnis genommen.');
  await page.getByRole('button', { name: 'Vorlage anlegen' }).click();
  await page.getByRole('link', { name: 'Aus dem Stand der Bausteine füllen' }).click();
  await expect(page.getByText('Die Auswirkungen auf den Klimaschutz fehlen noch.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Einfrieren' })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('navigation', { name: 'Sie sind hier' }).getByRole('link').last().click();
  await page.getByRole('button', { name: 'Angaben ändern' }).click();
  await page.getByLabel('Planungszyklus').selectOption({ index: 1 });
  await page.getByLabel('Finanzielle Auswirkungen').selectOption('keine');
  await page.getByLabel('Auswirkungen auf den Klimaschutz').selectOption('keine');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('region', { name: 'Auswirkungen' })).not.toContainText('noch offen');
  await page.getByRole('link', { name: 'Aus dem Stand der Bausteine füllen' }).click();
  await expect(page.getByText('verglichen mit 17/801, Stand vom 15.08.2024')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Änderungen seit der letzten Vorlage' })).toContainText('nicht enthalten');
  const blocks = page.getByRole('table', { name: 'Umsetzungsstand der Bausteine' });
  await expect(blocks.getByRole('row')).toHaveCount(1 + 23);
  await expect(blocks.getByRole('row', { name: 'Sozialplanungsfachkraft' })).toContainText('Stelle ist besetzt');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Einfrieren', exact: true }).click();
  await page.getByRole('button', { name: 'Fassung einfrieren' }).press('Enter');
  const versions = page.getByRole('complementary', { name: 'Fassungen' });
  await expect(versions).toContainText('von Jana Terhorst');
  await expect(page.getByRole('heading', { level: 2, name: 'Fassungen' })).toBeFocused();
  expect(await download(page, versions.getByRole('link', { name: 'Als PDF (Fassung 1)' }))).toMatch(/^Sachstandsvorlage.*\.pdf$/);
  expect(await download(page, versions.getByRole('link', { name: 'Als DOCX (Fassung 1)' }))).toMatch(/^Sachstandsvorlage.*\.docx$/);
  await expectAccessible(page);
});

test('a layout without placeholders is refused by their names, and the example is taken', { tag: '@breadth' }, async ({ page }) => {
  await signIn(page, people.planner, '/de/beschluesse/muster');
  await expectAccessible(page);
  const example = await page.request.get('/dokumente/muster/beispiel.docx');
  const upload = (buffer, name) => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer });
  const { Document, Packer, Paragraph } = await import('docx');
  await upload(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Nur ein Briefkopf')] }] })), 'Kopf.docx');
  await expect(page.getByRole('alert')).toContainText('Es fehlen die Platzhalter {{titel}}, {{beschlussvorschlag}}, {{bausteine.baustein}}');
  await expectAccessible(page);
  await upload(await example.body(), 'Muster.docx');
  await expect(page.getByText('Muster.docx', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Was gilt' })).toBeFocused();
  await page.getByRole('button', { name: 'Nicht mehr verwenden' }).click();
  await expect(page.getByText('Kein eigenes Muster.')).toBeVisible();
});

test('whoever reads the paper reads its state in English and on a phone, and changes nothing', { tag: '@breadth' }, async ({ page }) => {
  await openFromPaper(page, people.member, 'Sachstand der Bausteine lesen');
  const { pathname } = new URL(page.url());
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(pathname.replace('/de/', '/en/'));
  await expect(page.getByRole('heading', { level: 1, name: 'Status paper' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Freeze' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Sozialplanungsfachkraft' })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
});
