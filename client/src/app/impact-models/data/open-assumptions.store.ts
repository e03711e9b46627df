import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { OpenAssumptionsDocument, type OpenAssumptionsQuery } from '../../gql/impact-models/graphql';

export type OpenAssumption = OpenAssumptionsQuery['openAssumptions'][number];

/** The assumptions that keep a cycle open; null until they have come. */
@Injectable()
export class OpenAssumptionsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly OpenAssumption[] | null>(null);
  readonly assumptions = this.state.asReadonly();

  async load(cycleId: string): Promise<void> {
    const answer = await this.graphql.query(OpenAssumptionsDocument, { cycleId });
    if (answer) this.state.set(answer.openAssumptions);
  }
}
