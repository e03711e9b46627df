import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { CycleListDocument, type CycleListQuery } from '../../gql/cycles/graphql';

export type ListedCycle = CycleListQuery['cycles'][number];

/** The cycles that may be read, when there is a choice; null until they have come. */
@Injectable()
export class CycleListStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly ListedCycle[] | null>(null);
  readonly cycles = this.state.asReadonly();

  /** @returns the only one, where there is no choice */
  async load(): Promise<string | null> {
    await this.refresh();
    const [first, ...others] = this.state() ?? [];
    return first && !others.length ? first.id : null;
  }

  /** Reads again what is shown, which stays until the answer is there. */
  async refresh(): Promise<void> {
    const answer = await this.graphql.query(CycleListDocument, {});
    if (answer) this.state.set(answer.cycles);
  }
}
