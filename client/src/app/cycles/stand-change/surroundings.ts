import type { Reference } from '../../core/vocabulary/references';
import type { MoveProblemCode } from '../../gql/cycles/graphql';
import type { Block, NeighbourBlock, Task } from '../block/block.store';
import { openBefore, standsOf } from '../block/task-table/task-row';

/** What the Stand of a task depends on, and what depends on it. */
export interface Surroundings {
  /** The blocks of the cycle that may be read. */
  readonly blocks: readonly NeighbourBlock[];
  /** Blocks that have to be accepted before the one of the task. */
  readonly openBlocks: readonly Reference[];
}

export const surroundingsOf = ({ checkpoints, cycle }: Pick<Block, 'checkpoints'> & { readonly cycle: Pick<Block['cycle'], 'blocks'> }): Surroundings => ({
  blocks: cycle.blocks,
  openBlocks: checkpoints.flatMap(({ code, subject }) => (code === 'PREDECESSOR_NOT_ACCEPTED' && subject ? [subject] : [])),
});

/** The tasks or blocks that are in the way, as far as they may be read. */
export function obstaclesOf(code: MoveProblemCode, task: Pick<Task, 'predecessors'>, { blocks, openBlocks }: Surroundings): readonly Reference[] {
  if (code === 'PREDECESSORS_OPEN') return openBefore(task, standsOf(blocks));
  return code === 'BLOCK_PREDECESSORS_NOT_ACCEPTED' ? openBlocks : [];
}
