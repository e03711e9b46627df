import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type GoalOutline, GoalQueries, STANDING_STATES } from '../../goals/index.js';
import { type OpenPoint, openPointsOf } from '../domain/open-points.js';
import type { CellRow, GoalReviewRow, ProposalRow } from '../persistence/goal-review-rows.js';
import { GoalReviewsRepository } from '../persistence/goal-reviews.repository.js';

/** What a Zielprüfung looks at and has found, as far as somebody may read the goals. */
export interface ReviewMatrix {
  /** The strategic goals, and the operational ones that stand beside them. */
  goals: GoalOutline[];
  cells: CellRow[];
  proposals: ProposalRow[];
  openPoints: OpenPoint[];
}

const stands = ({ state }: GoalOutline): boolean => STANDING_STATES.includes(state);

/** What stands in the matrix: while it is open the goals as they are, once it is closed those that it has judged. */
function rowsOf(review: GoalReviewRow, goals: readonly GoalOutline[], judged: ReadonlySet<string>): GoalOutline[] {
  const isRow = (goal: GoalOutline): boolean => (goal.level === 'STRATEGIC' ? judged.has(goal.id) || (review.state === 'OPEN' && stands(goal)) : goal.level === 'OPERATIONAL' && stands(goal));
  return goals.filter(({ cycleId }) => cycleId === review.cycle.id).filter(isRow);
}

/** Reads the matrices of Zielprüfungen: three statements, however many they are and however large. */
@Injectable()
export class ReviewMatrices {
  constructor(
    private readonly reviews: GoalReviewsRepository,
    private readonly goals: GoalQueries,
  ) {}

  async of(actor: Actor, reviews: readonly GoalReviewRow[]): Promise<Map<GoalReviewRow, ReviewMatrix>> {
    const ids = reviews.map(({ id }) => id);
    const goals = await this.goals.outlines(actor, [...new Set(reviews.map(({ cycle }) => cycle.id))]);
    const cells = Map.groupBy(await this.reviews.cells(ids), ({ reviewId }) => reviewId);
    const proposals = Map.groupBy(await this.reviews.proposals(actor.today, ids), ({ reviewId }) => reviewId);
    const readable = new Set(goals.map(({ id }) => id));
    return new Map(reviews.map((review) => [review, this.matrix(review, goals, readable, cells.get(review.id) ?? [], proposals.get(review.id) ?? [])]));
  }

  private matrix(review: GoalReviewRow, all: readonly GoalOutline[], readable: ReadonlySet<string>, judged: readonly CellRow[], made: readonly ProposalRow[]): ReviewMatrix {
    const goals = rowsOf(review, all, new Set(judged.map(({ goalId }) => goalId))).map((goal) => ({ ...goal, parentId: goal.parentId !== null && readable.has(goal.parentId) ? goal.parentId : null }));
    const cells = judged.filter(({ goalId }) => readable.has(goalId)).map((cell) => ({ ...cell, conflicts: cell.conflicts.filter(({ goalId }) => readable.has(goalId)) }));
    const proposals = made.map((proposal) => ({ ...proposal, goalIds: proposal.goalIds.filter((id) => readable.has(id)) })).filter(({ goalIds }) => goalIds.length > 0);
    const goalIds = goals.filter((goal) => goal.level === 'STRATEGIC' && stands(goal)).map(({ id }) => id);
    const openPoints = review.state === 'OPEN' ? openPointsOf({ goalIds, bodyIds: review.bodies.map(({ id }) => id), cells, proposals }) : [];
    return { goals, cells, proposals, openPoints };
  }
}
