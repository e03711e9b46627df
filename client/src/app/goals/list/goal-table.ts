import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { goalAddress } from '../../core/vocabulary/references';
import { GoalStateChip } from '../../status/status-chips';
import type { Goal } from '../data/goals.store';
import { goalText, levelWord } from '../model/goal-words';
import { ownerText } from '../model/owner-text';

/** Goals side by side: whose they are, where they stand, who answers for them and until when. */
@Component({
  selector: 'pk-goal-table',
  imports: [GoalStateChip, PlannedDatePipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-labelledby="goal-list">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@goal.title">Ziel</th>
            <th scope="col" role="columnheader" i18n="@@goal.level">Ebene</th>
            <th scope="col" role="columnheader" i18n="@@goal.body">Körperschaft</th>
            <th scope="col" role="columnheader" i18n="@@paper.state">Stand</th>
            <th scope="col" role="columnheader" i18n="@@resolution.owner">verantwortlich</th>
            <th scope="col" role="columnheader" i18n="@@actionItem.due">fällig</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (goal of goals(); track goal.id) {
            <tr role="row">
              <th scope="row" role="rowheader"><a [routerLink]="address(goal.id)">{{ text(goal) }}</a><span class="chip-sub">{{ goal.fieldOfAction }}</span></th>
              <td role="cell" data-label="Ebene" i18n-data-label="@@goal.level"><span>{{ level(goal.level) }}</span></td>
              <td role="cell" data-label="Körperschaft" i18n-data-label="@@goal.body"><span>{{ goal.body.name }}</span></td>
              <td role="cell" data-label="Stand" i18n-data-label="@@paper.state"><span><pk-goal-state [value]="goal.state" />@if (goal.hasOpenConflict) {<span class="chip-sub" i18n="@@goal.openConflict">offener Konflikt</span>}</span></td>
              <td role="cell" data-label="verantwortlich" i18n-data-label="@@resolution.owner" [class.is-none]="!goal.owner"><span>{{ owner(goal.owner) || '–' }}</span></td>
              <td role="cell" data-label="fällig" i18n-data-label="@@actionItem.due" [class.is-none]="!goal.due"><span>@if (goal.due) {{{ goal.due | plannedDate }}} @else {<span class="muted">–</span>}</span></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class GoalTable {
  readonly goals = input.required<readonly Goal[]>();

  protected readonly address = goalAddress;
  protected readonly text = goalText;
  protected readonly level = levelWord;
  protected readonly owner = ownerText;
}
