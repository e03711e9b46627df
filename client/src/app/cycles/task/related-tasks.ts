import { taskAddress, taskName } from '../../core/vocabulary/references';
import type { TaskStand } from '../../status/status-words';
import type { TaskWithBlock } from './task.store';

export interface RelatedTask {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Null where the other task may not be read. */
  readonly stand: TaskStand | null;
}

export interface Relations {
  readonly parent: RelatedTask | null;
  readonly children: readonly RelatedTask[];
  readonly predecessors: readonly RelatedTask[];
  readonly successors: readonly RelatedTask[];
}

/** What the task belongs to, waits for and is waited for by, as far as the cycle may be read. */
export function relationsOf({ id, parentId, predecessors, block }: TaskWithBlock): Relations {
  const all = block.cycle.blocks.flatMap(({ tasks }) => tasks);
  const bodies = new Map(block.cycle.blocks.flatMap(({ body, tasks }) => tasks.map((task) => [task.id, body?.name])));
  const stands = new Map(all.map((task) => [task.id, task.shownStand]));
  const related = (task: { id: string; key: string; title: string }): RelatedTask => ({ id: task.id, name: [taskName(task), bodies.get(task.id)].filter(Boolean).join(', '), address: taskAddress(task.id), stand: stands.get(task.id) ?? null });
  const parent = all.find((task) => task.id === parentId);
  return {
    parent: parent ? related(parent) : null,
    children: all.filter((task) => task.parentId === id).map(related),
    predecessors: predecessors.map(related),
    successors: all.filter((task) => task.predecessors.some((before) => before.id === id)).map(related),
  };
}
