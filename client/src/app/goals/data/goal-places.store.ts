import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { cycleChoices } from '../../core/vocabulary/cycle-name';
import { GoalPlacesDocument, type GoalPlacesQuery } from '../../gql/goals/graphql';

/** Where the reader may write goals, and what these may name; empty until it has come. */
@Injectable()
export class GoalPlacesStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<GoalPlacesQuery | null>(null);
  readonly places = computed(() => this.state()?.goalPlaces ?? []);
  readonly cycles = computed(() => cycleChoices(this.places().map(({ cycle }) => cycle.id), this.state()?.cycles ?? []));
  readonly fields = computed(() => [...new Set((this.state()?.goals ?? []).map(({ fieldOfAction }) => fieldOfAction).filter(Boolean))].sort((a, b) => a.localeCompare(b, 'de')));

  async load(): Promise<void> {
    const answer = await this.graphql.query(GoalPlacesDocument, {});
    if (answer) this.state.set(answer);
  }

  /** What belongs to one cycle. */
  of(cycleId: string): { place: GoalPlacesQuery['goalPlaces'][number] | undefined } & Pick<GoalPlacesQuery, 'findings' | 'recommendations' | 'goals'> {
    const { findings = [], recommendations = [], goals = [] } = this.state() ?? {};
    const isHere = ({ cycle }: { cycle: { id: string } }) => cycle.id === cycleId;
    return { place: this.places().find(isHere), findings: findings.filter(isHere), recommendations: recommendations.filter(isHere), goals: goals.filter(isHere) };
  }
}
