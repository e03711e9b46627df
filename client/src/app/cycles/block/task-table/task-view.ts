import { taskStands, type TaskStand } from '../../../status/status-words';
import type { Choice } from '../../../ui/filters/choices';
import type { TaskFilter } from './task-filter';
import { type SortColumn, type TaskSort, defaultSort } from './task-order';

/** How somebody looks at the table; it lives in the address, in the German words of all addresses. */
export interface TaskView {
  readonly filter: TaskFilter;
  readonly sort: TaskSort;
}

/** The query parameters of the page. */
export interface ViewParameters {
  readonly suche?: string | null;
  readonly stand?: string | null;
  readonly meine?: string | null;
  readonly offene?: string | null;
  readonly sortierung?: string | null;
}

const columns: Readonly<Record<string, SortColumn>> = { inhalt: 'key', stand: 'stand', faellig: 'due', verantwortlich: 'accountable' };
const wordOf = (column: SortColumn): string => Object.entries(columns).find(([, value]) => value === column)?.[0] ?? '';

const stands: Readonly<Record<string, TaskStand>> = {
  klaerung: 'UNDEFINED',
  spaeter: 'DEFERRED',
  vorgesehen: 'PLANNED',
  wartet: 'WAITING',
  arbeit: 'IN_PROGRESS',
  erfolgt: 'DONE',
  entfallen: 'DROPPED',
};

/** What may be chosen, in the order in which it is offered. */
export const standChoices: readonly Choice[] = Object.entries(stands).map(([value, stand]) => ({ value, label: taskStands[stand].word }));

export const standParameter = ({ filter }: TaskView): string => Object.keys(stands).find((parameter) => stands[parameter] === filter.stand) ?? '';

/** For rows in blocks, which have no column heads to press; beside these they stand in the order of their numbers. */
export const sortChoices: readonly Choice[] = [
  { value: wordOf('stand'), label: $localize`:@@block.sort.stand:nach Stand` },
  { value: wordOf('due'), label: $localize`:@@block.sort.due:nach Fälligkeit` },
  { value: wordOf('accountable'), label: $localize`:@@block.sort.accountable:nach Verantwortung` },
];

export const columnParameter = ({ sort }: TaskView): string => (sort.column === 'key' ? '' : wordOf(sort.column));

const has = <T>(table: Readonly<Record<string, T>>, key: string | null | undefined): T | null => (key && Object.hasOwn(table, key) ? table[key] : null);

/** Whatever an address says: what it does not know it leaves out. */
export function taskView({ suche, stand, meine, offene, sortierung }: ViewParameters): TaskView {
  const column = has(columns, sortierung?.replace(/^-/, ''));
  return {
    filter: { text: suche ?? '', stand: has(stands, stand), onlyMine: meine === 'ja', onlyOpen: offene === 'ja' },
    sort: column ? { column, descending: !!sortierung?.startsWith('-') } : defaultSort,
  };
}

/** Where the head of a column leads: the first press sorts by it, the next one the other way round. */
export function sortParameter({ sort }: TaskView, column: SortColumn): string | null {
  const descending = sort.column === column && !sort.descending;
  return column === 'key' && !descending ? null : `${descending ? '-' : ''}${wordOf(column)}`;
}
