import type { GoalJudgement } from '../../gql/goal-reviews/graphql';
import type { Review, ReviewRow } from '../data/review.store';
import { judgements, settled } from './review-words';

/** One municipality and one strategic goal. */
export interface GridCell {
  /** As the address names it. */
  readonly key: string;
  readonly goal: ReviewRow['goal'];
  readonly body: Review['bodies'][number];
  readonly judgement: GoalJudgement;
  readonly note: string;
  /** In which it is seen; 0 where nobody has judged it. */
  readonly version: number;
  /** How many goals of the municipality serve the strategic one. */
  readonly serving: number;
  /** Whether it keeps the review open. */
  readonly isOpen: boolean;
  readonly said: (typeof judgements)[GoalJudgement];
}

export interface GridRow {
  readonly goal: ReviewRow['goal'];
  readonly cells: readonly GridCell[];
}

/** What the matrix shows: everything, what is not as it should be, or what keeps the review open. */
export type GridFilter = 'alle' | 'auffaellig' | 'offen';

export const cellKey = (goalId: string, bodyId: string): string => `${goalId}.${bodyId}`;

/** What the key names. */
export function cellOf(key: string): { goalId: string; bodyId: string } {
  const [goalId = '', bodyId = ''] = key.split('.');
  return { goalId, bodyId };
}

const isFinding = (judgement: GoalJudgement): judgement is 'CONFLICT' | 'GAP' => judgement === 'CONFLICT' || judgement === 'GAP';

/** The strategic goals with a cell for each municipality. */
export function reviewGrid({ rows, bodies, state }: Pick<Review, 'rows' | 'bodies' | 'state'>): GridRow[] {
  return rows.map(({ goal, stands, ...row }) => {
    const gridCell = (body: Review['bodies'][number], at: number): GridCell => {
      const [judgement, isSettled] = [row.judgements[at] ?? 'NOT_JUDGED', row.settled[at] ?? false];
      const said = isSettled && isFinding(judgement) ? settled[judgement] : judgements[judgement];
      return { key: cellKey(goal.id, body.id), goal, body, judgement, said, note: row.notes[at] ?? '', version: row.versions[at] ?? 0, serving: row.serving[at] ?? 0, isOpen: state === 'OPEN' && stands && !isSettled };
    };
    return { goal, cells: bodies.map(gridCell) };
  });
}

const matches: Readonly<Record<GridFilter, (cell: GridCell) => boolean>> = {
  alle: () => true,
  auffaellig: ({ judgement }) => isFinding(judgement),
  offen: ({ isOpen }) => isOpen,
};

export const isFound = (filter: GridFilter, cell: GridCell): boolean => matches[filter](cell);

/** The goals and the municipalities in which something was found, with every cell between them. */
export function foundRows(rows: readonly GridRow[], filter: GridFilter): GridRow[] {
  const isHere = (cell: GridCell): boolean => isFound(filter, cell);
  const bodyIds = new Set(rows.flatMap(({ cells }) => cells.filter(isHere).map(({ body }) => body.id)));
  return rows.filter(({ cells }) => cells.some(isHere)).map(({ goal, cells }) => ({ goal, cells: cells.filter(({ body }) => bodyIds.has(body.id)) }));
}

/** @returns the open cell after this one, from the beginning where none comes after it; null where no other is open */
export function nextOpen(rows: readonly GridRow[], { key }: GridCell): string | null {
  const cells = rows.flatMap((row) => row.cells);
  const at = cells.findIndex((cell) => cell.key === key);
  return [...cells.slice(at + 1), ...cells.slice(0, at)].find(({ isOpen }) => isOpen)?.key ?? null;
}
