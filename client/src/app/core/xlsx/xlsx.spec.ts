import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { type Cell, dayCell } from '../csv/csv';
import { octetsOf } from '../testing/octets-of';
import { xlsx } from './xlsx';

const read = async (heads: string[], rows: Cell[][]) => readXlsxFile(await octetsOf(await xlsx({ heads, rows }, 'Aufträge')), { trim: false });

it('is read back by another program as it was written', async () => {
  expect(await read(['Nummer', 'Auftrag', 'Tage'], [['A12', 'Räume für Spellen', 3], ['A13', null, 0]])).toMatchObject([
    { sheet: 'Aufträge', data: [['Nummer', 'Auftrag', 'Tage'], ['A12', 'Räume für Spellen', 3], ['A13', null, 0]] },
  ]);
});

it.each(['=1+1', '+49 2855 80', '-5 Plätze', '@SUMME(A1)', '=HYPERLINK("https://example.org";"hier")', '<f>1+1</f>', '2024-11-05', '0042'])('keeps %j a text', async (text) => {
  const [{ data }] = await read(['=A1'], [[text]]);
  expect(data).toEqual([['=A1'], [text]]);
});

it('survives whatever people type', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'aä€😀=+-@;,"\'<>&\n '), minLength: 1 }).filter((typed) => typed.trim() === typed);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, fc.integer()), { minLength: 1, maxLength: 4 }), async (rows) => {
      const [{ data }] = await read(['Text', 'Zahl'], rows);
      expect(data.slice(1)).toEqual(rows);
    }),
    { numRuns: 30 },
  );
});

it('gives a day out as a date that a spreadsheet counts with', async () => {
  const [{ data }] = await read(['Frist'], [[dayCell('2026-11-13T10:00:00Z')], [dayCell(null)], ['x']]);
  expect(data).toEqual([['Frist'], [new Date('2026-11-13T00:00:00Z')], [null], ['x']]);
});
