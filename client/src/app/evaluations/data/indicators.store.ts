import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { type IndicatorPartsFragment, IndicatorsDocument, SaveIndicatorDocument, type SaveIndicatorInput, type SaveIndicatorMutation } from '../../gql/evaluations/graphql';

export type Indicator = IndicatorPartsFragment;

/** What can be counted in the Planungskreis; null until it has come. */
@Injectable()
export class IndicatorsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Indicator[] | null>(null);
  readonly indicators = this.state.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(IndicatorsDocument, {});
    if (answer) this.state.set(answer.indicators);
  }

  async save(input: SaveIndicatorInput): Promise<SaveIndicatorMutation['saveIndicator'] | undefined> {
    const answer = (await this.graphql.mutate(SaveIndicatorDocument, { input }))?.saveIndicator;
    if (answer?.__typename === 'IndicatorSaved') this.state.set(answer.indicators);
    return answer;
  }
}
