import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { AnalysisPlacesDocument, type AnalysisPlacesQuery } from '../../gql/analyses/graphql';
import { placeText } from '../model/place';

/** Where the reader may write down what an analysis brought; empty until that has come. */
@Injectable()
export class PlacesStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<AnalysisPlacesQuery['analysisPlaces'] | null>(null);
  readonly choices = computed(() => (this.state() ?? []).map((place) => ({ value: place.block?.id ?? place.cycle.id, label: placeText(place), cycleId: place.cycle.id, blockId: place.block?.id ?? null })));

  /** Whether the reader may write nothing down anywhere, once that is known. */
  readonly isNone = computed(() => this.state()?.length === 0);

  async load(): Promise<void> {
    const answer = await this.graphql.query(AnalysisPlacesDocument, {});
    if (answer) this.state.set(answer.analysisPlaces);
  }

  /** The ids of what was chosen. */
  of(value: string): { cycleId: string; blockId: string | null } {
    const { cycleId = '', blockId = null } = this.choices().find((choice) => choice.value === value) ?? {};
    return { cycleId, blockId };
  }
}
