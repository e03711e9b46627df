import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { ActionPlanChoicesDocument, type ActionPlanChoicesQuery } from '../../gql/action-plans/graphql';

/** What a Handlungskonzept may hold, as far as the reader may read it; null until it has come. */
@Injectable()
export class PlanChoicesStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<ActionPlanChoicesQuery | null>(null);
  readonly choices = this.state.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(ActionPlanChoicesDocument, {});
    if (answer) this.state.set(answer);
  }
}
