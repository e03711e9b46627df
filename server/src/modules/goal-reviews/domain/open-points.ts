import type { AlignmentState, Judgement } from './judgements.js';

export const OPEN_POINT_KINDS = ['NOT_JUDGED', 'CONFLICT', 'GAP', 'ALIGNMENT'] as const;
export type OpenPointKind = (typeof OPEN_POINT_KINDS)[number];

/** Something that keeps a Zielprüfung open: a cell of its matrix, or a proposal to which not all have agreed. */
export interface OpenPoint {
  kind: OpenPointKind;
  goalId: string | null;
  bodyId: string | null;
  proposalId: string | null;
}

/** What decides whether a cell is open. */
export interface JudgedCell {
  goalId: string;
  bodyId: string;
  judgement: Judgement;
  isGapSettled: boolean;
  /** The goals with which a conflict is not settled. */
  openConflicts: readonly string[];
}

interface Reviewed {
  /** The strategic goals that stand. */
  goalIds: readonly string[];
  bodyIds: readonly string[];
  cells: readonly JudgedCell[];
  proposals: readonly { id: string; state: AlignmentState }[];
}

const nameOf = ({ goalId, bodyId }: { goalId: string; bodyId: string }): string => `${goalId} ${bodyId}`;

/** @returns what is open about a cell; null where nothing is */
export function openIn(cell: JudgedCell | undefined): OpenPointKind | null {
  switch (cell?.judgement) {
    case undefined:
    case 'NOT_JUDGED':
      return 'NOT_JUDGED';
    case 'CONFLICT':
      return cell.openConflicts.length > 0 ? 'CONFLICT' : null;
    case 'GAP':
      return cell.isGapSettled ? null : 'GAP';
    case 'CONTRIBUTES':
    case 'COVERED':
      return null;
  }
}

/** @returns what is open: what waits for an answer, goal by goal and then the proposals, before what nobody has judged */
export function openPointsOf({ goalIds, bodyIds, cells, proposals }: Reviewed): OpenPoint[] {
  const judged = new Map(cells.map((cell) => [nameOf(cell), cell]));
  const inCells = goalIds.flatMap((goalId) =>
    bodyIds.flatMap((bodyId) => {
      const kind = openIn(judged.get(nameOf({ goalId, bodyId })));
      return kind === null ? [] : [{ kind, goalId, bodyId, proposalId: null }];
    }),
  );
  const undecided = proposals.filter(({ state }) => state === 'OPEN').map(({ id }) => ({ kind: 'ALIGNMENT' as const, goalId: null, bodyId: null, proposalId: id }));
  const { waiting = [], unjudged = [] } = Object.groupBy(inCells, ({ kind }) => (kind === 'NOT_JUDGED' ? 'unjudged' : 'waiting'));
  return [...waiting, ...undecided, ...unjudged];
}
