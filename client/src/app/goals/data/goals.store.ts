import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { type GoalNameFragment, type GoalPartsFragment, GoalsDocument } from '../../gql/goals/graphql';

export type Goal = GoalPartsFragment;
export type GoalName = GoalNameFragment;

/** The goals that may be read while their list is open; null until they have come. */
@Injectable()
export class GoalsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Goal[] | null>(null);
  readonly goals = this.state.asReadonly();

  /** What is shown stays until the answer is there. @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(GoalsDocument, {}, how);
    if (answer) this.state.set(answer.goals);
    return !!answer;
  }
}
