import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { type AnswerAssumptionInput, AnswerAssumptionDocument, type AnswerAssumptionMutation } from '../../gql/impact-models/graphql';

export type AssumptionSent = AnswerAssumptionMutation['answer'];

/** Sends whether an assumption held. */
@Injectable({ providedIn: 'root' })
export class AssumptionSending {
  private readonly graphql = inject(Graphql);

  /** @returns undefined where nothing came back, which is shown already */
  async answer(input: AnswerAssumptionInput): Promise<AssumptionSent | undefined> {
    return (await this.graphql.mutate(AnswerAssumptionDocument, { input }))?.answer;
  }
}
