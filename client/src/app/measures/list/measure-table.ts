import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { goalAddress, measureAddress } from '../../core/vocabulary/references';
import { FreshnessChip, LageChip, MeasureStateChip, ReservationChip } from '../../status/status-chips';
import type { Measure } from '../data/measures.store';
import { goalText, measureText } from '../model/measure-words';
import { ownerText } from '../model/owner-text';

/** Measures side by side: what they serve, who answers for them, where they stand, for how long and what pays. */
@Component({
  selector: 'pk-measure-table',
  imports: [DayPipe, FreshnessChip, LageChip, MeasureStateChip, PlannedDatePipe, ReservationChip, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-labelledby="measure-list">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@measure.title">Maßnahme</th>
            <th scope="col" role="columnheader" i18n="@@goal.title">Ziel</th>
            <th scope="col" role="columnheader" i18n="@@paper.state">Stand</th>
            <th scope="col" role="columnheader" i18n="@@resolution.owner">verantwortlich</th>
            <th scope="col" role="columnheader" i18n="@@measure.period">Zeitraum</th>
            <th scope="col" role="columnheader" i18n="@@measure.funding">Finanzierung</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (measure of measures(); track measure.id) {
            <tr role="row">
              <th scope="row" role="rowheader"><a [routerLink]="address(measure.id)">{{ text(measure) }}</a><span class="chip-sub">{{ measure.fieldOfAction }}</span></th>
              <td role="cell" data-label="Ziel" i18n-data-label="@@goal.title" [class.is-none]="!measure.goal"><span>@if (measure.goal; as goal) {<a [routerLink]="goalAddress(goal.id)">{{ goalText(goal) }}</a>} @else {<span class="muted">–</span>}</span></td>
              <td role="cell" data-label="Stand" i18n-data-label="@@paper.state"><span><pk-measure-state [value]="measure.state" />@if (measure.lage; as lage) {<pk-lage class="mark" [value]="lage" />}@if (measure.freshness === 'OVERDUE') {<pk-freshness class="mark" value="OVERDUE" />}</span></td>
              <td role="cell" data-label="verantwortlich" i18n-data-label="@@resolution.owner" [class.is-none]="!measure.owner"><span>{{ owner(measure.owner) || '–' }}</span></td>
              <td role="cell" data-label="Zeitraum" i18n-data-label="@@measure.period" [class.is-none]="!measure.starts && !measure.ends"><span>@if (measure.starts; as starts) {<ng-container i18n="@@measure.from">ab</ng-container> {{ starts | plannedDate }}&ngsp;}@if (measure.ends; as ends) {<ng-container i18n="@@measure.until">bis</ng-container> {{ ends | plannedDate }}}@if (!measure.starts && !measure.ends) {<span class="muted">–</span>}</span></td>
              <td role="cell" data-label="Finanzierung" i18n-data-label="@@measure.funding">
                <span>
                  @if (isReserved(measure)) {<pk-reservation />} @else if (measure.fundingEndsOn; as end) {<ng-container i18n="@@measure.fundedUntil">gefördert bis {{ end | day }}</ng-container>} @else if (measure.isFunded) {<ng-container i18n="@@measure.ownMoney">eigene Mittel</ng-container>} @else {<span class="muted" i18n="@@measure.open">offen</span>}
                </span>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class MeasureTable {
  readonly measures = input.required<readonly Measure[]>();

  protected readonly address = measureAddress;
  protected readonly goalAddress = goalAddress;
  protected readonly text = measureText;
  protected readonly goalText = goalText;
  protected readonly owner = ownerText;

  protected isReserved({ reservations }: Measure): boolean {
    return reservations.some(({ settled }) => settled === null);
  }
}
