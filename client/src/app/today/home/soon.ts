import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlannedDatePipe, lastDay } from '../../core/vocabulary/planned-date';
import { blockLabel, taskAddress, taskName } from '../../core/vocabulary/references';
import { EmptyState } from '../../ui/empty-state/empty-state';
import type { WorkItem } from '../data/my-work.store';
import { soonDays } from '../model/work-order';

/** What of mine falls due in the next days. */
@Component({
  selector: 'pk-soon',
  imports: [EmptyState, PlannedDatePipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="today-soon">
      <div class="section-head">
        <h2 id="today-soon" i18n="@@today.soon">Bald fällig</h2>
        <span class="small muted" i18n="@@today.soon.days">in den nächsten {{ days }} Tagen</span>
      </div>
      @if (rows().length) {
        <ul class="rows">
          @for (row of rows(); track row.address) {
            <li>
              <time class="rows-key" [attr.datetime]="row.last">{{ row.due | plannedDate }}</time>
              <span><a [routerLink]="row.address">{{ row.name }}</a><span class="chip-sub">{{ row.block }}</span></span>
            </li>
          }
        </ul>
      } @else {
        <pk-empty-state><ng-container i18n="@@today.soon.none">Bis dahin ist nichts fällig.</ng-container></pk-empty-state>
      }
    </section>
  `,
  styles: `a { color: var(--pk-text); font-weight: 500; text-decoration-color: transparent; } a:hover { text-decoration-color: currentColor; }`,
})
export class Soon {
  readonly items = input.required<readonly WorkItem[]>();

  protected readonly days = soonDays;
  protected readonly rows = computed(() =>
    this.items().flatMap(({ due, block, ...task }) => (due ? [{ due, last: lastDay(due), name: taskName(task), address: taskAddress(task.id), block: blockLabel(block.key) }] : [])),
  );
}
