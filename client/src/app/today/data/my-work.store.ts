import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { MyWorkDocument, type MyWorkQuery, type WorkBlockFragment, type WorkItemFragment } from '../../gql/today/graphql';

export type WorkItem = WorkItemFragment;
export type WorkBlock = WorkBlockFragment;
export type RestingCycle = MyWorkQuery['myWork']['resting'][number];

/** What waits for the reader; null until it has come. */
@Injectable()
export class MyWorkStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<MyWorkQuery | null>(null);
  readonly work = computed(() => this.state()?.myWork ?? null);
  readonly cycles = computed(() => this.state()?.cycles.map(({ id }) => id) ?? []);

  /** @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(MyWorkDocument, {}, how);
    if (answer) this.state.set(answer);
    return !!answer;
  }
}
