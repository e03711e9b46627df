import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { goalLevels } from '../../core/vocabulary/goals';
import { goalAddress } from '../../core/vocabulary/references';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { GoalStateChip } from '../../status/status-chips';
import { ReviewSending } from '../data/review-sending';
import { type ListedGoal, type Review, ReviewStore } from '../data/review.store';
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
        @for (goal of review().goals; track goal.id) {
          <li>
            <a [routerLink]="address(goal.id)">{{ text(goal) }}</a><pk-goal-state [value]="goal.state" /><span class="small muted">{{ levels[goal.level] }}, {{ goal.bodyName }}</span>
            @if (mayLead() && goal.state === 'IN_REVIEW') {<button class="link-btn" type="button" (click)="harmonise(goal)"><ng-container i18n="@@goal.harmonise">Als abgestimmt festhalten</ng-container><span class="sr">&ngsp;(Z{{ goal.number }})</span></button>}
            @if (asked() === goal.id) {<pk-refusal [of]="sending.refusal()" />}
          </li>
        } @empty {<li class="muted" i18n="@@goalReview.goals.none">Kein Ziel.</li>}
      </ul>
      @if (review().goalCount > review().goals.length) {<button type="button" class="link-btn" (click)="showAll()" i18n="@@goalReview.goals.all">Alle {{ review().goalCount }} Ziele zeigen</button>}
    </section>
  `,
  styles: `
    ul { display: grid; gap: 0.375rem; padding: 0; margin: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: 0.125rem 0.75rem; align-items: center; }
    li pk-refusal { flex: 1 0 100%; }
    a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class GoalsInReview {
  readonly review = input.required<Review>();
  readonly saved = output();

  private readonly store = inject(ReviewStore);
  private readonly focus = focusing();
  protected readonly sending = inject(ReviewSending);
  /** The goal that was to be harmonised last: what stands against that is said there. */
  protected readonly asked = signal<string | null>(null);
  protected readonly levels = goalLevels;
  protected readonly address = goalAddress;
  protected readonly text = goalText;
  protected readonly mayLead = computed(() => this.review().actions.includes('goalReview.lead'));

  /** Goes on where the list ended. */
  protected async showAll(): Promise<void> {
    const shown = this.review().goals.length;
    await this.store.showAll('goals');
    this.focus(`li:nth-child(${shown + 1}) a`);
  }

  protected async harmonise(goal: ListedGoal): Promise<void> {
    this.asked.set(goal.id);
    if ((await this.sending.harmonise(goal)) === 'saved') this.saved.emit();
  }
}
