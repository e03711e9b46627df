import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { type RecommendationPartsFragment, RecommendationsDocument } from '../../gql/analyses/graphql';

export type Recommendation = RecommendationPartsFragment;

/** The recommendations that may be read while their list is open; null until they have come. */
@Injectable()
export class RecommendationsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Recommendation[] | null>(null);
  readonly recommendations = this.state.asReadonly();

  /** What is shown stays until the answer is there. @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(RecommendationsDocument, {}, how);
    if (answer) this.state.set(answer.recommendations);
    return !!answer;
  }
}
