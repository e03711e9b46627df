import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { moment } from '../../core/vocabulary/planned-date';
import { goalAddress } from '../../core/vocabulary/references';
import { GoalStateChip } from '../../status/status-chips';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import { Unsaved } from '../../ui/form/unsaved';
import { Notice } from '../../ui/notice/notice';
import type { OpenCell } from '../data/open-cell.store';
import type { Review } from '../data/review.store';
import { JudgeForm } from '../forms/judge-form';
import { SettleConflictForm } from '../forms/settle-form';
import type { GridCell } from '../model/review-grid';
import { goalText } from '../model/review-words';

/** One cell of the matrix beside it: what the municipality has, what was said of it, and what is open. */
@Component({
  selector: 'pk-cell-panel',
  imports: [Chip, GoalStateChip, Icon, JudgeForm, Notice, RouterLink, SettleConflictForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'escape($event)' },
  template: `
    @let it = cell();
    @let whole = detail();
    <section aria-labelledby="review-cell" [attr.aria-busy]="whole ? null : 'true'">
      <div class="section-head">
        <h2 id="review-cell" tabindex="-1">{{ it.body.name }}, Z{{ it.goal.number }}</h2>
        <button class="btn btn--quiet btn--small" type="button" (click)="left.emit()"><pk-icon name="close" /><ng-container i18n="@@goalReview.cell.close">Feld schließen</ng-container></button>
      </div>
      <p>{{ it.goal.title }}</p>
      <p><pk-chip [icon]="it.said.icon" [tone]="it.said.tone">{{ it.said.word }}</pk-chip>@if (whole?.judgedBy; as name) {<span class="small muted">&ngsp;<ng-container i18n="@@goalReview.judgedBy">beurteilt von {{ name }}, {{ when() }}</ng-container></span>}</p>
      @if (!mayLead() && it.note) {<p class="text">{{ it.note }}</p>}
      @if (whole?.gapSettlement; as settlement) {<p class="text"><strong i18n="@@goalReview.gapSettlement">Wie mit der Lücke umgegangen wird</strong>: {{ settlement }}</p>}
      @if (whole) {
        <h3 i18n="@@goalReview.serving.heading">Ziele der Kommune dazu</h3>
        <ul>
          @for (goal of whole.serving; track goal.id) {<li><a [routerLink]="address(goal.id)">{{ text(goal) }}</a>&ngsp;<pk-goal-state [value]="goal.state" /></li>} @empty {<li class="muted small" i18n="@@goalReview.serving.none">Keines dient diesem strategischen Ziel.</li>}
        </ul>
        @if (it.judgement === 'GAP' && whole.serving.length) {<pk-notice kind="watch"><p i18n="@@goalReview.gapWithGoals">Als Lücke beurteilt, obwohl diese Kommune hier Ziele hat. Bitte sehen Sie nach, ob das noch stimmt.</p></pk-notice>}
        @if (whole.conflicts.length) {
          <h3 i18n="@@goalReview.conflicts">Konflikte</h3>
          <ul>
            @for (conflict of whole.conflicts; track conflict.relationId) {
              <li>
                <a [routerLink]="address(conflict.goal.id)">{{ text(conflict.goal) }}</a>
                @if (conflict.settlement; as settlement) {<span class="small muted"><ng-container i18n="@@goal.settled">geklärt</ng-container>: {{ settlement }}</span>} @else if (settling() === conflict.relationId) {
                  <pk-settle-conflict-form [goal]="it.goal" [relationId]="conflict.relationId" (saved)="done()" (left)="leave()" />
                } @else {<strong i18n="@@goal.relation.open">offen</strong>&ngsp;@if (mayLead()) {<button class="link-btn" type="button" (click)="settle(conflict.relationId)" i18n="@@goalReview.settle">Konflikt klären</button>}}
              </li>
            }
          </ul>
        }
        @if (mayLead() && !settling()) {<pk-judge-form [reviewId]="review().id" [cell]="whole" (saved)="done()" (left)="left.emit()" />}
      }
      @if (next(); as key) {<p><button class="link-btn" type="button" (click)="choose.emit(key)" i18n="@@goalReview.cell.next">Weiter zum nächsten offenen Feld</button></p>}
    </section>
  `,
  styles: `
    :host { display: block; min-inline-size: 0; padding: 1rem 1.125rem; border: 1px solid var(--pk-action); border-radius: var(--kern-metric-border-radius-large); }
    section { display: grid; gap: 0.625rem; }
    .section-head { margin: 0; }
    h3 { margin: 0.25rem 0 0; font-size: 0.8125rem; }
    ul { display: grid; gap: 0.25rem; padding: 0; margin: 0; list-style: none; font-size: 0.875rem; }
    a { display: inline-block; min-block-size: 1.5rem; }
    .text { white-space: pre-line; }
    li { display: flex; flex-wrap: wrap; gap: 0.125rem 0.625rem; align-items: center; }
    li pk-settle-conflict-form { flex: 1 0 100%; }
    p { margin: 0; }
  `,
})
export class CellPanel {
  readonly review = input.required<Review>();
  readonly cell = input.required<GridCell>();
  /** What the matrix does not know of it; null until that has come. */
  readonly detail = input.required<OpenCell | null>();
  /** The cell that is open after this one. */
  readonly next = input.required<string | null>();
  readonly saved = output();
  /** Another cell is to be opened. */
  readonly choose = output<string>();
  readonly left = output();

  private readonly focus = focusing();
  private readonly unsaved = inject(Unsaved);
  private readonly locale = inject(LOCALE_ID);
  /** The conflict that is being settled. */
  protected readonly settling = signal<string | null>(null);
  protected readonly address = goalAddress;
  protected readonly text = goalText;
  protected readonly mayLead = computed(() => this.review().actions.includes('goalReview.lead'));
  protected readonly when = computed(() => moment(this.detail()?.judgedAt ?? '', new Date(), this.locale));

  constructor() {
    this.focus('h2');
  }

  /** A form in it has its own way out. */
  protected escape(event: Event): void {
    if (!event.defaultPrevented) this.left.emit();
  }

  /** The judgement that somebody is writing gives way only where they say so. */
  protected async settle(relationId: string): Promise<void> {
    if (this.unsaved.fate() && !(await this.unsaved.mayDiscard())) return;
    this.settling.set(relationId);
  }

  protected leave(): void {
    this.settling.set(null);
    this.focus('h2');
  }

  protected done(): void {
    this.leave();
    this.saved.emit();
  }
}
