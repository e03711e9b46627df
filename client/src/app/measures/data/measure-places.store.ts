import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { cycleChoices } from '../../core/vocabulary/cycle-name';
import { MeasurePlacesDocument, type MeasurePlacesQuery } from '../../gql/measures/graphql';

const sorted = (words: readonly string[]): string[] => [...new Set(words.filter(Boolean))].sort((a, b) => a.localeCompare(b, 'de'));

/** Where the reader may write measures, and what these may name; empty until it has come. */
@Injectable()
export class MeasurePlacesStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<MeasurePlacesQuery | null>(null);
  private readonly measures = computed(() => this.state()?.measures ?? []);
  readonly places = computed(() => this.state()?.measurePlaces ?? []);
  readonly cycles = computed(() => cycleChoices(this.places().map(({ cycle }) => cycle.id), this.state()?.cycles ?? []));
  readonly fields = computed(() => sorted(this.measures().map(({ fieldOfAction }) => fieldOfAction)));

  async load(): Promise<void> {
    const answer = await this.graphql.query(MeasurePlacesDocument, {});
    if (answer) this.state.set(answer);
  }

  /** What belongs to one cycle. */
  of(cycleId: string): { place: MeasurePlacesQuery['measurePlaces'][number] | undefined } & Pick<MeasurePlacesQuery, 'goals'> {
    const isHere = ({ cycle }: { cycle: { id: string } }) => cycle.id === cycleId;
    return { place: this.places().find(isHere), goals: (this.state()?.goals ?? []).filter(isHere) };
  }
}
