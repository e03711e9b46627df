import { Injectable, inject, signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import { isSame } from '../../ui/form/reconcile';
import type { Answer } from '../data/plan-verbs';
import { PlanStore } from '../data/plan.store';
import type { Plan } from '../data/plans.store';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** Sends what a form changes in the Fachplanung that is shown, and keeps what the server has against it. Provided by the form. */
@Injectable()
export class Sending {
  private readonly store = inject(PlanStore);
  readonly refusal = signal<Refusal | null>(null);

  /**
   * @param ask is given the version that was seen
   * @param settles whether what somebody else has changed meanwhile is no matter here: then it is sent again
   */
  async send(ask: (version: number) => Promise<Answer | undefined>, settles: (current: Plan) => boolean): Promise<Sent> {
    this.refusal.set(null);
    const answer = await ask(this.store.plan()?.version ?? 0);
    switch (answer?.__typename) {
      case 'SectorPlanChanged':
        this.store.put(answer.plan);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'SectorPlanChangedMeanwhile':
        this.store.put(answer.current);
        if (settles(answer.current)) return this.send(ask, settles);
        this.refusal.set(answer);
        return 'not-saved';
      case 'NotAllowed':
      case 'NotFound':
      case 'PeriodNotPossible':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }

  /** The same for a form about one part of the Fachplanung: only somebody who has changed just that is in the way. */
  async sendAbout(part: (plan: Plan) => unknown, ask: (version: number) => Promise<Answer | undefined>): Promise<Sent> {
    const before = this.store.plan();
    return this.send(ask, (current) => !!before && isSame(part(before), part(current)));
  }
}
