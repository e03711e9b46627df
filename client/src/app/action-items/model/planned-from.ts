import type { Planned } from '../../core/vocabulary/planned-date';
import { type PlannedParts, plannedText } from '../../ui/form/planned-parts';

const first = (date: number): string => String(date).padStart(2, '0');

/** What somebody has filled in so far as a date; null while it is none. */
export function plannedFrom(parts: PlannedParts): Planned | null {
  const { precision, day, month, quarter, year } = parts;
  if (!precision || !plannedText(parts)) return null;
  if (precision === 'DAY') return /^\d{4}-\d{2}-\d{2}$/.test(day) ? { date: day, precision } : null;
  if (!/^\d{4}$/.test(year.trim())) return null;
  const months = { MONTH: Number(month), QUARTER: Number(quarter) * 3 - 2, YEAR: 1 };
  return { date: `${year.trim()}-${first(months[precision])}-01`, precision };
}
