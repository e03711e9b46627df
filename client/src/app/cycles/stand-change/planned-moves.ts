import type { Reason } from '../../core/vocabulary/reasons';
import { type Stand, standWord } from '../../core/vocabulary/words';
import { openBefore, standsOf } from '../block/task-table/task-row';
import { type Problem, moveProblem } from './move-problem';
import { type MovableTask, moveTo } from './stand-choice';
import { type Surroundings, obstaclesOf } from './surroundings';

/** A task on its way, or why it cannot go it. */
export interface PlannedMove {
  readonly task: MovableTask;
  readonly problems: readonly Reason[];
}

const isOver = (stand: Stand): boolean => stand === 'DONE' || stand === 'DROPPED';

/** What comes first is moved first: then it may make room for what waits for it. */
export function inOrderOfWork<T extends Pick<MovableTask, 'id' | 'predecessors'>>(tasks: readonly T[]): T[] {
  const ordered = new Set<T>();
  const place = (task: T) => {
    if (ordered.has(task)) return;
    tasks.filter(({ id }) => task.predecessors.some((before) => before.id === id)).forEach(place);
    ordered.add(task);
  };
  tasks.forEach(place);
  return [...ordered];
}

/** What would happen if all of them went to one Stand, in the order in which they go. */
export function plannedMoves(tasks: readonly MovableTask[], to: Stand, surroundings: Surroundings, locale: string): PlannedMove[] {
  const stands = new Map<string, MovableTask['shownStand']>(standsOf(surroundings.blocks));
  return inOrderOfWork(tasks).map((task) => {
    const waitsFor = openBefore(task, stands);
    if (isOver(to)) stands.set(task.id, to);
    const move = moveTo(task, to);
    if (!move) return { task, problems: [noWay(task, to, surroundings, locale)] };
    const codes = move.problems.filter((code) => code !== 'PREDECESSORS_OPEN' || waitsFor.length > 0);
    const problems: Problem[] = codes.map((code) => ({ code, obstacles: code === 'PREDECESSORS_OPEN' ? waitsFor : obstaclesOf(code, task, surroundings) }));
    return { task, problems: problems.map((problem) => moveProblem(problem, surroundings.blocks, locale)) };
  });
}

function noWay(task: MovableTask, to: Stand, { blocks }: Surroundings, locale: string): Reason {
  if (task.stand === to) return { text: $localize`:@@move.isThere:Ist schon „${standWord(to)}:stand:“.`, links: [] };
  return moveProblem({ code: 'NO_SUCH_MOVE', obstacles: [] }, blocks, locale);
}
