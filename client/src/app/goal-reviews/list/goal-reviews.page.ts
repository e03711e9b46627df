import { ChangeDetectionStrategy, Component, LOCALE_ID, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { type Refusal } from '../../core/refusals/refusal-sentence';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Session } from '../../core/session/session';
import { moment } from '../../core/vocabulary/planned-date';
import { cycleNamed, goalReviewAddress } from '../../core/vocabulary/references';
import { OpenGoalReviewDocument } from '../../gql/goal-reviews/graphql';
import { Chip } from '../../ui/chip/chip';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';
import { ReviewsStore } from '../data/reviews.store';
import { reviewStates, reviewText } from '../model/review-words';

/** The Zielprüfungen, and where another one can be opened. */
@Component({
  selector: 'pk-goal-reviews-page',
  imports: [Chip, Crumbs, EmptyState, PageHead, RefusalNotice, RouterLink],
  providers: [ReviewsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-crumbs [above]="crumbs" [here]="title" />
    <pk-page-head [heading]="title">
      @for (place of places(); track place.cycle.id) {<button headActions class="btn btn--primary" type="button" (click)="open(place.cycle.id)"><ng-container i18n="@@goalReview.openIn">Zielprüfung eröffnen</ng-container>@if (places().length > 1) {: {{ cycle(place.cycle) }}}</button>}
    </pk-page-head>
    <div class="stack">
      <p class="small muted" i18n="@@goalReview.about">Eine Zielprüfung hält die strategischen Ziele eines Zyklus gegen das, was die Kommunen dazu vorhaben: Was beiträgt, was sich deckt, wo es einen Konflikt oder eine Lücke gibt.</p>
      <pk-refusal [of]="refusal()" />
      @if (reviews(); as all) {
        @if (all.length) {
          <ul>
            @for (review of all; track review.id) {
              <li><a [routerLink]="address(review.id)">{{ name(review.cycle) }}</a><pk-chip [icon]="states[review.state].icon" [tone]="states[review.state].tone">{{ states[review.state].word }}</pk-chip><span class="small muted"><ng-container i18n="@@goalReview.opened">eröffnet von {{ review.openedBy }}, {{ when(review.openedAt) }}</ng-container>@if (review.state === 'OPEN') {; <ng-container i18n="@@goalReview.open.count">{review.openPointCount, plural, =0 {nichts} =1 {1 Punkt} other {{{ review.openPointCount }} Punkte}}</ng-container>&ngsp;<ng-container i18n="@@goal.relation.open">offen</ng-container>}</span></li>
            }
          </ul>
        } @else {<pk-empty-state><ng-container i18n="@@goalReview.list.none">Noch keine Zielprüfung.</ng-container></pk-empty-state>}
      }
    </div>
  `,
  styles: `
    ul { display: grid; padding: 0; margin: 0; list-style: none; border-block-start: 1px solid var(--pk-edge); }
    li { display: flex; flex-wrap: wrap; gap: 0.125rem 0.75rem; align-items: center; padding-block: 0.5rem; border-block-end: 1px solid var(--pk-line); }
    a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class GoalReviewsPage {
  private readonly store = inject(ReviewsStore);
  private readonly graphql = inject(Graphql);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  private readonly mayOpen = inject(Session).may('goalReview.lead');
  /** One per opened page: a double click opens one. */
  private readonly requestId = crypto.randomUUID();
  protected readonly reviews = this.store.reviews;
  protected readonly places = this.store.places;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly title = $localize`:@@goalReview.list:Zielprüfungen`;
  protected readonly crumbs = [{ text: $localize`:@@goal.list:Ziele`, address: '/ziele' }];
  protected readonly states = reviewStates;
  protected readonly name = reviewText;
  protected readonly cycle = cycleNamed;
  protected readonly address = goalReviewAddress;

  constructor() {
    void this.store.load(this.mayOpen);
  }

  protected when(at: string): string {
    return moment(at, new Date(), this.locale);
  }

  protected async open(cycleId: string): Promise<void> {
    this.refusal.set(null);
    const answer = (await this.graphql.mutate(OpenGoalReviewDocument, { input: { cycleId, requestId: this.requestId } }))?.openGoalReview;
    if (answer?.__typename === 'GoalReviewChanged') void this.router.navigateByUrl(goalReviewAddress(answer.review.id));
    else if (answer && answer.__typename !== 'InvalidInput') this.refusal.set(answer);
  }
}
