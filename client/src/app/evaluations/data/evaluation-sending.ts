import { Injectable, inject, signal } from '@angular/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Graphql } from '../../core/graphql/graphql';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import type { SaveEvaluationPlanMutation } from '../../gql/evaluations/graphql';
import { EvaluationStore } from './evaluation.store';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** An evaluation as it is shown; an id may be a number where nothing but the contract is asked. */
export interface SeenEvaluation {
  readonly evaluationId: string | number;
  readonly version: number;
}

interface AboutEvaluation {
  readonly input: SeenEvaluation;
}

/** A verb about an evaluation; all of them answer alike. */
export type EvaluationVerb<Variables extends AboutEvaluation = AboutEvaluation> = TypedDocumentNode<SaveEvaluationPlanMutation, Variables>;

/** Sends what happens to the evaluation that is shown, and keeps what the server has against it. Provided by its page. */
@Injectable()
export class EvaluationSending {
  private readonly store = inject(EvaluationStore);
  private readonly graphql = inject(Graphql);
  readonly refusal = signal<Refusal | null>(null);

  async send<Variables extends AboutEvaluation>(verb: EvaluationVerb<Variables>, parts: Omit<Variables['input'], keyof SeenEvaluation>): Promise<Sent> {
    this.refusal.set(null);
    const { id: evaluationId = '', version = 0 } = this.store.evaluation() ?? {};
    const answer = (await this.graphql.mutate(verb, { input: { ...parts, evaluationId, version } } as Variables))?.answer;
    switch (answer?.__typename) {
      case 'EvaluationChanged':
        this.store.put(answer.evaluation);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'EvaluationChangedMeanwhile':
        if (answer.current) this.store.put(answer.current);
        this.refusal.set(answer);
        return 'not-saved';
      case 'EvaluationStepNotPossible':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
