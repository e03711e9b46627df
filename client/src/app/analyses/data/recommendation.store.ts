import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { RecommendationPageDocument } from '../../gql/analyses/graphql';
import type { Recommendation } from './recommendations.store';

/** One recommendation while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class RecommendationStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Recommendation>({
    ask: async ({ id }, how) => (await this.graphql.query(RecommendationPageDocument, { id }, how))?.recommendation,
    join: (_shown, recommendation) => recommendation,
  });
  readonly recommendation = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it. */
  put(recommendation: Recommendation): void {
    this.shown.update((shown) => (shown.id === recommendation.id ? recommendation : shown));
  }
}
