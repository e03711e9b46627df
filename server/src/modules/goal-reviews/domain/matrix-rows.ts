import { type GoalOutline, STANDING_STATES } from '../../goals/index.js';
import type { GoalReviewState, Judgement } from './judgements.js';
import { type JudgedCell, openIn } from './open-points.js';

/** What was said of a municipality and a strategic goal. */
export interface NotedCell extends JudgedCell {
  note: string;
  version: number;
}

/** What was found of a strategic goal; each list has something for each municipality, in their order. */
export interface MatrixRow {
  goal: GoalOutline;
  /** Only then its cells keep the review open. */
  stands: boolean;
  judgements: Judgement[];
  settled: boolean[];
  serving: number[];
  notes: string[];
  /** 0 where nobody has judged. */
  versions: number[];
}

interface Matrix {
  review: { state: GoalReviewState; cycle: { id: string }; bodies: readonly { id: string }[] };
  /** Strategic ones. */
  goals: readonly GoalOutline[];
  cells: readonly NotedCell[];
  serving: readonly { parentId: string | null; bodyId: string; count: number }[];
}

export const stands = ({ state }: GoalOutline): boolean => STANDING_STATES.includes(state);

/** Strategic goals that stand in a matrix: while it is open as they are, once it is closed those that it has judged. */
export function goalsOfMatrix({ review, goals, cells }: { review: Matrix['review']; goals: readonly GoalOutline[]; cells: readonly { goalId: string }[] }): GoalOutline[] {
  const judged = new Set(cells.map(({ goalId }) => goalId));
  return goals.filter((goal) => goal.level === 'STRATEGIC' && goal.cycleId === review.cycle.id && (judged.has(goal.id) || (review.state === 'OPEN' && stands(goal))));
}

export function matrixRows({ review, goals, cells, serving }: Matrix): MatrixRow[] {
  const judged = Map.groupBy(cells, ({ goalId }) => goalId);
  const served = Map.groupBy(serving, ({ parentId }) => parentId);
  return goalsOfMatrix({ review, goals, cells }).map((goal) => {
    const [cellOf, countOf] = [new Map(judged.get(goal.id)?.map((cell) => [cell.bodyId, cell])), new Map(served.get(goal.id)?.map(({ bodyId, count }) => [bodyId, count]))];
    const inOrder = review.bodies.map(({ id }) => cellOf.get(id));
    return {
      goal,
      stands: stands(goal),
      judgements: inOrder.map((cell) => cell?.judgement ?? 'NOT_JUDGED'),
      settled: inOrder.map((cell) => openIn(cell) === null),
      serving: review.bodies.map(({ id }) => countOf.get(id) ?? 0),
      notes: inOrder.map((cell) => cell?.note ?? ''),
      versions: inOrder.map((cell) => cell?.version ?? 0),
    };
  });
}
