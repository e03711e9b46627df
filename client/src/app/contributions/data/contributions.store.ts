import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { type ContributionPartsFragment, ContributionsDocument } from '../../gql/contributions/graphql';

export type Contribution = ContributionPartsFragment;

/** The contributions that may be read while their list is open; null until they have come. */
@Injectable()
export class ContributionsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Contribution[] | null>(null);
  readonly contributions = this.state.asReadonly();

  /** What is shown stays until the answer is there. @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(ContributionsDocument, {}, how);
    if (answer) this.state.set(answer.contributions);
    return !!answer;
  }
}
