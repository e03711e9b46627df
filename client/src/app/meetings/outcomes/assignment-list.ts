import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { accountableName, accountablePerson } from '../../core/vocabulary/accountables';
import { PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { actionItemAddress } from '../../core/vocabulary/references';
import { ActionItemStateChip } from '../../status/status-chips';
import type { Meeting } from '../data/meeting.store';
import { assignmentsOf } from '../model/assignments';

type Row = ReturnType<typeof assignmentsOf>[number];

/** The Aufträge that came of a meeting, and how each stands today. */
@Component({
  selector: 'pk-assignment-list',
  imports: [ActionItemStateChip, PlannedDatePipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    ul { border-block-start: 1px solid var(--pk-edge); }
    li { display: grid; gap: 0.125rem; padding: 0.5rem 0; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.1875rem; overflow-wrap: anywhere; break-inside: avoid; }
    b { font-weight: 500; }
    .about { color: var(--pk-muted); font-size: 0.75rem; line-height: 1.125rem; }
  `,
  template: `
    <div class="section-head"><h2 id="assignments" i18n="@@meeting.assignments">Aufträge aus dieser Sitzung</h2></div>
    <ul>
      @for (row of rows(); track row.assignment.id) {
        <li>
          @if (row.assignment.mayRead) {
            <a [routerLink]="address(row.assignment.id)"><b>A{{ row.assignment.number }}</b>&ngsp;{{ row.title }}</a>
          } @else {
            <span><b>A{{ row.assignment.number }}</b>&ngsp;{{ row.title }}</span>
          }
          <span class="about">{{ who(row.assignment) }}, <ng-container i18n="@@meeting.assignments.until">bis {{ row.assignment.due | plannedDate }}</ng-container></span>
          <pk-action-item-state [value]="row.assignment.state" />
        </li>
      }
    </ul>
  `,
})
export class AssignmentList {
  readonly meeting = input.required<Meeting>();

  protected readonly address = actionItemAddress;
  protected readonly rows = computed(() => assignmentsOf(this.meeting()));
  protected readonly who = ({ addressee }: Row['assignment']): string => [accountableName(addressee), accountablePerson(addressee)].filter(Boolean).join(', ');
}
