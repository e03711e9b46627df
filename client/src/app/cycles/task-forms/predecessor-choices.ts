import { taskName } from '../../core/vocabulary/references';
import type { NeighbourBlock } from '../block/block.store';
import { withBody } from '../block/named-blocks';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface BlockChoice {
  readonly id: string;
  readonly name: string;
  readonly tasks: readonly Choice[];
}

interface Waiting {
  readonly id: string;
  readonly predecessors: readonly { readonly id: string }[];
}

/** What may come before a task: every other one of the cycle that has work of its own, by block. */
export function predecessorChoices({ id, predecessors }: Waiting, blocks: readonly NeighbourBlock[]): BlockChoice[] {
  const taken = new Set([id, ...predecessors.map((before) => before.id)]);
  return blocks
    .map((block) => {
      const parents = new Set(block.tasks.map(({ parentId }) => parentId));
      const tasks = block.tasks.filter((task) => !taken.has(task.id) && !parents.has(task.id));
      const { key, title } = withBody(block, blocks);
      return { id: block.id, name: taskName({ key, title }), tasks: tasks.map((task) => ({ id: task.id, name: taskName(task) })) };
    })
    .filter(({ tasks }) => tasks.length);
}
