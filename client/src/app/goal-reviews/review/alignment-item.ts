import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { moment } from '../../core/vocabulary/planned-date';
import { goalAddress } from '../../core/vocabulary/references';
import { Chip } from '../../ui/chip/chip';
import { ReviewSending, type Sent } from '../data/review-sending';
import type { Alignment, Review } from '../data/review.store';
import { ReviewSentenceForm } from '../forms/sentence-form';
import { alignmentKinds, alignmentStates, consents, goalText } from '../model/review-words';

/** A proposal with its goals, its words, and what each body says to it. */
@Component({
  selector: 'pk-alignment-item',
  imports: [Chip, RefusalNotice, ReviewSentenceForm, RouterLink],
  providers: [ReviewSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = alignment();
    <article class="anchor" [id]="'vorschlag-' + it.number" [attr.aria-labelledby]="'alignment-' + it.number">
      <h3 [id]="'alignment-' + it.number" tabindex="-1"><span><ng-container i18n="@@goalReview.alignment.named">Vorschlag {{ it.number }}</ng-container>: {{ kinds[it.kind] }}</span><pk-chip [icon]="states[it.state].icon" [tone]="states[it.state].tone">{{ states[it.state].word }}</pk-chip></h3>
      <p class="text"><q>{{ it.wording }}</q></p>
      <p class="small muted">{{ it.proposedBy }}@for (goal of it.goals; track goal.id) {, <a [routerLink]="address(goal.id)">{{ text(goal) }}</a>}</p>
      @if (it.reason; as reason) {<p class="small"><strong i18n="@@goal.reason">Begründung</strong>: {{ reason }}</p>}
      <ul>
        @for (each of it.consents; track each.body.id) {
          <li>
            <strong>{{ each.body.name }}</strong><pk-chip [icon]="said[each.consent].icon" [tone]="said[each.consent].tone">{{ said[each.consent].word }}</pk-chip>
            @if (each.givenBy) {<span class="small muted">{{ each.givenBy }}, {{ when(each.givenAt) }}</span>}
            @if (each.reason; as reason) {<span class="small">{{ reason }}</span>}
            @if (isOpen() && each.isOwn && !doing()) {
              <span class="acts">
                @if (each.consent !== 'AGREED') {<button class="btn btn--small" type="button" (click)="agree(each.body.id, each.version)"><ng-container i18n="@@goalReview.agree">Zustimmen</ng-container><span class="sr">&ngsp;({{ each.body.name }})</span></button>}
                @if (each.consent !== 'REFUSED') {<button class="btn btn--small btn--quiet" type="button" (click)="doing.set(each.body.id)"><ng-container i18n="@@goalReview.refuse">Ablehnen</ng-container><span class="sr">&ngsp;({{ each.body.name }})</span></button>}
              </span>
            }
            @if (doing() === each.body.id) {
              <pk-review-sentence-form word="Ablehnen" i18n-word="@@goalReview.refuse" label="Begründung" i18n-label="@@goal.reason" [send]="refusing(each.body.id, each.version)" (saved)="done()" (left)="leave()" />
            }
          </li>
        }
      </ul>
      @for (goal of it.waiting; track goal.id) {<p class="small"><a [routerLink]="address(goal.id)" i18n="@@goalReview.alignment.waiting">{{ text(goal) }}: Wortlaut noch nicht übernommen</a></p>}
      @if (!doing()) {<pk-refusal [of]="sending.refusal()" />}
      @if (doing() === dismissal) {
        <pk-review-sentence-form word="Nicht weiter verfolgen" i18n-word="@@goalReview.dismiss" label="Begründung" i18n-label="@@goal.reason" [send]="dismiss" (saved)="done()" (left)="leave()" />
      } @else if (isOpen() && mayLead() && !doing()) {<button class="link-btn" type="button" (click)="doing.set(dismissal)"><ng-container i18n="@@goalReview.dismiss">Nicht weiter verfolgen</ng-container><span class="sr">&ngsp;(<ng-container i18n="@@goalReview.alignment.named">Vorschlag {{ it.number }}</ng-container>)</span></button>}
    </article>
  `,
  styles: `
    :host { display: block; padding-block: 0.75rem; border-block-end: 1px solid var(--pk-line); }
    article { display: grid; gap: 0.375rem; justify-items: start; min-inline-size: 0; }
    h3 { display: flex; flex-wrap: wrap; gap: 0.125rem 0.625rem; align-items: center; margin: 0; font-size: 0.875rem; }
    li { display: flex; flex-wrap: wrap; gap: 0.25rem 0.625rem; align-items: center; }
    pk-review-sentence-form { flex: 1 0 100%; }
    ul { display: grid; gap: 0.375rem; padding: 0; margin: 0; list-style: none; font-size: 0.875rem; inline-size: 100%; }
    a { display: inline-block; min-block-size: 1.5rem; }
    .text { white-space: pre-line; }
    .acts { display: inline-flex; flex-wrap: wrap; gap: 0.375rem; }
  `,
})
export class AlignmentItem {
  readonly review = input.required<Review>();
  readonly alignment = input.required<Alignment>();
  readonly saved = output();

  protected readonly sending = inject(ReviewSending);
  private readonly focus = focusing();
  private readonly locale = inject(LOCALE_ID);
  /** The body that refuses, or that the proposal is given up. */
  protected readonly doing = signal<string | null>(null);
  protected readonly dismissal = 'dismissal';
  protected readonly kinds = alignmentKinds;
  protected readonly states = alignmentStates;
  protected readonly said = consents;
  protected readonly address = goalAddress;
  protected readonly text = goalText;
  protected readonly isOpen = computed(() => this.review().state === 'OPEN' && this.alignment().state === 'OPEN');
  protected readonly mayLead = computed(() => this.review().actions.includes('goalReview.lead'));
  protected readonly dismiss = (sending: ReviewSending, reason: string): Promise<Sent> => sending.dismiss({ alignmentId: this.alignment().id, version: this.alignment().version, reason });

  protected when(at: string | null): string {
    return at ? moment(at, new Date(), this.locale) : '';
  }

  protected refusing(bodyId: string, version: number): (sending: ReviewSending, reason: string) => Promise<Sent> {
    return (sending, reason) => sending.consent({ alignmentId: this.alignment().id, bodyId, version, consent: 'REFUSED', reason });
  }

  protected async agree(bodyId: string, version: number): Promise<void> {
    if ((await this.sending.consent({ alignmentId: this.alignment().id, bodyId, version, consent: 'AGREED', reason: '' })) === 'saved') this.done();
  }

  protected leave(): void {
    this.doing.set(null);
    this.focus('h3');
  }

  protected done(): void {
    this.leave();
    this.saved.emit();
  }
}
