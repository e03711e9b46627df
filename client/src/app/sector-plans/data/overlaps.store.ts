import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { type OverlapPartsFragment, SectorPlanOverlapsDocument } from '../../gql/sector-plans/graphql';

export type Overlap = OverlapPartsFragment;

/** What the Fachplanungen overlap in; null until it has come. */
@Injectable()
export class OverlapsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Overlap[] | null>(null);
  readonly overlaps = this.state.asReadonly();

  /** What is shown stays until the answer is there. */
  async load(): Promise<void> {
    const answer = await this.graphql.query(SectorPlanOverlapsDocument, {});
    if (answer) this.state.set(answer.sectorPlanOverlaps);
  }
}
