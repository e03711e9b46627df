import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { FileRefused } from './json-file.js';

/**
 * Reads a CSV file (UTF-8, comma, first line names the columns) and checks each row.
 * @param schema a row by its column names, each value a text
 * @throws FileRefused for a file that is missing or broken; it names row (the heading is row 1) and column
 */
export async function readCsvFile<Row>(file: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const name = path.basename(file);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new FileRefused(name, '', 'cannot be read');
  });
  return rowsOf(name, text).map((row, place) => {
    const { data, error } = schema.safeParse(row);
    if (error) throw new FileRefused(name, `row ${place + 2}, column ${error.issues[0].path.join('.')}`, error.issues[0].message);
    return data;
  });
}

function rowsOf(name: string, text: string): unknown[] {
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError) throw new FileRefused(name, `row ${String(error.lines)}`, error.message);
    throw error;
  }
}
