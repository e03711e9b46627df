import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { GoalPageDocument } from '../../gql/goals/graphql';
import type { Goal } from './goals.store';

/** One goal while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class GoalStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Goal>({
    ask: async ({ id }, how) => (await this.graphql.query(GoalPageDocument, { id }, how))?.goal,
    join: (_shown, goal) => goal,
  });
  readonly goal = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it. */
  put(goal: Goal): void {
    this.shown.update((shown) => (shown.id === goal.id ? goal : shown));
  }
}
