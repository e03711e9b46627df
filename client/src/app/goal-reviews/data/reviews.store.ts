import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { GoalReviewPlacesDocument, GoalReviewsDocument, type GoalReviewPlacesQuery, type GoalReviewsQuery } from '../../gql/goal-reviews/graphql';

export type ListedReview = GoalReviewsQuery['goalReviews'][number];
export type ReviewPlace = GoalReviewPlacesQuery['goalReviewPlaces'][number];

/** The Zielprüfungen that may be read, and where another one can be opened; null until they have come. */
@Injectable()
export class ReviewsStore {
  private readonly graphql = inject(Graphql);
  private readonly listed = signal<readonly ListedReview[] | null>(null);
  private readonly open = signal<readonly ReviewPlace[]>([]);
  readonly reviews = this.listed.asReadonly();
  readonly places = this.open.asReadonly();

  async load(mayOpen: boolean): Promise<void> {
    const answer = await this.graphql.query(GoalReviewsDocument, {});
    if (answer) this.listed.set(answer.goalReviews);
    if (mayOpen) this.open.set((await this.graphql.query(GoalReviewPlacesDocument, {}))?.goalReviewPlaces ?? []);
  }
}
