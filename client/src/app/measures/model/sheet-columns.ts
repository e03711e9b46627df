import type { Cell } from '../../core/csv/csv';
import type { ReadCell } from '../../core/xlsx/read-xlsx';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import type { Measure } from '../data/measures.store';
import type { contentOf } from './measure-values';
import { choicesOf, goalText, measureKinds } from './measure-words';
import { plannedIn } from './sheet-dates';

type Content = ReturnType<typeof contentOf>;

/** What a cell says of a measure, or what is wrong with it. */
type Reading = { readonly content: Partial<Content> } | { readonly problem: string };

/** What the cells may name. */
export interface Known {
  /** Ids of the goals by cycle and number. */
  readonly goals: ReadonlyMap<string, string>;
}

export const goalKey = (cycleId: string, number: number): string => `${cycleId} ${number}`;

interface SheetColumn {
  readonly head: string;
  readonly cell: (measure: Measure) => Cell;
  readonly read: (cell: ReadCell, measure: Measure, known: Known) => Reading;
  /** Whether it holds a date that is planned, as the server is told it. */
  readonly isDate?: true;
}

const yes = $localize`:@@csv.yes:ja`;
const no = $localize`:@@csv.no:nein`;
const textOf = (cell: ReadCell): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')).trim();

const text = (field: 'title' | 'text' | 'fieldOfAction', limit: number, isNeeded = false) => (cell: ReadCell): Reading => {
  const typed = textOf(cell);
  if (isNeeded && !typed) return { problem: $localize`:@@measure.sheet.empty:Hier muss etwas stehen.` };
  if (typed.length > limit) return { problem: $localize`:@@measure.sheet.tooLong:Das sind ${typed.length}:length: Zeichen, höchstens ${limit}:limit: sind möglich.` };
  return { content: { [field]: typed } };
};

const date = (field: 'starts' | 'ends') => (cell: ReadCell): Reading => {
  const read = plannedIn(cell);
  return read === undefined ? { problem: $localize`:@@measure.sheet.noDate:„${textOf(cell)}:typed:“ ist kein Datum. Möglich sind zum Beispiel 30.06.2027, 06.2027, 2027-Q2 oder 2027.` } : { content: { [field]: read } };
};

const names = (field: 'socialSpaces' | 'targetGroups') => (cell: ReadCell): Reading => {
  const typed = [...new Set(textOf(cell).split(/[;\n]/).map((name) => name.trim()).filter(Boolean))];
  return typed.length > 20 || typed.some((name) => name.length > 200) ? { problem: $localize`:@@measure.sheet.names:Möglich sind höchstens 20 Namen mit je 200 Zeichen, getrennt durch ein Semikolon.` } : { content: { [field]: typed } };
};

const tick = (field: 'isQuickWin' | 'isPreventive') => (cell: ReadCell): Reading => {
  if (typeof cell === 'boolean') return { content: { [field]: cell } };
  const typed = textOf(cell).toLowerCase();
  if (typed === yes.toLowerCase() || typed === 'x') return { content: { [field]: true } };
  return typed === '' || typed === no.toLowerCase() ? { content: { [field]: false } } : { problem: $localize`:@@measure.sheet.tick:„${textOf(cell)}:typed:“ ist weder ${yes}:yes: noch ${no}:no:.` };
};

function kind(cell: ReadCell): Reading {
  const typed = textOf(cell);
  const found = choicesOf(measureKinds).find(({ label }) => label.toLowerCase() === typed.toLowerCase());
  return found ? { content: { kind: found.value } } : { problem: $localize`:@@measure.sheet.kind:„${typed}:typed:“ ist keine Art. Möglich sind: ${choicesOf(measureKinds).map(({ label }) => label).join(', ')}:kinds:.` };
}

/** By its number: what stands behind it is only there to be read. */
function goal(cell: ReadCell, { cycle, goal: before }: Measure, { goals }: Known): Reading {
  const typed = textOf(cell);
  if (typed === '') return { content: { goalId: null } };
  const number = /^Z?(\d+)\b/i.exec(typed)?.[1];
  const goalId = number === undefined ? undefined : Number(number) === before?.number ? before.id : goals.get(goalKey(cycle.id, Number(number)));
  return goalId === undefined ? { problem: $localize`:@@measure.sheet.goal:Ein Ziel „${typed}:typed:“ gibt es in diesem Zyklus nicht. Es genügt die Nummer, zum Beispiel Z4.` } : { content: { goalId } };
}

const planned = (value: Measure['starts']): string => (value ? (plannedText(plannedParts(value, value.date)) ?? '') : '');

/** How a row says which measure it is about, and in which version it was given out. */
export const keyHeads = { id: $localize`:@@measure.sheet.id:Kennung`, version: $localize`:@@measure.sheet.version:Fassung`, code: $localize`:@@actionItem.number:Nummer` } as const;

/** What may be changed in a spreadsheet. */
export const sheetColumns: readonly SheetColumn[] = [
  { head: $localize`:@@measure.title:Maßnahme`, cell: ({ title }) => title, read: text('title', 200, true) },
  { head: $localize`:@@goal.title:Ziel`, cell: (measure) => (measure.goal ? goalText(measure.goal) : ''), read: goal },
  { head: $localize`:@@measure.kind:Art`, cell: (measure) => measureKinds[measure.kind], read: kind },
  { head: $localize`:@@measure.starts:Beginn`, cell: ({ starts }) => planned(starts), read: date('starts'), isDate: true },
  { head: $localize`:@@measure.ends:Ende`, cell: ({ ends }) => planned(ends), read: date('ends'), isDate: true },
  { head: $localize`:@@finding.fieldOfAction:Handlungsfeld`, cell: ({ fieldOfAction }) => fieldOfAction, read: text('fieldOfAction', 200) },
  { head: $localize`:@@measure.socialSpaces:Sozialräume`, cell: ({ socialSpaces }) => socialSpaces.join('; '), read: names('socialSpaces') },
  { head: $localize`:@@measure.targetGroups:Zielgruppen`, cell: ({ targetGroups }) => targetGroups.join('; '), read: names('targetGroups') },
  { head: $localize`:@@measure.isQuickWin:schnell sichtbar`, cell: ({ isQuickWin }) => (isQuickWin ? yes : no), read: tick('isQuickWin') },
  { head: $localize`:@@measure.isPreventive:vorbeugend`, cell: ({ isPreventive }) => (isPreventive ? yes : no), read: tick('isPreventive') },
  { head: $localize`:@@actionItem.note.more:Genauer`, cell: (measure) => measure.text, read: text('text', 4000) },
];
