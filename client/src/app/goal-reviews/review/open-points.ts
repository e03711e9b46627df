import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { type Review, ReviewStore } from '../data/review.store';
import { cellKey } from '../model/review-grid';
import { goalText, openPointKinds } from '../model/review-words';

/** What keeps the Zielprüfung open, each with a link to where it is settled. */
@Component({
  selector: 'pk-open-points',
  imports: [EmptyState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="review-open">
      <div class="section-head">
        <h2 id="review-open" i18n="@@goalReview.open">Noch offen</h2>
        <span class="small muted" i18n="@@goalReview.open.count">{review().openPointCount, plural, =0 {nichts} =1 {1 Punkt} other {{{ review().openPointCount }} Punkte}}</span>
      </div>
      <ul>
        @for (point of points(); track $index) {
          <li>
            @if (point.feld) {<a routerLink="." [queryParams]="{ feld: point.feld }" queryParamsHandling="merge">{{ point.text }}</a>} @else {<a routerLink="." [fragment]="point.fragment" queryParamsHandling="merge">{{ point.text }}</a>}<span class="small muted">{{ point.kind }}</span>
          </li>
        } @empty {<li><pk-empty-state done><ng-container i18n="@@goalReview.open.none">Alles ist beurteilt und geklärt. Die Zielprüfung lässt sich abschließen.</ng-container></pk-empty-state></li>}
      </ul>
      @if (review().openPointCount > points().length) {<button type="button" class="link-btn" (click)="showAll()" i18n="@@goalReview.open.all">Alle {{ review().openPointCount }} Punkte zeigen</button>}
    </section>
  `,
  styles: `
    ul { display: grid; gap: 0.125rem; padding: 0; margin: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: center; }
    pk-empty-state { flex: 1 0 100%; }
    a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class OpenPoints {
  readonly review = input.required<Review>();

  private readonly store = inject(ReviewStore);
  private readonly focus = focusing();
  protected readonly points = computed(() => {
    const { rows, bodies, alignments, openPoints } = this.review();
    return openPoints.map(({ kind, goalId, bodyId, proposalId }) => {
      const goal = rows.find((row) => row.goal.id === goalId)?.goal;
      const alignment = alignments.find(({ id }) => id === proposalId);
      const text = goal ? `${goalText(goal)}, ${bodies.find(({ id }) => id === bodyId)?.name ?? ''}` : $localize`:@@goalReview.alignment.point:Vorschlag ${alignment?.number ?? 0}:number:`;
      return { kind: openPointKinds[kind], text, feld: goalId && bodyId ? cellKey(goalId, bodyId) : null, fragment: `vorschlag-${alignment?.number ?? 0}` };
    });
  });

  /** Goes on where the list ended. */
  protected async showAll(): Promise<void> {
    const shown = this.points().length;
    await this.store.showAll('points');
    this.focus(`li:nth-child(${shown + 1}) a`);
  }
}
