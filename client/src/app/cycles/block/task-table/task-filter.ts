import { everyWord } from '../../../core/filtering/every-word';
import { type Accountable, accountableName, accountablePerson, isOneOf } from '../../../core/vocabulary/accountables';
import type { TaskStand } from '../../../status/status-words';
import type { Task } from '../block.store';
import { isOver } from './task-row';

export interface TaskFilter {
  readonly text: string;
  readonly stand: TaskStand | null;
  readonly onlyMine: boolean;
  readonly onlyOpen: boolean;
}

/** What belongs to whoever reads: their person and organisations, and the tasks of their seats. */
export interface Mine {
  readonly accountables: ReadonlySet<string>;
  readonly tasks: ReadonlySet<string>;
}

export const isFiltering = ({ text, stand, onlyMine, onlyOpen }: TaskFilter): boolean => !!text.trim() || !!stand || onlyMine || onlyOpen;

/**
 * The tasks that match; a parent stays above its children, so that they are not torn from it.
 * @param open the task in whose row somebody writes: it stays whatever becomes of it
 */
export function filterTasks(tasks: readonly Task[], filter: TaskFilter, mine: Mine, open: string | null = null): Task[] {
  const found = new Set(tasks.filter((task) => task.id === open || matches(task, filter, mine)).map(({ id }) => id));
  const parents = new Set(tasks.filter(({ id }) => found.has(id)).map(({ parentId }) => parentId));
  return tasks.filter(({ id }) => found.has(id) || parents.has(id));
}

function matches(task: Task, { text, stand, onlyMine, onlyOpen }: TaskFilter, mine: Mine): boolean {
  if (stand && task.shownStand !== stand) return false;
  if (onlyOpen && isOver(task)) return false;
  if (onlyMine && !mine.tasks.has(task.id) && !isOneOf(task.accountable, mine.accountables)) return false;
  return everyWord(text)(saidOf(task));
}

function saidOf({ key, title, note, standReason, accountable, participants }: Task): (string | null)[] {
  const people = participants.map(({ organization, seat }) => seat?.name ?? organization?.name ?? null);
  return [key, title, note, standReason, ...names(accountable), ...people];
}

const names = (accountable: Accountable): (string | null)[] => [accountableName(accountable), accountablePerson(accountable)];
