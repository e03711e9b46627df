import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { ImportActionPlanDocument, type ImportActionPlanMutation } from '../../gql/measures/graphql';
import type { PlannedMeasure } from '../model/action-plan';

interface Taken {
  readonly cycleId: string;
  readonly bodyId: string | null;
  readonly goalId: string | null;
  readonly measures: readonly PlannedMeasure[];
}

/** Takes an action plan over; only those who know the body from inside read its measures until somebody shows them to more. */
@Injectable()
export class ActionPlanStore {
  private readonly graphql = inject(Graphql);

  /** Takes all of it, or nothing. */
  async take({ measures, ...to }: Taken): Promise<ImportActionPlanMutation['importActionPlan'] | undefined> {
    const input = { ...to, visibility: 'INTERNAL' as const, measures: measures.map(({ steps, ...measure }) => ({ ...measure, steps: [...steps] })) };
    return (await this.graphql.mutate(ImportActionPlanDocument, { input }))?.importActionPlan;
  }
}
