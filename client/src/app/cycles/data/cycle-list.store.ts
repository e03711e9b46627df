import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { CycleListDocument, type CycleListQuery } from '../../gql/cycles/graphql';

export type ListedCycle = CycleListQuery['cycles'][number];

/** The cycles that may be read; null until they have come. */
@Injectable()
export class CycleListStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly ListedCycle[] | null>(null);
  readonly cycles = this.state.asReadonly();

  /** Reads the list, also again: what is shown stays until the answer is there. */
  async load(): Promise<void> {
    const answer = await this.graphql.query(CycleListDocument, {});
    if (answer) this.state.set(answer.cycles);
  }
}
