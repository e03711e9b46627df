import { plannedDate } from './planned-date';
import { type PlannedParts, plannedText } from '../../ui/form/planned-parts';

/** The first day of what is written. */
function firstDay(text: string): string {
  const [year, part] = text.split('-');
  if (!part) return `${year}-01-01`;
  if (part.startsWith('Q')) return `${year}-${String(Number(part.slice(1)) * 3 - 2).padStart(2, '0')}-01`;
  return text.length === 7 ? `${text}-01` : text;
}

/** "4. Quartal 2024", "noch kein Termin". */
export function dueText(parts: PlannedParts, locale: string): string {
  const text = plannedText(parts);
  return text && parts.precision ? plannedDate({ date: firstDay(text), precision: parts.precision }, locale) : $localize`:@@plannedDate.none:noch kein Termin`;
}
