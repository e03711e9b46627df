import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { FreshnessChip, LageChip } from '../../status/status-chips';
import type { Counts } from '../data/leadership.store';

/** How many goals stand how, and how many changed since a report. */
@Component({
  selector: 'pk-goal-overview',
  imports: [DayPipe, FreshnessChip, LageChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div>
      <h2 class="small muted" i18n="@@leadership.lageOf">Lage von {counts().total, plural, =1 {einem Ziel} other {{{ counts().total }} Zielen}}</h2>
      <ul>@for (each of lagen(); track each.value) {<li><pk-lage [value]="each.value" /> <strong>{{ each.count }}</strong></li>}</ul>
    </div>
    <div>
      <h2 class="small muted" i18n="@@leadership.freshness">Aktualität der Sachstände</h2>
      <ul>@for (each of freshnesses(); track each.value) {<li><pk-freshness [value]="each.value" /> <strong>{{ each.count }}</strong></li>}</ul>
    </div>
    <div>
      @if (since(); as date) {
        <h2 class="small muted" i18n="@@leadership.sinceReport">Seit dem Bericht vom {{ date | day }}</h2>
        <p>@if (changed()) {<strong i18n="@@leadership.changed">{changed(), plural, =1 {ein Ziel geändert} other {{{ changed() }} Ziele geändert}}</strong>: <ng-container i18n="@@leadership.changes">{{ counts().worse }} verschlechtert, {{ counts().better }} verbessert, {{ counts().moved }} mit neuem Stand oder Wert, {{ counts().concluded }} abgeschlossen, {{ counts().isNew }} neu</ng-container>} @else {<ng-container i18n="@@leadership.unchanged">Nichts hat sich geändert.</ng-container>}</p>
      } @else {
        <h2 class="small muted" i18n="@@leadership.noReport.title">Vergleich</h2>
        <p class="muted" i18n="@@leadership.noReport">Noch kein Bericht zum Vergleichen.</p>
      }
    </div>
  `,
  styles: `
    :host { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 0.75rem 2rem; padding-block: 0.75rem; border-block: 1px solid var(--pk-edge); }
    h2 { margin: 0 0 0.25rem; font-weight: 400; }
    ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; margin: 0; list-style: none; }
    li { display: inline-flex; gap: 0.375rem; align-items: center; }
    p { margin: 0; }
  `,
})
export class GoalOverview {
  readonly counts = input.required<Counts>();
  /** The day of the report that it is compared with. */
  readonly since = input<string | null>(null);

  protected readonly lagen = computed(() => {
    const { onTrack, watch, atRisk, unknown } = this.counts();
    return [{ value: 'ON_TRACK' as const, count: onTrack }, { value: 'WATCH' as const, count: watch }, { value: 'AT_RISK' as const, count: atRisk }, { value: 'UNKNOWN' as const, count: unknown }];
  });
  protected readonly freshnesses = computed(() => {
    const { fresh, overdue, never } = this.counts();
    return [{ value: 'FRESH' as const, count: fresh }, { value: 'OVERDUE' as const, count: overdue }, { value: 'NEVER' as const, count: never }];
  });
  protected readonly changed = computed(() => {
    const { worse, better, moved, concluded, isNew } = this.counts();
    return worse + better + moved + concluded + isNew;
  });
}
