import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { type PaperPartsFragment, PapersDocument } from '../../gql/council/graphql';

export type Paper = PaperPartsFragment;
export type Consultation = Paper['consultations'][number];
export type Resolution = NonNullable<Paper['resolution']>;

/** The papers that may be read while their list is open; null until they have come. */
@Injectable()
export class PapersStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Paper[] | null>(null);
  readonly papers = this.state.asReadonly();

  /** What is shown stays until the answer is there. @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(PapersDocument, {}, how);
    if (answer) this.state.set(answer.papers);
    return !!answer;
  }
}
