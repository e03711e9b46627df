import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { day, PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { resolutionResults } from '../../core/vocabulary/council';
import type { Standing } from '../data/leadership.store';
import type { Report } from '../data/report.store';
import { standingName } from '../model/standing-words';

type Details = Report['details'][number];

/** What a report keeps of its goals beside where they stand: what was said, by when, and what a council made of it. */
@Component({
  selector: 'pk-reported-goals',
  imports: [PlannedDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (goal of shown(); track goal.id) {
      <h3 [id]="'reported-' + goal.id">{{ goal.name }}</h3>
      <dl class="rows" [attr.aria-labelledby]="'reported-' + goal.id">
        @if (goal.due; as due) {<div><dt i18n="@@leadership.report.due">Frist</dt><dd>{{ due | plannedDate }}</dd></div>}
        @if (goal.criterion) {<div><dt i18n="@@goal.criterion">Kriterium</dt><dd class="text">{{ goal.criterion }}</dd></div>}
        @if (goal.happened) {<div><dt i18n="@@leadership.report.happened">Was geschah</dt><dd class="text">{{ goal.happened }}</dd></div>}
        @if (goal.need) {<div><dt i18n="@@leadership.report.need">Was gebraucht wird</dt><dd class="text">{{ goal.need }}</dd></div>}
        @if (goal.council) {<div><dt i18n="@@leadership.report.inCouncil">Im Rat</dt><dd class="text">{{ goal.council }}</dd></div>}
      </dl>
    }
  `,
  styles: `h3 { font-size: 0.9375rem; margin-block: 1rem 0.25rem; }`,
})
export class ReportedGoals {
  readonly goals = input.required<readonly Standing[]>();
  readonly details = input.required<readonly Details[]>();

  private readonly locale = inject(LOCALE_ID);
  /** Without those of which nothing else is kept. */
  protected readonly shown = computed(() => {
    const byGoal = new Map(this.details().map((each) => [each.goalId, each]));
    return this.goals().flatMap((goal) => {
      const kept = byGoal.get(goal.id);
      const council = kept ? this.council(kept) : '';
      return kept && (kept.due || kept.criterion || kept.happened || kept.need || council) ? [{ ...kept, id: goal.id, name: standingName(goal), council }] : [];
    });
  });

  /** "beschlossen am 08.10.2026, Kreistag, 0124/2026 Treffs" */
  private council({ mandate, onItsWay }: Details): string {
    if (mandate) {
      const on = $localize`:@@leadership.report.resolved:${resolutionResults[mandate.result]}:result: am ${day(mandate.decidedOn, this.locale)}:day:`;
      return [on, mandate.organization, `${mandate.reference} ${mandate.title}`.trim()].join(', ');
    }
    if (!onItsWay) return '';
    const on = onItsWay.plannedOn ? day(onItsWay.plannedOn, this.locale) : '';
    return [$localize`:@@leadership.report.onItsWay:auf dem Weg in den Rat`, `${onItsWay.reference} ${onItsWay.title}`.trim(), onItsWay.organization, on].filter(Boolean).join(', ');
  }
}
