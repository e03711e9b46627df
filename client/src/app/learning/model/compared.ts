import type { Cell, Table } from '../../core/csv/csv';
import { kindWords } from '../../core/vocabulary/block-kinds';
import { day } from '../../core/vocabulary/planned-date';
import type { ComparedBlocks, ComparedKind } from '../data/comparison.store';

const msPerDay = 86_400_000;

/** In whole days, from the first thing that happened to the last Abnahme; null while that is open. */
function durationOf(blocks: ComparedBlocks | null): number | null {
  if (!blocks?.beganOn || !blocks.endedOn) return null;
  return Math.max(0, Math.round((Date.parse(blocks.endedOn) - Date.parse(blocks.beganOn)) / msPerDay));
}

/** "3 von 5 erfolgt". */
export const doneText = (blocks: ComparedBlocks | null): string => (blocks ? $localize`:@@compare.done:${blocks.done}:done: von ${blocks.contents}:contents: erfolgt` : '–');

const daysText = (days: number): string => $localize`:@@compare.days:Tage: ${days}:days:`;

/** "Tage: 120", or since when. */
export function durationText(blocks: ComparedBlocks | null, locale: string): string {
  const days = durationOf(blocks);
  if (days !== null) return daysText(days);
  return blocks?.beganOn ? $localize`:@@compare.since:läuft seit ${day(blocks.beganOn, locale)}:day:` : '–';
}

/** The same of a cycle that is over, in which nothing runs any more. */
export function lastingText(blocks: ComparedBlocks | null, locale: string): string {
  const days = durationOf(blocks);
  if (days !== null) return daysText(days);
  return blocks?.beganOn ? $localize`:@@compare.unaccepted:begonnen am ${day(blocks.beganOn, locale)}:day:, nicht angenommen` : '–';
}

const heads = [
  $localize`:@@compare.kind:Bausteine`,
  $localize`:@@compare.before.done:vorher: Inhalte`,
  $localize`:@@compare.now.done:jetzt: Inhalte`,
  $localize`:@@compare.before.duration:vorher: Dauer`,
  $localize`:@@compare.now.duration:jetzt: Dauer`,
] as const;

export const comparisonTable = (kinds: readonly ComparedKind[], locale: string): Table => ({
  heads,
  rows: kinds.map(({ kind, before, now }): Cell[] => [kindWords[kind], doneText(before), doneText(now), lastingText(before, locale), durationText(now, locale)]),
});
