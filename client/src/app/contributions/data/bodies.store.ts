import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { ContributionBodiesDocument, type ContributionBodiesQuery } from '../../gql/contributions/graphql';

/** Whose planning a contribution may be about; empty until they have come. */
@Injectable()
export class BodiesStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<ContributionBodiesQuery['bodies']>([]);
  readonly bodies = this.state.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(ContributionBodiesDocument, {});
    if (answer) this.state.set(answer.bodies);
  }
}
