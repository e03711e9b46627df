import type { Cell, Review, ReviewedGoal } from '../data/review.store';
import { judgements, settled } from './review-words';

/** One municipality and one strategic goal. */
export interface GridCell {
  /** As the address names it. */
  readonly key: string;
  readonly goal: ReviewedGoal;
  readonly body: Review['bodies'][number];
  /** Null while nobody has judged it. */
  readonly cell: Cell | null;
  /** The goals of the municipality that serve the strategic one. */
  readonly serving: readonly ReviewedGoal[];
  readonly isOpen: boolean;
  readonly said: (typeof judgements)[keyof typeof judgements];
}

export interface GridRow {
  readonly goal: ReviewedGoal;
  readonly cells: readonly GridCell[];
}

/** What the matrix shows: everything, what is not as it should be, or what keeps the review open. */
export type GridFilter = 'alle' | 'auffaellig' | 'offen';

export const cellKey = (goalId: string, bodyId: string): string => `${goalId}.${bodyId}`;

function isSettled(cell: Cell): cell is Cell & { judgement: 'CONFLICT' | 'GAP' } {
  if (cell.judgement === 'CONFLICT') return cell.conflicts.every(({ settlement }) => settlement !== null);
  return cell.judgement === 'GAP' && cell.gapSettlement !== null;
}

/** The strategic goals with a cell for each municipality. */
export function reviewGrid({ goals, bodies, cells, openPoints }: Review): GridRow[] {
  const judged = new Map(cells.map((cell) => [cellKey(cell.goalId, cell.bodyId), cell]));
  const open = new Set(openPoints.map(({ goalId, bodyId }) => cellKey(goalId ?? '', bodyId ?? '')));
  const serving = new Map<string, ReviewedGoal[]>();
  for (const goal of goals.filter(({ level }) => level === 'OPERATIONAL')) {
    const key = cellKey(goal.parentId ?? '', goal.bodyId);
    serving.set(key, [...(serving.get(key) ?? []), goal]);
  }
  const gridCell = (goal: ReviewedGoal, body: Review['bodies'][number]): GridCell => {
    const key = cellKey(goal.id, body.id);
    const cell = judged.get(key) ?? null;
    const said = cell && isSettled(cell) ? settled[cell.judgement] : judgements[cell?.judgement ?? 'NOT_JUDGED'];
    return { key, goal, body, cell, said, serving: serving.get(key) ?? [], isOpen: open.has(key) };
  };
  return goals.filter(({ level }) => level === 'STRATEGIC').map((goal) => ({ goal, cells: bodies.map((body) => gridCell(goal, body)) }));
}

const matches: Readonly<Record<GridFilter, (cell: GridCell) => boolean>> = {
  alle: () => true,
  auffaellig: ({ cell }) => cell?.judgement === 'CONFLICT' || cell?.judgement === 'GAP',
  offen: ({ isOpen }) => isOpen,
};

export const isFound = (filter: GridFilter, cell: GridCell): boolean => matches[filter](cell);

/** The goals and the municipalities in which something was found, with every cell between them. */
export function foundRows(rows: readonly GridRow[], filter: GridFilter): GridRow[] {
  const isHere = (cell: GridCell): boolean => isFound(filter, cell);
  const bodyIds = new Set(rows.flatMap(({ cells }) => cells.filter(isHere).map(({ body }) => body.id)));
  return rows.filter(({ cells }) => cells.some(isHere)).map(({ goal, cells }) => ({ goal, cells: cells.filter(({ body }) => bodyIds.has(body.id)) }));
}
