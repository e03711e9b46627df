import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { SectorPlanPageDocument } from '../../gql/sector-plans/graphql';
import type { Plan } from './plans.store';

/** One Fachplanung while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class PlanStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Plan>({
    ask: async ({ id }, how) => (await this.graphql.query(SectorPlanPageDocument, { id }, how))?.sectorPlan,
    join: (_shown, plan) => plan,
  });
  readonly plan = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);

  /** Shows it as an answer has it. */
  put(plan: Plan): void {
    this.shown.update((shown) => (shown.id === plan.id ? plan : shown));
  }
}
