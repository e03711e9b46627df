import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { PlannedDatePipe, lastDay, machineDate } from '../../core/vocabulary/planned-date';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { type Milestone, nextMilestone } from '../model/cycle-dates';

/** The dates of a cycle, each as exactly as it was planned; the next one is marked. */
@Component({
  selector: 'pk-milestones',
  imports: [EmptyState, PlannedDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines().length) {
      <ol class="rows">
        @for (line of lines(); track line.id) {
          <li [attr.aria-current]="line.isNext ? 'step' : null" [class.is-past]="line.isPast">
            <time class="rows-key" [attr.datetime]="line.machine">{{ line.date | plannedDate }}</time>
            <span>{{ line.title }}@if (line.isNext) {<span class="chip-sub" i18n="@@cycle.milestone.next">nächster Termin</span>} @else if (line.isPast) {<span class="sr" i18n="@@cycle.milestone.past">, vorbei</span>}</span>
          </li>
        }
      </ol>
    } @else {
      <pk-empty-state><ng-container i18n="@@cycle.milestones.none">Noch keine Termine. Hier stehen die Marksteine des Zyklus, sobald sie geplant sind.</ng-container></pk-empty-state>
    }
  `,
  styles: `
    .is-past { color: var(--pk-muted); }
    [aria-current] { box-shadow: inset 3px 0 0 var(--pk-action); background: var(--pk-selected); padding-inline: 0.75rem; }
    @media (forced-colors: active) { [aria-current] { border-inline-start: 4px solid Highlight; } }
  `,
})
export class Milestones {
  readonly milestones = input.required<readonly Milestone[]>();
  readonly today = input.required<string>();

  protected readonly lines = computed(() => {
    const next = nextMilestone(this.milestones(), this.today());
    return this.milestones().map(({ id, title, date }) => ({ id, title, date, machine: machineDate(date), isNext: id === next?.id, isPast: lastDay(date) < this.today() }));
  });
}
