import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { measureAddress } from '../../core/vocabulary/references';
import { FreshnessChip, LageChip, MeasureStateChip, StandChip } from '../../status/status-chips';
import type { MeasureStanding } from '../data/measure-standings.store';

/** Measures with Stand, Lage and Aktualität, and what pays for them. */
@Component({
  selector: 'pk-measure-standing-list',
  imports: [DayPipe, FreshnessChip, LageChip, MeasureStateChip, RouterLink, StandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" [attr.aria-labelledby]="labelledBy()">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@leadership.measureAndOwner">Maßnahme und verantwortliche Stelle</th>
            <th scope="col" role="columnheader" i18n="@@paper.state">Stand</th>
            <th scope="col" role="columnheader" i18n="@@cycle.column.lage">Lage</th>
            <th scope="col" role="columnheader" i18n="@@cycle.column.freshness">Aktualität</th>
            <th scope="col" role="columnheader" i18n="@@measure.funding">Finanzierung</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (measure of measures(); track measure.id) {
            <tr role="row">
              <th scope="row" role="rowheader">
                <a [routerLink]="address(measure.id)">M{{ measure.number }} {{ measure.title }}</a>
                <span class="chip-sub">{{ measure.body.name }}@if (measure.owner; as owner) {, {{ owner.name }}}</span>
                @if (measure.sentence) {<span class="chip-sub">{{ measure.sentence }}</span>}
                @if (measure.openQuestions) {<span class="chip-sub" i18n="@@leadership.openQuestions">{measure.openQuestions, plural, =1 {eine Rückfrage offen} other {{{ measure.openQuestions }} Rückfragen offen}}</span>}
              </th>
              <td role="cell" data-label="Stand" i18n-data-label="@@paper.state"><span><pk-stand [value]="measure.stand" />@if (measure.state !== 'IN_PROGRESS') {<span class="chip-sub"><pk-measure-state [value]="measure.state" /></span>}</span></td>
              <td role="cell" data-label="Lage" i18n-data-label="@@cycle.column.lage"><pk-lage [value]="measure.lage ?? 'UNKNOWN'" /></td>
              <td role="cell" data-label="Aktualität" i18n-data-label="@@cycle.column.freshness" [class.is-none]="!measure.freshness">
                @if (measure.freshness; as freshness) {<span><pk-freshness [value]="freshness" /><span class="chip-sub"><ng-container i18n="@@measure.until">bis</ng-container>&ngsp;<time [attr.datetime]="measure.nextDue">{{ measure.nextDue | day }}</time></span></span>} @else {<span class="muted">–</span>}
              </td>
              <td role="cell" data-label="Finanzierung" i18n-data-label="@@measure.funding">
                <span>
                  @if (measure.reservedUntil; as end) {<ng-container i18n="@@leadership.measure.reservedUntil">unter Vorbehalt bis {{ end | day }}</ng-container>} @else if (measure.fundingEndsOn; as end) {
                    <ng-container i18n="@@measure.fundedUntil">gefördert bis {{ end | day }}</ng-container>
                    @if (measure.continuation === null && measure.stand !== 'DONE') {<span class="chip-sub" i18n="@@leadership.measure.undecided">Verstetigung nicht entschieden</span>}
                  } @else if (measure.isFunded) {<ng-container i18n="@@measure.ownMoney">eigene Mittel</ng-container>} @else {<span class="muted" i18n="@@measure.open">offen</span>}
                </span>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class MeasureStandingList {
  readonly measures = input.required<readonly MeasureStanding[]>();
  readonly labelledBy = input.required<string>();

  protected readonly address = measureAddress;
}
