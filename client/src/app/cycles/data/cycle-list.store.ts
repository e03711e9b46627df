import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { CycleListDocument, type CycleListQuery } from '../../gql/cycles/graphql';

export type ListedCycle = CycleListQuery['cycles'][number];

/** The cycles that may be read; null until they have come. */
@Injectable()
export class CycleListStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly ListedCycle[] | null>(null);
  readonly cycles = this.state.asReadonly();

  /** Reads the list, also again: what is shown stays until the answer is there. @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(CycleListDocument, {}, how);
    if (answer) this.state.set(answer.cycles);
    return !!answer;
  }
}
