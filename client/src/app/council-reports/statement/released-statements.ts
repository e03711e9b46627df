import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { DayPipe } from '../../core/vocabulary/planned-date';
import type { PaperReport } from '../data/paper-report.store';

/** What partners say of their own. */
@Component({
  selector: 'pk-released-statements',
  imports: [DayPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (statement of of(); track statement.organizationId) {
      <article>
        <h3>{{ statement.organizationName }}</h3>
        <p class="small muted" i18n="@@statement.releasedOn">freigegeben am {{ statement.releasedOn | day }}</p>
        <p class="text">{{ statement.text }}</p>
      </article>
    }
  `,
  styles: `.text { white-space: pre-line; max-inline-size: 70ch; } h3 { font-size: 0.875rem; }`,
})
export class ReleasedStatements {
  readonly of = input.required<PaperReport['statements']>();
}
