import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type GoalOutline, GoalOutlines } from '../../goals/index.js';
import { goalsOfMatrix, stands } from '../domain/matrix-rows.js';
import type { CellRow, GoalReviewRow, ProposalRow } from '../persistence/goal-review-rows.js';
import { GoalReviewsRepository } from '../persistence/goal-reviews.repository.js';

/** Everything that a Zielprüfung has found, word for word, as far as somebody may read the goals. */
export interface ReviewProtocol {
  /** The strategic goals of the matrix, and the operational ones beside them. */
  goals: GoalOutline[];
  cells: CellRow[];
  proposals: ProposalRow[];
}

/** Reads what stands in a protocol. */
@Injectable()
export class ReviewProtocols {
  constructor(
    private readonly reviews: GoalReviewsRepository,
    private readonly goals: GoalOutlines,
  ) {}

  async of(actor: Actor, review: GoalReviewRow): Promise<ReviewProtocol> {
    const [all, judged] = [await this.goals.reviewed(actor, [review.cycle.id]), await this.reviews.cells(review.id)];
    const readable = new Set(all.map(({ id }) => id));
    const cells = judged.filter(({ goalId }) => readable.has(goalId)).map((cell) => ({ ...cell, conflicts: cell.conflicts.filter(({ goalId }) => readable.has(goalId)) }));
    const proposals = (await this.reviews.proposals(actor.today, [review.id])).map((proposal) => ({ ...proposal, goalIds: proposal.goalIds.filter((id) => readable.has(id)) }));
    const goals = [...goalsOfMatrix({ review, goals: all, cells }), ...all.filter((goal) => goal.level === 'OPERATIONAL' && stands(goal))];
    return { goals, cells, proposals: proposals.filter(({ goalIds }) => goalIds.length > 0) };
  }
}
