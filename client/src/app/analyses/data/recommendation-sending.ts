import { Injectable, inject, signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { Sent } from './finding-sending';
import type { RecommendationAnswered } from './recommendation-verbs';
import { RecommendationStore } from './recommendation.store';

/** A recommendation as it is shown. */
export interface SeenRecommendation {
  readonly recommendationId: string;
  readonly version: number;
}

/** Sends what happens to the recommendation that is shown, and keeps what the server has against it. Provided by its page. */
@Injectable()
export class RecommendationSending {
  private readonly store = inject(RecommendationStore);
  readonly refusal = signal<Refusal | null>(null);

  async send(ask: (seen: SeenRecommendation) => Promise<RecommendationAnswered | undefined>): Promise<Sent> {
    this.refusal.set(null);
    const { id: recommendationId = '', version = 0 } = this.store.recommendation() ?? {};
    const answer = await ask({ recommendationId, version });
    switch (answer?.__typename) {
      case 'RecommendationChanged':
        this.store.put(answer.recommendation);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'RecommendationChangedMeanwhile':
        if (answer.current) this.store.put(answer.current);
        this.refusal.set(answer);
        return 'not-saved';
      case 'NotAllowed':
      case 'NotFound':
      case 'RecommendationStepNotPossible':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
