import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { goalLevels } from '../../core/vocabulary/goals';
import { PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { goalAddress } from '../../core/vocabulary/references';
import { GoalStateChip } from '../../status/status-chips';
import type { ReportContent } from '../data/paper-report.store';

/** The goals that a paper reports about. */
@Component({
  selector: 'pk-report-goals',
  imports: [GoalStateChip, PlannedDatePipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-labelledby="report-goals">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@goal.title">Ziel</th>
            <th scope="col" role="columnheader" i18n="@@goal.level">Ebene</th>
            <th scope="col" role="columnheader" i18n="@@paper.state">Stand</th>
            <th scope="col" role="columnheader" i18n="@@actionItem.due">fällig</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (goal of of(); track goal.id) {
            <tr role="row">
              <th scope="row" role="rowheader">@if (readable().has(goal.id)) {<a [routerLink]="address(goal.id)">Z{{ goal.number }} {{ goal.title }}</a>} @else {Z{{ goal.number }} {{ goal.title }}}</th>
              <td role="cell" data-label="Ebene" i18n-data-label="@@goal.level"><span>@if (goal.level; as level) {{{ levels[level] }}}</span></td>
              <td role="cell" data-label="Stand" i18n-data-label="@@paper.state"><pk-goal-state [value]="goal.state" /></td>
              <td role="cell" data-label="fällig" i18n-data-label="@@actionItem.due" [class.is-none]="!goal.due"><span>@if (goal.due; as due) {{{ due | plannedDate }}} @else {<span class="muted">–</span>}</span></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class ReportGoals {
  readonly of = input.required<ReportContent['goals']>();
  /** Those that may be opened; the others are named only. */
  readonly readable = input.required<ReadonlySet<string>>();

  protected readonly address = goalAddress;
  protected readonly levels = goalLevels;
}
