import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { readCsvFile } from './csv-file.js';

const row = z.object({ key: z.string().regex(/^\d+$/, 'has digits only'), name: z.string() });

describe('a CSV file', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planungskreis-csv-'));
  const read = (text: string) => {
    const file = path.join(folder, 'liste.csv');
    writeFileSync(file, text);
    return readCsvFile(file, row);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read by the names of its columns, with quotes, umlauts and a byte order mark', async () => {
    expect(await read('\uFEFFkey,name\n1,"Kürten, Gemeinde"\n')).toEqual([{ key: '1', name: 'Kürten, Gemeinde' }]);
  });

  it('that is broken names file, row and column', async () => {
    await expect(read('key,name\n1,a\nx,b\n')).rejects.toThrow('liste.csv, row 3, column key: has digits only');
    await expect(read('key,name\n1,a,b\n')).rejects.toThrow(/^liste\.csv, row 2: /);
    await expect(readCsvFile(path.join(folder, 'nichts.csv'), row)).rejects.toThrow('nichts.csv: cannot be read');
  });
});
