import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { EvaluationPageDocument, type EvaluationPartsFragment } from '../../gql/evaluations/graphql';

export type Evaluation = EvaluationPartsFragment;
export type EvaluationPlan = Evaluation['plans'][number];
export type EvaluationValue = Evaluation['values'][number];
export type EvaluationFinding = Evaluation['findings'][number];

/** One evaluation while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class EvaluationStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Evaluation>({
    ask: async ({ id }, how) => (await this.graphql.query(EvaluationPageDocument, { id }, how))?.evaluation,
    join: (_shown, evaluation) => evaluation,
  });
  readonly evaluation = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it. */
  put(evaluation: Evaluation): void {
    this.shown.update((shown) => (shown.id === evaluation.id ? evaluation : shown));
  }
}
