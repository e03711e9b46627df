import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { GoalReviewCellDocument, type GoalReviewCellPartsFragment, type GoalReviewCellQueryVariables } from '../../gql/goal-reviews/graphql';
import { cellOf } from '../model/review-grid';

export type OpenCell = GoalReviewCellPartsFragment;

/** The cell that is open, with what the matrix does not show of it: undefined until that has come. */
@Injectable()
export class OpenCellStore {
  private readonly graphql = inject(Graphql);
  private place: GoalReviewCellQueryVariables | null = null;
  private readonly shown = new Shown<OpenCell>({
    ask: async (_question, how) => this.place && (await this.graphql.query(GoalReviewCellDocument, this.place, how))?.goalReview?.cell,
    join: (_shown, cell) => cell,
  });
  readonly cell = this.shown.value;
  readonly catchUp = () => this.shown.catchUp();
  readonly refresh = () => this.shown.refresh();

  /** @param key names the cell; null for none */
  load(reviewId: string, key: string | null): Promise<void> {
    this.place = key === null ? null : { id: reviewId, ...cellOf(key) };
    return this.shown.load(`${reviewId} ${key}`);
  }

  /** Shows it as an answer has it. */
  put(cell: OpenCell | null | undefined): void {
    if (cell) this.shown.update((shown) => (shown.goalId === cell.goalId && shown.bodyId === cell.bodyId ? cell : shown));
  }
}
