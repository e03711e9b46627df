import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { CycleBoardDocument, type CycleBoardQuery } from '../../gql/cycles/graphql';

export type Cycle = NonNullable<CycleBoardQuery['cycle']>;

/** One cycle with its blocks while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class CycleStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<Cycle | null | undefined>(undefined);
  readonly cycle = this.state.asReadonly();
  private wanted = '';

  async load(id: string): Promise<void> {
    this.wanted = id;
    await this.refresh();
  }

  /** Reads again what is shown, which stays until the answer is there. */
  async refresh(): Promise<void> {
    const id = this.wanted;
    const answer = await this.graphql.query(CycleBoardDocument, { id });
    if (answer && this.wanted === id) this.state.set(answer.cycle ?? null);
  }
}
