import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { agreedTo } from '../../core/leaving/guarded';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { actionPlanAddress } from '../../core/vocabulary/references';
import { AddActionPlanDocument } from '../../gql/action-plans/graphql';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import { type PlanValues, wordsOf } from '../model/plan-values';
import { ActionPlanForm } from './action-plan-form';

/** A new Handlungskonzept; what it holds is chosen on its page. */
@Component({
  selector: 'pk-new-action-plan-page',
  imports: [ActionPlanForm, Crumbs, PageHead],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-crumbs [above]="crumbs" [here]="title" />
    <pk-page-head [heading]="title" />
    <pk-action-plan-form [send]="send" [refusal]="refusal()" (left)="leave()" />
  `,
})
export class NewActionPlanPage {
  private readonly router = inject(Router);
  private readonly graphql = inject(Graphql);
  protected readonly title = $localize`:@@actionPlan.add:Handlungskonzept anlegen`;
  protected readonly crumbs = [{ text: $localize`:@@actionPlan.list:Handlungskonzepte`, address: '/handlungskonzepte' }];
  protected readonly refusal = signal<Refusal | null>(null);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();

  protected leave(): void {
    void this.router.navigateByUrl('/handlungskonzepte');
  }

  protected readonly send = async (values: PlanValues): Promise<readonly ProblemPartsFragment[]> => {
    this.refusal.set(null);
    const input = { ...wordsOf(values), cycleId: values.cycleId, bodyId: values.bodyId || null, requestId: this.requestId };
    const answer = (await this.graphql.mutate(AddActionPlanDocument, { input }))?.answer;
    switch (answer?.__typename) {
      case 'ActionPlanChanged':
        void this.router.navigateByUrl(actionPlanAddress(answer.plan.id), { info: agreedTo });
        return [];
      case 'InvalidInput':
        return answer.problems;
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return [];
      case undefined:
        return [];
    }
  };
}
