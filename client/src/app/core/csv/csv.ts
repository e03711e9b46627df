/** A day is a date at midnight UTC. */
export type Cell = string | number | Date | null;

/** @param day as 2024-11-05, or a moment that begins with it */
export const dayCell = (day: string | null | undefined): Cell => (day ? new Date(`${day.slice(0, 10)}T00:00:00Z`) : null);

/** A table as it goes into a file. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Without it Excel takes UTF-8 for an older encoding, and no umlaut survives. */
const byteOrderMark = '\uFEFF';

/** The one that Excel expects where the comma stands in numbers. */
const separator = ';';

/** How a spreadsheet recognises a formula; the wide forms are for East Asian ones, which read them alike. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table as CSV for a spreadsheet. A text that would be taken for a formula gets an apostrophe before it; numbers and days (2024-11-05) stay what they are.
 */
export const csv = ({ heads, rows }: Table): string => byteOrderMark + [heads, ...rows].map((row) => `${row.map(field).join(separator)}\r\n`).join('');

function field(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell !== 'string') return cell === null ? '' : String(cell).replace('.', ',');
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
