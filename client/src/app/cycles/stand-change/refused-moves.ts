import type { Reason } from '../../core/vocabulary/reasons';
import type { NeighbourBlock } from '../block/block.store';
import { type Problem, moveProblem } from './move-problem';
import type { MovableTask } from './stand-choice';

/** As the server says it. */
export type RefusedMove = Problem & { readonly taskId: string };

/** What is in the way; of several tasks each is named. */
export function refusedReasons(refused: readonly RefusedMove[], tasks: readonly MovableTask[], blocks: readonly NeighbourBlock[], locale: string): Reason[] {
  return refused.map((problem) => {
    const reason = moveProblem(problem, blocks, locale);
    const task = tasks.find(({ id }) => id === problem.taskId);
    return task && tasks.length > 1 ? { ...reason, text: `${task.key}: ${reason.text}` } : reason;
  });
}
