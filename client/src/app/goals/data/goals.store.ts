import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { type GoalNameFragment, type GoalPartsFragment, GoalsDocument } from '../../gql/goals/graphql';

export type Goal = GoalPartsFragment;
export type GoalName = GoalNameFragment;

/** The goals that may be read while their list is open; null until they have come. */
@Injectable()
export class GoalsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Goal[] | null>(null);
  readonly goals = this.state.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(GoalsDocument, {});
    if (answer) this.state.set(answer.goals);
  }
}
