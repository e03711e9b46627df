import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { agreedTo } from '../../core/leaving/guarded';
import { goalAddress } from '../../core/vocabulary/references';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import type { Goal } from '../data/goals.store';
import { GoalForm } from './goal-form';

/** A new goal; it is proposed on its page. What it comes from may stand in the address. */
@Component({
  selector: 'pk-new-goal-page',
  imports: [Crumbs, GoalForm, PageHead],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-crumbs [above]="crumbs" [here]="title" />
    <pk-page-head [heading]="title" />
    <pk-goal-form [from]="from()" (saved)="added($event)" (left)="leave()" />
  `,
})
export class NewGoalPage {
  /** Query parameters of the address. */
  readonly empfehlung = input<string>();
  readonly zyklus = input<string>();
  readonly konferenz = input<string>();

  protected readonly from = computed(() => ({ recommendationId: this.empfehlung() ?? '', cycleId: this.zyklus() ?? '', conferenceId: this.konferenz() ?? '' }));
  private readonly router = inject(Router);
  protected readonly title = $localize`:@@goal.draft:Ziel entwerfen`;
  protected readonly crumbs = [{ text: $localize`:@@goal.list:Ziele`, address: '/ziele' }];

  protected leave(): void {
    void this.router.navigateByUrl('/ziele');
  }

  protected added({ id }: Goal): void {
    void this.router.navigateByUrl(goalAddress(id), { info: agreedTo });
  }
}
