import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { BrokenThreadsDocument, type BrokenThreadsQuery } from '../../gql/thread/graphql';

export type BrokenThread = BrokenThreadsQuery['brokenThreads'][number];

/** Where the Roter Faden is broken, while the page is open; null until that has come. */
@Injectable()
export class BrokenThreadsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly BrokenThread[] | null>(null);
  readonly threads = this.state.asReadonly();

  /** What is shown stays until the answer is there. @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(BrokenThreadsDocument, {}, how);
    if (answer) this.state.set(answer.brokenThreads);
    return !!answer;
  }
}
