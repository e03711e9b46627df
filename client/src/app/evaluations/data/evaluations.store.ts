import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { type EvaluationOutlinePartsFragment, EvaluationsDocument } from '../../gql/evaluations/graphql';

export type EvaluationOutline = EvaluationOutlinePartsFragment;

/** The evaluations that may be read while their list is open; null until they have come. */
@Injectable()
export class EvaluationsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly EvaluationOutline[] | null>(null);
  readonly evaluations = this.state.asReadonly();

  /** What is shown stays until the answer is there. @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(EvaluationsDocument, {}, how);
    if (answer) this.state.set(answer.evaluations);
    return !!answer;
  }
}
