import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { type PlanPartsFragment, SectorPlansDocument } from '../../gql/sector-plans/graphql';

export type Plan = PlanPartsFragment;
export type PlanData = Plan['data'][number];
export type PlanContent = Plan['contents'][number];

/** The Fachplanungen that may be read while their list is open; null until they have come. */
@Injectable()
export class PlansStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Plan[] | null>(null);
  readonly plans = this.state.asReadonly();
  private wanted = false;

  /** What is shown stays until the answer is there. */
  async load(withEnded: boolean): Promise<void> {
    this.wanted = withEnded;
    const answer = await this.graphql.query(SectorPlansDocument, { withEnded });
    if (answer && this.wanted === withEnded) this.state.set(answer.sectorPlans);
  }
}
