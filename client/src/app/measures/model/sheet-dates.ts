import type { Planned } from '../../core/vocabulary/planned-date';
import type { ReadCell } from '../../core/xlsx/read-xlsx';

const two = (part: string): string => part.padStart(2, '0');

/** The ways in which people write a date that is planned, each as the server is told it. */
const ways: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(\d{4})$/, (year = '') => year],
  [/^(\d{4})-(\d{1,2})$/, (year = '', month = '') => `${year}-${two(month)}`],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (year = '', month = '', day = '') => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (day = '', month = '', year = '') => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{1,2})[./](\d{4})$/, (month = '', year = '') => `${year}-${two(month)}`],
  [/^(\d{4})-?Q([1-4])$/i, (year = '', quarter = '') => `${year}-Q${quarter}`],
  [/^([1-4])\. ?Quartal (\d{4})$/i, (quarter = '', year = '') => `${year}-Q${quarter}`],
  [/^Q([1-4]) ?(\d{4})$/i, (quarter = '', year = '') => `${year}-Q${quarter}`],
];

/** Whether there is such a day or month. */
const exists = (date: string): boolean => {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (!/^(19|20|21)/.test(year)) return false;
  if (month === undefined) return true;
  const read = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.getUTCDate() === Number(day ?? 1);
};

/** @returns the date in a cell as the server is told it; null for none, undefined for what is none */
export function plannedIn(cell: ReadCell): string | null | undefined {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = String(cell ?? '').trim();
  if (text === '') return null;
  for (const [pattern, write] of ways) {
    const parts = pattern.exec(text);
    if (!parts) continue;
    const date = write(...parts.slice(1));
    return exists(date) ? date : undefined;
  }
  return undefined;
}

/** @returns the date that the server is told as `2028-Q2`, to be shown as elsewhere */
export function plannedOf(text: string): Planned | undefined {
  const [, year = '', month, day, quarter] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:-Q([1-4]))?$/.exec(text) ?? [];
  if (!year) return undefined;
  if (quarter !== undefined) return { date: `${year}-${two(String(Number(quarter) * 3 - 2))}-01`, precision: 'QUARTER' };
  if (day !== undefined) return { date: text, precision: 'DAY' };
  return month === undefined ? { date: `${year}-01-01`, precision: 'YEAR' } : { date: `${year}-${month}-01`, precision: 'MONTH' };
}
