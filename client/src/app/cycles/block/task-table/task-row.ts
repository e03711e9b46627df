import { accountableName, accountablePerson } from '../../../core/vocabulary/accountables';
import { day } from '../../../core/vocabulary/planned-date';
import { daysInWords, lageReason } from '../../../core/vocabulary/reasons';
import { listed, taskAddress } from '../../../core/vocabulary/references';
import type { NameLink } from '../../../core/vocabulary/sentence';
import { responsibilityRoles, responsibilityWords } from '../../../core/vocabulary/words';
import type { NeighbourBlock, Task } from '../block.store';

interface TextWithLinks {
  readonly text: string;
  readonly links: readonly NameLink[];
}

/** RACI in words: "wirkt mit" with whom. */
export interface Part {
  readonly word: string;
  readonly names: string;
}

export const partsOf = ({ participants }: Pick<Task, 'participants'>): Part[] =>
  responsibilityRoles.flatMap((role) => {
    const names = participants.filter((part) => part.role === role).map(({ organization, seat }) => seat?.name ?? organization?.name ?? '');
    return names.length ? [{ word: responsibilityWords[role], names: names.join(', ') }] : [];
  });

/** "am 01.07.2024", "bis 15.08.2024". */
export function completion({ completedOn, completedPrecision }: Pick<Task, 'completedOn' | 'completedPrecision'>, locale: string): string | null {
  if (!completedOn) return null;
  const date = day(completedOn, locale);
  return completedPrecision === 'BEFORE' ? $localize`:@@task.completedBy:bis ${date}:date:` : $localize`:@@task.completedOn:am ${date}:date:`;
}

/** A voluntary content holds up nothing, until somebody begins it. */
export const optionalText = ({ shownStand }: Pick<Task, 'shownStand'>): string =>
  shownStand === 'IN_PROGRESS' ? $localize`:@@block.optional.begun:freiwillig, begonnen: zählt als Prüfpunkt` : $localize`:@@block.optional:freiwillig, kein Prüfpunkt`;

/** The Stand of every task of the cycle that may be read. */
export const standsOf = (blocks: readonly NeighbourBlock[]): ReadonlyMap<string, Task['shownStand']> => new Map(blocks.flatMap(({ tasks }) => tasks).map(({ id, shownStand }) => [id, shownStand]));

export const isOver = ({ shownStand }: Pick<Task, 'shownStand'>): boolean => shownStand === 'DONE' || shownStand === 'DROPPED';

/** What comes first and is not over; what may not be read counts as open. */
export const openBefore = ({ predecessors }: Pick<Task, 'predecessors'>, stands: ReadonlyMap<string, Task['shownStand']>): Task['predecessors'] =>
  predecessors.filter(({ id }) => !['DONE', 'DROPPED'].includes(stands.get(id) ?? ''));

/** "wartet auf B3.1 und B3.2". */
function waiting(task: Task, stands: ReadonlyMap<string, Task['shownStand']>, locale: string): TextWithLinks | null {
  const before = task.shownStand === 'WAITING' ? openBefore(task, stands) : [];
  if (!before.length) return null;
  const names = listed([...new Set(before.map(({ key }) => key))], locale);
  return { text: $localize`:@@task.waitsFor:wartet auf ${names}:names:`, links: before.map(({ id, key }) => ({ text: key, address: taskAddress(id) })) };
}

/** Beside the task itself it needs no name: "seit 12 Tagen überfällig". */
export function lateness({ id, lageReasons }: Pick<Task, 'id' | 'lageReasons'>): TextWithLinks[] {
  return lageReasons.map((reason) => {
    if (reason.code !== 'OVERDUE' || reason.task?.id !== id) return lageReason(reason);
    return { text: $localize`:@@task.overdue:seit ${daysInWords(reason.days)}:days: überfällig`, links: [] };
  });
}

export interface TaskRow {
  readonly task: Task;
  readonly address: string;
  readonly isChild: boolean;
  readonly isOver: boolean;
  readonly accountable: string;
  readonly person: string | null;
  readonly completed: string | null;
  readonly waiting: TextWithLinks | null;
  readonly late: readonly TextWithLinks[];
  readonly parts: readonly Part[];
}

export const taskRow = (task: Task, stands: ReadonlyMap<string, Task['shownStand']>, locale: string): TaskRow => ({
  task,
  address: taskAddress(task.id),
  isChild: !!task.parentId,
  isOver: isOver(task),
  accountable: accountableName(task.accountable),
  person: accountablePerson(task.accountable),
  completed: completion(task, locale),
  waiting: waiting(task, stands, locale),
  late: lateness(task),
  parts: partsOf(task),
});
