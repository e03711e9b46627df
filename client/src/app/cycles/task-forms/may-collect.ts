import type { Block, Task } from '../block/block.store';

/** The tasks that others may belong to: of the first level, and without work of their own, which is begun or stands in an order. */
export function mayCollect({ tasks, cycle }: Pick<Block, 'tasks' | 'cycle'>): Task[] {
  const ordered = new Set(cycle.blocks.flatMap((block) => block.tasks).flatMap(({ id, predecessors }) => (predecessors.length ? [id, ...predecessors.map((before) => before.id)] : [])));
  return tasks.filter(({ id, parentId, hasChildren, stand }) => !parentId && (hasChildren || (!ordered.has(id) && stand !== 'IN_PROGRESS' && stand !== 'DONE')));
}
