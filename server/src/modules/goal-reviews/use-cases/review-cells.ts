import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { type GoalOutline, GoalOutlines } from '../../goals/index.js';
import type { Judgement } from '../domain/judgements.js';
import { stands } from '../domain/matrix-rows.js';
import type { CellRow, GoalReviewRow } from '../persistence/goal-review-rows.js';
import { GoalReviewsRepository } from '../persistence/goal-reviews.repository.js';

/** A strategic goal and a municipality in a Zielprüfung. */
export interface CellPlace {
  review: GoalReviewRow;
  goalId: string;
  bodyId: string;
}

/** A cell with all that was said in it, as far as somebody may read the goals. */
export interface ReviewCell {
  goalId: string;
  bodyId: string;
  judgement: Judgement;
  note: string;
  gapSettlement: string | null;
  judgedAt: Date | null;
  judgedBy: string | null;
  version: number;
  conflicts: { relationId: string; settlement: string | null; goal: GoalOutline }[];
  own: GoalOutline[];
  serving: GoalOutline[];
}

const NOT_JUDGED = { judgement: 'NOT_JUDGED', note: '', gapSettlement: null, judgedAt: null, judgedBy: null, version: 0, conflicts: [] } as const;

/** Reads what stands in cells: two statements, however many they are. */
@Injectable()
export class ReviewCells {
  constructor(
    private readonly reviews: GoalReviewsRepository,
    private readonly goals: GoalOutlines,
  ) {}

  /** A cell whose goal may not be read is not there, nor one that the matrix does not have. */
  async of(actor: Actor, places: readonly CellPlace[]): Promise<Map<CellPlace, ReviewCell>> {
    const meant = places.filter(({ review, goalId, bodyId }) => isId(goalId) && review.bodies.some(({ id }) => id === bodyId));
    const [goalIds, bodyIds] = [meant.map(({ goalId }) => goalId), meant.map(({ bodyId }) => bodyId)];
    const goals = await this.goals.beside(actor, meant.map(({ review }) => review.cycle.id), goalIds, bodyIds);
    const judged = await this.reviews.cellsOf(meant.map(({ review }) => review.id), goalIds, bodyIds);
    return new Map(
      meant.flatMap((place) => {
        const { review, goalId, bodyId } = place;
        const ofCycle = goals.filter(({ cycleId }) => cycleId === review.cycle.id);
        if (!ofCycle.some(({ id, level }) => id === goalId && level === 'STRATEGIC')) return [];
        const row = judged.find((cell) => cell.reviewId === review.id && cell.goalId === goalId && cell.bodyId === bodyId);
        return [[place, cellOf(place, row, ofCycle.filter((goal) => goal.level === 'OPERATIONAL' && goal.bodyId === bodyId))]];
      }),
    );
  }
}

/** @param goals the operational ones of the municipality */
function cellOf({ goalId, bodyId }: CellPlace, row: CellRow | undefined, goals: readonly GoalOutline[]): ReviewCell {
  const own = goals.filter(stands);
  const conflicts = (row?.conflicts ?? []).flatMap(({ goalId: otherId, ...conflict }) => goals.filter(({ id }) => id === otherId).map((goal) => ({ ...conflict, goal })));
  return { ...(row ?? NOT_JUDGED), goalId, bodyId, conflicts, own, serving: own.filter(({ parentId }) => parentId === goalId) };
}
