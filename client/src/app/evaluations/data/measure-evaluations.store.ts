import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { MeasureEvaluationsDocument, type MeasureEvaluationsQuery } from '../../gql/evaluations/graphql';

export type MeasureEvaluations = NonNullable<MeasureEvaluationsQuery['measureEvaluations']>;

/** The evaluations of one measure: undefined until they have come, null when the measure may not be read. */
@Injectable()
export class MeasureEvaluationsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<MeasureEvaluations | null | undefined>(undefined);
  readonly shown = this.state.asReadonly();

  async load(measureId: string, how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(MeasureEvaluationsDocument, { measureId }, how);
    if (answer) this.state.set(answer.measureEvaluations);
    return !!answer;
  }
}
