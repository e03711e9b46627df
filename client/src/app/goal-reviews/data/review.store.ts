import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { GoalReviewPageDocument, type GoalReviewPageQueryVariables, type GoalReviewPartsFragment, GoalsToAlignDocument, type GoalsToAlignQuery } from '../../gql/goal-reviews/graphql';

export type Review = GoalReviewPartsFragment;
export type ReviewRow = Review['rows'][number];
export type ListedGoal = Review['goals'][number];
export type Alignment = Review['alignments'][number];
export type OpenPoint = Review['openPoints'][number];
export type GoalToAlign = NonNullable<GoalsToAlignQuery['goalReview']>['goals'][number];

/** Which of the long lists are shown whole. */
type Extent = Pick<GoalReviewPageQueryVariables, 'goals' | 'points'>;

/** One Zielprüfung while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class ReviewStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Review>({
    ask: async ({ id }, how) => (await this.graphql.query(GoalReviewPageDocument, { id, ...this.extent }, how))?.goalReview,
    join: (_shown, review) => review,
  });
  private wanted: Extent = {};
  readonly review = this.shown.value;
  readonly catchUp = () => this.shown.catchUp();
  readonly refresh = () => this.shown.refresh();

  /** For whatever else answers with the review. */
  get extent(): Extent {
    return this.wanted;
  }

  load(id: string): Promise<void> {
    this.wanted = {};
    return this.shown.load(id);
  }

  /** Shows a list whole from now on. */
  showAll(list: keyof Extent): Promise<void> {
    this.wanted = { ...this.wanted, [list]: null };
    return this.refresh();
  }

  /** Shows it as an answer has it. */
  put(review: Review): void {
    this.shown.update((shown) => (shown.id === review.id ? review : shown));
  }

  /** What a proposal can name; empty where it could not be asked. */
  async goalsToAlign(): Promise<readonly GoalToAlign[]> {
    const id = this.review()?.id ?? '';
    return (await this.graphql.query(GoalsToAlignDocument, { id }))?.goalReview?.goals ?? [];
  }
}
