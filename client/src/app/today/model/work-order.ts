import { daysBetween, lastDay } from '../../core/vocabulary/planned-date';
import type { WorkItem } from '../data/my-work.store';

/** How many days the reader sees ahead. */
export const soonDays = 14;

const standOrder: Readonly<Record<WorkItem['shownStand'], number>> = { IN_PROGRESS: 1, PLANNED: 2, WAITING: 3, UNDEFINED: 4, DEFERRED: 5, DONE: 6, DROPPED: 7 };

/** Days that the task itself is late, as the server counts them; 0 when it is not. */
export const daysLate = ({ id, lageReasons }: Pick<WorkItem, 'id' | 'lageReasons'>): number => lageReasons.find(({ code, task }) => code === 'OVERDUE' && task?.id === id)?.days ?? 0;

/** Overdue first and the latest of them before; then what is in progress, can start, waits. */
export function urgentFirst(items: readonly WorkItem[]): WorkItem[] {
  const group = (item: WorkItem): number => (daysLate(item) ? 0 : standOrder[item.shownStand]);
  const due = (item: WorkItem): string => (item.due ? lastDay(item.due) : '9999');
  return [...items].sort((a, b) => group(a) - group(b) || daysLate(b) - daysLate(a) || due(a).localeCompare(due(b)));
}

/** What falls due in the next days, the nearest first. */
export function dueSoon(items: readonly WorkItem[], today: string): WorkItem[] {
  const until = ({ due }: WorkItem): number => (due ? daysBetween(today, lastDay(due)) : -1);
  return items.filter((item) => item.shownStand !== 'DEFERRED' && until(item) >= 0 && until(item) <= soonDays).sort((a, b) => until(a) - until(b));
}

export interface WorkGroup {
  readonly block: WorkItem['block'];
  readonly items: readonly WorkItem[];
}

/** By block, in the order in which they come; at most `limit` items over all groups. */
export function byBlock(items: readonly WorkItem[], limit = Infinity): WorkGroup[] {
  const groups = new Map<string, { block: WorkItem['block']; items: WorkItem[] }>();
  for (const item of items.slice(0, limit)) {
    const group = groups.get(item.block.id) ?? { block: item.block, items: [] };
    group.items.push(item);
    groups.set(item.block.id, group);
  }
  return [...groups.values()];
}
