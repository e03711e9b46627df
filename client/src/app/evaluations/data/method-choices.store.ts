import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { type EvaluationMethodsQuery, EvaluationMethodsDocument } from '../../gql/evaluations/graphql';

/** What a form needs of the methods that look at effects. */
@Injectable()
export class MethodChoicesStore {
  private readonly graphql = inject(Graphql);
  private readonly methods = signal<EvaluationMethodsQuery['methods']>([]);
  /** What is not used any more is not offered. */
  readonly choices = computed(() => this.methods().filter(({ isRetired, kinds }) => !isRetired && kinds.includes('EVALUATION')));

  async load(): Promise<void> {
    const answer = await this.graphql.query(EvaluationMethodsDocument, {});
    if (answer) this.methods.set(answer.methods);
  }
}
