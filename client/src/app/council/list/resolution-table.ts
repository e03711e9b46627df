import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { resolutionResults, resolutionStates } from '../../core/vocabulary/council';
import { DayPipe, lastDay, localDay, PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { paperAddress } from '../../core/vocabulary/references';
import { Chip } from '../../ui/chip/chip';
import type { Paper, Resolution } from '../data/papers.store';
import { isMandate } from '../model/mandate';
import { ownerName } from '../model/owner-name';

/** What was resolved: who answers for it, until when, where it stands, and why it is late. */
@Component({
  selector: 'pk-resolution-table',
  imports: [Chip, DayPipe, PlannedDatePipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-labelledby="paper-list">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@resolution.title">Beschluss</th>
            <th scope="col" role="columnheader" i18n="@@resolution.result">Ergebnis</th>
            <th scope="col" role="columnheader" i18n="@@resolution.owner">verantwortlich</th>
            <th scope="col" role="columnheader" i18n="@@actionItem.due">fällig</th>
            <th scope="col" role="columnheader" i18n="@@resolution.state">Ausführung</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (paper of papers(); track paper.id) {
            @if (paper.resolution; as it) {
              <tr role="row">
                <th scope="row" role="rowheader"><a [routerLink]="addressOf(paper.id)">{{ paper.title }}</a><span class="chip-sub">{{ paper.reference }}</span></th>
                <td role="cell" data-label="Ergebnis" i18n-data-label="@@resolution.result"><span>{{ results[it.result] }}<span class="chip-sub">{{ it.decidedOn | day }}</span></span></td>
                <td role="cell" data-label="verantwortlich" i18n-data-label="@@resolution.owner" [class.is-none]="!it.owner"><span>@if (it.owner) {{{ ownerOf(it.owner) }}} @else if (isMandate(it.result)) {<pk-chip icon="empty-seat" tone="watch"><ng-container i18n="@@resolution.ownerless">noch niemand</ng-container></pk-chip>} @else {<span class="muted">–</span>}</span></td>
                <td role="cell" data-label="fällig" i18n-data-label="@@actionItem.due" [class.is-none]="!it.due"><span>@if (it.due) {{{ it.due | plannedDate }}@if (isLate(it)) {<pk-chip icon="overdue" tone="watch"><ng-container i18n="@@sectorPlan.overdue">überfällig</ng-container></pk-chip>}} @else if (isToDo(it)) {<pk-chip icon="overdue" tone="watch"><ng-container i18n="@@leadership.noDue">ohne Termin</ng-container></pk-chip>} @else {<span class="muted">–</span>}@if (it.delayReason) {<span class="chip-sub">{{ it.delayReason }}</span>}</span></td>
                <td role="cell" data-label="Ausführung" i18n-data-label="@@resolution.state"><span>@if (isMandate(it.result)) {{{ states[it.state] }}} @else {<span class="muted" i18n="@@resolution.noMandate">kein Auftrag</span>}</span></td>
              </tr>
            }
          }
        </tbody>
      </table>
    </div>
  `,
})
export class ResolutionTable {
  readonly papers = input.required<readonly Paper[]>();

  protected readonly results = resolutionResults;
  protected readonly states = resolutionStates;
  protected readonly addressOf = paperAddress;
  protected readonly ownerOf = ownerName;
  protected readonly isMandate = isMandate;
  /** Whether somebody has still to do something about it. */
  protected readonly isToDo = ({ result, state }: Resolution): boolean => isMandate(result) && (state === 'DECIDED' || state === 'IN_EXECUTION');
  private readonly today = localDay(new Date());
  protected readonly isLate = ({ due, state }: Resolution): boolean => !!due && (state === 'DECIDED' || state === 'IN_EXECUTION') && lastDay(due) < this.today;
}
