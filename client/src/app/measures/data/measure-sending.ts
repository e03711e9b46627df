import { Injectable, inject, signal } from '@angular/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Graphql } from '../../core/graphql/graphql';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import type { EditMeasureMutation } from '../../gql/measures/graphql';
import { MeasureStore } from './measure.store';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** A measure as it is shown; an id may be a number where nothing but the contract is asked. */
export interface SeenMeasure {
  readonly measureId: string | number;
  readonly version: number;
}

interface AboutMeasure {
  readonly input: SeenMeasure;
}

/** A verb about a measure; all of them answer like an edit. */
export type MeasureVerb<Variables extends AboutMeasure = AboutMeasure> = TypedDocumentNode<EditMeasureMutation, Variables>;

/** Sends what happens to the measure that is shown, and keeps what the server has against it. Provided by its page. */
@Injectable()
export class MeasureSending {
  private readonly store = inject(MeasureStore);
  private readonly graphql = inject(Graphql);
  readonly refusal = signal<Refusal | null>(null);

  async send<Variables extends AboutMeasure>(verb: MeasureVerb<Variables>, parts: Omit<Variables['input'], keyof SeenMeasure>): Promise<Sent> {
    this.refusal.set(null);
    const { id: measureId = '', version = 0 } = this.store.measure() ?? {};
    const answer = (await this.graphql.mutate(verb, { input: { ...parts, measureId, version } } as Variables))?.answer;
    switch (answer?.__typename) {
      case 'MeasureChanged':
        this.store.put(answer.measure);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'MeasureChangedMeanwhile':
        if (answer.current) this.store.put(answer.current);
        this.refusal.set(answer);
        return 'not-saved';
      case 'MeasureNotPossible':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
