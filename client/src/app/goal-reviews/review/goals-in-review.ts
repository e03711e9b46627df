import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { goalLevels } from '../../core/vocabulary/goals';
import { goalAddress } from '../../core/vocabulary/references';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { GoalStateChip } from '../../status/status-chips';
import { ReviewSending } from '../data/review-sending';
import type { Review, ReviewedGoal } from '../data/review.store';
import { goalText } from '../model/review-words';

/** The goals that the Zielprüfung has taken up: what is settled is harmonised here. */
@Component({
  selector: 'pk-goals-in-review',
  imports: [GoalStateChip, RefusalNotice, RouterLink],
  providers: [ReviewSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="review-goals">
      <div class="section-head"><h2 id="review-goals" tabindex="-1" i18n="@@goalReview.goals">Ziele in der Prüfung</h2></div>
      <ul>
        @for (goal of goals(); track goal.id) {
          <li>
            <a [routerLink]="address(goal.id)">{{ text(goal) }}</a><pk-goal-state [value]="goal.state" /><span class="small muted">{{ levels[goal.level] }}, {{ goal.bodyName }}</span>
            @if (mayLead() && goal.state === 'IN_REVIEW') {<button class="link-btn" type="button" (click)="harmonise(goal)"><ng-container i18n="@@goal.harmonise">Als abgestimmt festhalten</ng-container><span class="sr">&ngsp;(Z{{ goal.number }})</span></button>}
          </li>
        } @empty {<li class="muted" i18n="@@goalReview.goals.none">Kein Ziel.</li>}
      </ul>
      <pk-refusal [of]="sending.refusal()" />
    </section>
  `,
  styles: `
    ul { display: grid; gap: 0.375rem; padding: 0; margin: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: 0.125rem 0.75rem; align-items: center; }
    a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class GoalsInReview {
  readonly review = input.required<Review>();
  readonly saved = output();

  protected readonly sending = inject(ReviewSending);
  protected readonly levels = goalLevels;
  protected readonly address = goalAddress;
  protected readonly text = goalText;
  protected readonly mayLead = computed(() => this.review().actions.includes('goalReview.lead'));
  protected readonly goals = computed(() => this.review().goals);

  protected async harmonise(goal: ReviewedGoal): Promise<void> {
    if ((await this.sending.harmonise(goal)) === 'saved') this.saved.emit();
  }
}
