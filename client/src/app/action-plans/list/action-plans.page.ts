import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session/session';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { actionPlanAddress } from '../../core/vocabulary/references';
import { MeasureTabs } from '../../shell/measure-tabs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { ActionPlansStore } from '../data/action-plans.store';
import { planText } from '../model/plan-words';
import { PlanState } from '../plan/plan-state';

/** The Handlungskonzepte, of the latest cycle first. */
@Component({
  selector: 'pk-action-plans-page',
  imports: [DayPipe, EmptyState, Icon, MeasureTabs, PageHead, PlanState, RouterLink],
  providers: [ActionPlansStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-plans.page.html',
})
export class ActionPlansPage {
  private readonly store = inject(ActionPlansStore);
  protected readonly mayWrite = inject(Session).may('actionPlan.write');
  protected readonly plans = this.store.plans;
  protected readonly address = actionPlanAddress;
  protected readonly text = planText;

  constructor() {
    void this.store.load();
  }
}
