import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { type MeasurePartsFragment, MeasuresDocument } from '../../gql/measures/graphql';

export type Measure = MeasurePartsFragment;

/** The measures that may be read while their list is open; null until they have come. */
@Injectable()
export class MeasuresStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Measure[] | null>(null);
  readonly measures = this.state.asReadonly();

  /** What is shown stays until the answer is there. @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(MeasuresDocument, {}, how);
    if (answer) this.state.set(answer.measures);
    return !!answer;
  }
}
