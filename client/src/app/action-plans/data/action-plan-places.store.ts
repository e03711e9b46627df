import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { ActionPlanPlacesDocument, type ActionPlanPlacesQuery } from '../../gql/action-plans/graphql';

/** Where the reader may write a Handlungskonzept, and for which Förderprogramm; empty until it has come. */
@Injectable()
export class ActionPlanPlacesStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<ActionPlanPlacesQuery | null>(null);
  readonly places = computed(() => this.state()?.actionPlanPlaces ?? []);
  readonly programmes = computed(() => this.state()?.fundingProgrammes ?? []);

  async load(): Promise<void> {
    const answer = await this.graphql.query(ActionPlanPlacesDocument, {});
    if (answer) this.state.set(answer);
  }
}
