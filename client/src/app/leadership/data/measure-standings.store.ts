import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { MeasureStandingsDocument, type MeasureStandingPartsFragment } from '../../gql/leadership/graphql';

export type MeasureStanding = MeasureStandingPartsFragment;

/** Where all measures stand; null until they have come. */
@Injectable()
export class MeasureStandingsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly MeasureStanding[] | null>(null);
  readonly measures = this.state.asReadonly();

  /** @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(MeasureStandingsDocument, {}, how);
    if (answer) this.state.set(answer.measureStandings);
    return answer !== null;
  }
}
