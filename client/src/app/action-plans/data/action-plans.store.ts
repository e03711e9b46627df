import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { type ActionPlanEntryFragment, ActionPlansDocument } from '../../gql/action-plans/graphql';

export type ActionPlanEntry = ActionPlanEntryFragment;

/** The Handlungskonzepte that may be read while their list is open; null until they have come. */
@Injectable()
export class ActionPlansStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly ActionPlanEntry[] | null>(null);
  readonly plans = this.state.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(ActionPlansDocument, {});
    if (answer) this.state.set(answer.actionPlans);
  }
}
