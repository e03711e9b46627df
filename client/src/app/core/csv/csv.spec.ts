import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type Cell, csv, dayCell } from './csv';

const line = (...cells: Cell[]) => csv({ heads: cells.map(() => 'x'), rows: [cells] }).split('\r\n').slice(1).join('\r\n');

/** As another program reads the file. */
const read = (text: string): string[][] => parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' });

it('begins with the mark by which Excel knows UTF-8, and ends every line as Excel does', () => {
  expect(csv({ heads: ['Träger', 'Straße'], rows: [['Jugendhilfe', 'Frankfurter Straße']] })).toBe('\uFEFFTräger;Straße\r\nJugendhilfe;Frankfurter Straße\r\n');
});

it('has its heads also when there are no rows', () => {
  expect(csv({ heads: ['Baustein', 'Stand'], rows: [] })).toBe('\uFEFFBaustein;Stand\r\n');
});

it('leaves nothing where there is nothing', () => {
  expect(line(null, '', 'x')).toBe(';;x\r\n');
});

it.each([
  ['the separator', 'Kitas; Schulen', '"Kitas; Schulen"'],
  ['a quotation mark', 'die „"Insel"“', '"die „""Insel""“"'],
  ['a line break', 'erstens\nzweitens', '"erstens\nzweitens"'],
  ['a tab', 'erstens\tzweitens', '"erstens\tzweitens"'],
  ['space at its edge', ' eingerückt', '" eingerückt"'],
])('puts a text with %s in quotation marks', (_case, text, written) => {
  expect(line(text)).toBe(`${written}\r\n`);
});

it('leaves a comma alone', () => {
  expect(line('Kitas, Schulen')).toBe('Kitas, Schulen\r\n');
});

it.each(['=1+1', '+49 2855 80', '-5 Plätze', '@SUMME(A1)', '\t=1+1', '\r=1+1', '\n=1+1', '＝1+1', '＋1', '－1', '＠A1', '=1+1\nzweite Zeile', '=HYPERLINK("https://example.org";"hier")'])(
  'lets no spreadsheet take %j for a formula',
  (text) => {
    expect(read(csv({ heads: ['x'], rows: [[text]] }))[1]).toEqual([`'${text}`]);
  },
);

it.each(['B3.1', '2024-11-05', '4. Quartal 2024', '2025', 'a=b', '5-jährig', 'Straße 7 @ Mitte'])('leaves %j as it is', (text) => {
  expect(line(text)).toBe(`${text}\r\n`);
});

it('leaves numbers numbers, also below zero', () => {
  expect(line(0, 17, -5)).toBe('0;17;-5\r\n');
});

it('writes a day as every program reads it', () => {
  expect(line(dayCell('2024-11-05'), dayCell(null))).toBe('2024-11-05;\r\n');
});

it('neutralises heads as it does cells', () => {
  expect(csv({ heads: ['=A1'], rows: [] })).toBe("\uFEFF'=A1\r\n");
});

it('is read back by another program as it was written, whatever people type', () => {
  const cell = fc.oneof(fc.string({ unit: fc.constantFrom(...'ab =+-@;"\'\t\r\n,ä–') }), fc.integer(), fc.constant(null));
  const table = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }).map((rows) => ({ heads: Array.from({ length: width }, (_, at) => `Spalte ${at}`), rows })));
  fc.assert(
    fc.property(table, ({ heads, rows }) => {
      const back = read(csv({ heads, rows }));
      expect(back).toHaveLength(rows.length + 1);
      rows.flat().forEach((written, at) => {
        const found = back.slice(1).flat()[at];
        expect([String(written ?? ''), `'${String(written)}`]).toContain(found);
        if (typeof written === 'string') expect(found).not.toMatch(/^[=+\-@\t\r\n]/);
      });
    }),
  );
});
