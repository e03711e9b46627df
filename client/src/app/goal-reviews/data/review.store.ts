import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { GoalReviewPageDocument, type GoalReviewPartsFragment } from '../../gql/goal-reviews/graphql';

export type Review = GoalReviewPartsFragment;
export type ReviewedGoal = Review['goals'][number];
export type Cell = Review['cells'][number];
export type Alignment = Review['alignments'][number];
export type OpenPoint = Review['openPoints'][number];

/** One Zielprüfung while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class ReviewStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Review>({
    ask: async ({ id }, how) => (await this.graphql.query(GoalReviewPageDocument, { id }, how))?.goalReview,
    join: (_shown, review) => review,
  });
  readonly review = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();
  readonly refresh = () => this.shown.refresh();

  /** Shows it as an answer has it. */
  put(review: Review): void {
    this.shown.update((shown) => (shown.id === review.id ? review : shown));
  }
}
