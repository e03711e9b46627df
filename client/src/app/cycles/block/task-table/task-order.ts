import { accountableName } from '../../../core/vocabulary/accountables';
import { lastDay } from '../../../core/vocabulary/planned-date';
import type { TaskStand } from '../../../status/status-words';
import type { Task } from '../block.store';

export type SortColumn = 'key' | 'stand' | 'due' | 'accountable';

export interface TaskSort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export const defaultSort: TaskSort = { column: 'key', descending: false };

/** From what nobody has decided about to what is over. */
const standOrder: Readonly<Record<TaskStand, number>> = { UNDEFINED: 0, DEFERRED: 1, WAITING: 2, PLANNED: 3, IN_PROGRESS: 4, DONE: 5, DROPPED: 6 };

type Value = number | string | null;

const collator = new Intl.Collator('de', { numeric: true });

const values: Readonly<Record<SortColumn, (task: Task) => Value>> = {
  key: ({ key }) => key,
  stand: ({ shownStand }) => standOrder[shownStand],
  due: ({ due }) => (due ? lastDay(due) : null),
  accountable: ({ accountable }) => accountableName(accountable) || null,
};

/** Sorted tasks, each followed by its children in the same order. */
export function sortTasks(tasks: readonly Task[], sort: TaskSort): Task[] {
  const known = new Set(tasks.map(({ id }) => id));
  const childrenOf = (parent: string) => tasks.filter(({ parentId }) => parentId === parent);
  const roots = tasks.filter(({ parentId }) => !parentId || !known.has(parentId));
  return inOrder(roots, sort).flatMap((task) => [task, ...inOrder(childrenOf(task.id), sort)]);
}

function inOrder(tasks: readonly Task[], { column, descending }: TaskSort): Task[] {
  const valueOf = values[column];
  return [...tasks].sort((a, b) => compare(valueOf(a), valueOf(b), descending ? -1 : 1));
}

/** What has no value stands last in both directions. */
function compare(a: Value, b: Value, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return direction * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)));
}

/** While somebody works in a row, news of others moves no row away from under them: what was there keeps its place. */
export function steadyOrder(before: readonly Task[], now: readonly Task[]): Task[] {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Task) => places.get(id) ?? before.length;
  return [...now].sort((a, b) => placeOf(a) - placeOf(b));
}
