import { day, lastDay, plannedDate } from '../../core/vocabulary/planned-date';
import { type Block, contentsOf } from './block-group';

/** When a block is planned: its period, or the next date of its contents; otherwise a word that says there is none yet. */
export interface Planning {
  readonly text: string;
  /** What the date is for. */
  readonly of: string;
  /** The last day of it, to sort by; null where there is none yet. */
  readonly until: string | null;
  readonly isSet: boolean;
}

function periodText(from: string | null | undefined, until: string | null | undefined, locale: string): string {
  if (from && until) return `${day(from, locale)} – ${day(until, locale)}`;
  if (from) return $localize`:@@cycle.period.from:ab ${day(from, locale)}:date:`;
  return until ? $localize`:@@cycle.period.until:bis ${day(until, locale)}:date:` : '';
}

export function planning(block: Block, locale: string): Planning {
  const open = contentsOf(block).filter(({ shownStand }) => shownStand !== 'DONE');
  const dated = open.flatMap(({ due, title }) => (due ? [{ due, title }] : [])).sort((a, b) => lastDay(a.due).localeCompare(lastDay(b.due)));
  const next = dated.at(0);
  const period = periodText(block.plannedFrom, block.plannedUntil, locale);
  if (period) return { text: period, of: next ? `${next.title}: ${plannedDate(next.due, locale)}` : '', until: block.plannedUntil ?? null, isSet: true };
  if (next) return { text: plannedDate(next.due, locale), of: next.title, until: lastDay(next.due), isSet: true };
  const isLater = open.length > 0 && open.every(({ shownStand }) => shownStand === 'DEFERRED');
  return { text: isLater ? $localize`:@@cycle.planning.later:zu späterem Zeitpunkt` : $localize`:@@cycle.planning.open:offen`, of: '', until: null, isSet: false };
}
