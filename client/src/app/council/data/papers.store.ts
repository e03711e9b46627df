import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
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

  async load(): Promise<void> {
    const answer = await this.graphql.query(PapersDocument, {});
    if (answer) this.state.set(answer.papers);
  }
}
