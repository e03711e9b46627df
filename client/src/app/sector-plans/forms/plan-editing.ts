import { Injectable, inject } from '@angular/core';
import type { EditSectorPlanInput } from '../../gql/sector-plans/graphql';
import { OwnVersion } from '../../ui/form/own-version';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import { PlanVerbs } from '../data/plan-verbs';
import { PlanStore } from '../data/plan.store';
import type { Plan } from '../data/plans.store';
import { Sending, type Sent } from './sending';

/** What of a Fachplanung is changed; the rest stays. */
export type Edit = Partial<Omit<EditSectorPlanInput, 'planId' | 'version'>>;

/** Changes a few fields of the Fachplanung that is shown. Provided by the form. */
@Injectable()
export class PlanEditing {
  private readonly store = inject(PlanStore);
  private readonly verbs = inject(PlanVerbs);
  private readonly sending = inject(Sending);

  /** The values of a form about the Fachplanung as it is when the form is shown. */
  of<Values extends object>(valuesOf: (plan: Plan) => Values): OwnVersion<Plan, Values> {
    return new OwnVersion(() => this.shown(), valuesOf);
  }

  save<Values extends object>(own: OwnVersion<Plan, Values>, edit: (values: Values) => Edit): Promise<Sent> {
    own.contested.set([]);
    const ask = (version: number) => {
      const { id: planId, sector, title, organization, body, legalBasis, validFrom, validUntil, rhythmMonths, nextDue, note, visibility } = this.shown();
      const said = { sector, title, organizationId: organization.id, bodyId: body.id, legalBasis, validFrom, validUntil, rhythmMonths, nextDue: plannedText(plannedParts(nextDue, '')), note, visibility };
      return this.verbs.edit({ ...said, planId, version, ...edit(own.values()) });
    };
    return this.sending.send(ask, (current) => own.meet(current));
  }

  private shown(): Plan {
    const plan = this.store.plan();
    if (!plan) throw new Error('A form about a Fachplanung stands on its page only.');
    return plan;
  }
}
