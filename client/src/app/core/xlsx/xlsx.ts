import writeXlsxFile, { type CellObject } from 'write-excel-file/browser';
import type { Cell, Table } from '../csv/csv';

/** In letters. */
const narrowest = 10;
const widest = 60;

const dayFormat = 'dd.mm.yyyy';
/** In letters. */
const dayWidth = 12;

/** The type says that a text is a text: no spreadsheet takes it for a formula. */
const cellOf = (cell: Cell): CellObject | null => {
  if (cell === null || cell === '') return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: dayFormat, alignVertical: 'top' };
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String, wrap: true, alignVertical: 'top' };
};

const widthOf = (cells: readonly Cell[]): number => Math.min(Math.max(narrowest, ...cells.map((cell) => (cell instanceof Date ? dayWidth : String(cell ?? '').length + 2))), widest);

/** A table as a workbook of one sheet, with its heads in sight while somebody scrolls. */
export async function xlsx({ heads, rows }: Table, sheet: string): Promise<Blob> {
  const first = heads.map((head): CellObject => ({ value: head, type: String, fontWeight: 'bold' }));
  const columns = heads.map((head, place) => ({ width: widthOf([head, ...rows.map((row) => row[place])]) }));
  return writeXlsxFile([first, ...rows.map((row) => row.map(cellOf))], { sheet, columns, stickyRowsCount: 1, orientation: 'landscape' }).toBlob();
}
