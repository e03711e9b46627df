import { readFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { expect, expectAccessible, expectNoSidewaysScrolling, people, signIn, test } from './journey.mjs';

const cell = (value) => (value === null ? null : typeof value === 'number' ? { value, type: Number } : { value: String(value), type: String });

/** The sheet that was exported, as a table that can be changed by the name of a measure and the head of a column. */
async function sheetIn(download) {
  const [{ data }] = await readXlsxFile(await readFile(await download.path()));
  const place = (title) => data.findIndex((row) => row.includes(title));
  return {
    row: (title) => place(title) + 1,
    set(title, head, value) {
      data[place(title)][data[0].indexOf(head)] = value;
    },
    async file() {
      const buffer = await writeXlsxFile(data.map((row) => row.map(cell)), { sheet: 'Maßnahmen' }).toBuffer();
      return { name: 'massnahmen.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer };
    },
  };
}

test('measures go out to a spreadsheet, come back with three errors that are named, and are taken when these are mended', async ({ page }) => {
  test.setTimeout(120_000);
  const [guide, visits, rooms] = ['Ein Wegweiser zeigt, wer wann hilft', 'Besuchsdienst für Menschen, die allein leben', 'Zwei Treffs öffnen an zwei Abenden'];
  await signIn(page, people.planner, '/de/massnahmen');
  await page.getByRole('link', { name: 'In Excel bearbeiten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Maßnahmen in Excel bearbeiten' })).toBeVisible();
  await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zum Bearbeiten ausgeben' }).click();
  const sheet = await sheetIn(await downloading);
  const bring = async () => page.getByLabel('Geänderte Datei wählen').setInputFiles(await sheet.file());

  sheet.set(guide, 'Ziel', 'Z99');
  sheet.set(visits, 'Ende', 'bald');
  sheet.set(rooms, 'Art', 'Zeug');
  await bring();
  const preview = page.getByRole('region', { name: /Was sich ändern würde/ });
  await expect(preview).toContainText('Fehler: 3');
  for (const [title, column] of [[guide, 'Ziel'], [visits, 'Ende'], [rooms, 'Art']]) await expect(preview).toContainText(`Zeile ${sheet.row(title)}, Spalte „${column}“:`);
  await expect(page.getByRole('button', { name: /übernehmen/ })).toHaveCount(0);
  await expectAccessible(page);

  sheet.set(guide, 'Ziel', 'Z4');
  sheet.set(visits, 'Ende', '31.12.2027');
  sheet.set(visits, 'Sozialräume', 'Möllen; Spellen');
  sheet.set(rooms, 'Art', 'dauerhaftes Angebot');
  await bring();
  await expect(preview).toContainText('Geändert: 2, unverändert: 2');
  await expect(preview.getByRole('row').filter({ hasText: 'Möllen; Spellen' })).toContainText(visits);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: '2 Maßnahmen übernehmen' }).click();
  await expect(page.getByText('2 Maßnahmen sind geändert.')).toBeVisible();

  sheet.set(visits, 'Handlungsfeld', 'Alter');
  await bring();
  await expect(preview).toContainText('inzwischen von anderen geändert: 1');
  await expect(page.getByRole('button', { name: /übernehmen/ })).toHaveCount(0);
  await preview.getByRole('link', { name: visits }).click();
  await expect(page.getByText('Möllen, Spellen')).toBeVisible();
});
