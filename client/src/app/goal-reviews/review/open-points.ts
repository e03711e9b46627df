import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../../ui/empty-state/empty-state';
import type { Review } from '../data/review.store';
import { cellKey } from '../model/review-grid';
import { goalText, openPointKinds } from '../model/review-words';

/** So many are shown before somebody asks for all. */
const first = 6;

/** What keeps the Zielprüfung open, each with a link to where it is settled. */
@Component({
  selector: 'pk-open-points',
  imports: [EmptyState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="review-open">
      <div class="section-head">
        <h2 id="review-open" i18n="@@goalReview.open">Noch offen</h2>
        <span class="small muted" i18n="@@goalReview.open.count">{points().length, plural, =0 {nichts} =1 {1 Punkt} other {{{ points().length }} Punkte}}</span>
      </div>
      <ul>
        @for (point of shown(); track $index) {
          <li>
            @if (point.feld) {<a routerLink="." [queryParams]="{ feld: point.feld }" queryParamsHandling="merge">{{ point.text }}</a>} @else {<a routerLink="." [fragment]="point.fragment" queryParamsHandling="merge">{{ point.text }}</a>}<span class="small muted">, {{ point.kind }}</span>
          </li>
        } @empty {<li><pk-empty-state done><ng-container i18n="@@goalReview.open.none">Alles ist beurteilt und geklärt. Die Zielprüfung lässt sich abschließen.</ng-container></pk-empty-state></li>}
      </ul>
      @if (points().length > shown().length) {<button type="button" class="link-btn" (click)="isWhole.set(true)" i18n="@@goalReview.open.all">Alle {{ points().length }} Punkte zeigen</button>}
    </section>
  `,
  styles: `
    ul { display: grid; gap: 0.125rem; padding: 0; margin: 0; list-style: none; }
    a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class OpenPoints {
  readonly review = input.required<Review>();

  protected readonly isWhole = signal(false);
  /** What waits for an answer comes before what nobody has judged. */
  protected readonly points = computed(() => {
    const { goals, bodies, alignments, openPoints } = this.review();
    const sorted = [...openPoints].sort((a, b) => Number(a.kind === 'NOT_JUDGED') - Number(b.kind === 'NOT_JUDGED'));
    return sorted.map(({ kind, goalId, bodyId, proposalId }) => {
      const goal = goals.find(({ id }) => id === goalId);
      const alignment = alignments.find(({ id }) => id === proposalId);
      const text = goal ? `${goalText(goal)}, ${bodies.find(({ id }) => id === bodyId)?.name ?? ''}` : $localize`:@@goalReview.alignment.point:Vorschlag ${alignment?.number ?? 0}:number:`;
      return { kind: openPointKinds[kind], text, feld: goalId && bodyId ? cellKey(goalId, bodyId) : null, fragment: `vorschlag-${alignment?.number ?? 0}` };
    });
  });
  protected readonly shown = computed(() => (this.isWhole() ? this.points() : this.points().slice(0, first)));
}
