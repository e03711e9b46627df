import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type GoalOutline, GoalOutlines, REWORDABLE } from '../../goals/index.js';
import { type MatrixRow, matrixRows, type NotedCell } from '../domain/matrix-rows.js';
import { type OpenPoint, openPointsOf } from '../domain/open-points.js';
import type { GoalReviewRow, ProposalRow } from '../persistence/goal-review-rows.js';
import { GoalReviewsRepository } from '../persistence/goal-reviews.repository.js';

/** A proposal with the goals that it names. */
export type Alignment = ProposalRow & {
  goals: GoalOutline[];
  /** Those that have not got the words on which all have agreed. */
  waiting: GoalOutline[];
};

/** What a Zielprüfung looks at and has found, as far as somebody may read the goals. */
export interface ReviewMatrix {
  rows: MatrixRow[];
  alignments: Alignment[];
  openPoints: OpenPoint[];
  /** Of the strategic goals, and of the operational ones beside them. */
  goalCount: number;
}

/** Reads the matrices of Zielprüfungen: five statements, however many they are and however large. */
@Injectable()
export class ReviewMatrices {
  constructor(
    private readonly reviews: GoalReviewsRepository,
    private readonly goals: GoalOutlines,
  ) {}

  async of(actor: Actor, reviews: readonly GoalReviewRow[]): Promise<Map<GoalReviewRow, ReviewMatrix>> {
    const [ids, cycleIds] = [reviews.map(({ id }) => id), [...new Set(reviews.map(({ cycle }) => cycle.id))]];
    const [strategic, serving] = [await this.goals.strategic(actor, cycleIds), await this.goals.servingCounts(actor, cycleIds)];
    const [noted, proposals] = [await this.reviews.noted(ids), await this.reviews.proposals(actor.today, ids)];
    const named = [...proposals.flatMap(({ goalIds }) => goalIds), ...[...noted.values()].flat().flatMap(({ openConflicts }) => openConflicts)];
    const readable = new Map((await this.goals.byIds(actor, [...new Set(named)])).map((goal) => [goal.id, goal]));
    const namedIn = (goalIds: readonly string[]): GoalOutline[] => goalIds.flatMap((id) => readable.get(id) ?? []);
    const alignments = proposals.map((proposal) => ({ ...proposal, goals: namedIn(proposal.goalIds), waiting: proposal.state === 'ACCEPTED' ? namedIn(proposal.waitingIds).filter(({ state }) => REWORDABLE.includes(state)) : [] })).filter(({ goals }) => goals.length > 0);
    const cellsOf = (id: string): NotedCell[] => (noted.get(id) ?? []).map((cell) => (cell.openConflicts.length > 0 ? { ...cell, openConflicts: cell.openConflicts.filter((goalId) => readable.has(goalId)) } : cell));
    return new Map(
      reviews.map((review) => {
        const found = { cells: cellsOf(review.id), alignments: alignments.filter(({ reviewId }) => reviewId === review.id), serving: serving.filter(({ cycleId }) => cycleId === review.cycle.id) };
        const rows = matrixRows({ review, goals: strategic, ...found });
        return [review, { rows, alignments: found.alignments, openPoints: openPoints(review, rows, found), goalCount: found.serving.reduce((sum, { count }) => sum + count, rows.length) }];
      }),
    );
  }
}

function openPoints({ state, bodies }: GoalReviewRow, rows: readonly MatrixRow[], { cells, alignments }: { cells: readonly NotedCell[]; alignments: readonly Alignment[] }): OpenPoint[] {
  if (state === 'CLOSED') return [];
  return openPointsOf({ goalIds: rows.filter(({ stands }) => stands).map(({ goal }) => goal.id), bodyIds: bodies.map(({ id }) => id), cells, proposals: alignments });
}
