import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { blockName, taskAddress } from '../../core/vocabulary/references';
import { TaskStandChip } from '../../status/status-chips';
import type { ReportContent } from '../data/paper-report.store';

/** The table of a Sachstandsvorlage: Baustein, Inhalte, Umsetzungsstand. */
@Component({
  selector: 'pk-report-blocks',
  imports: [PlannedDatePipe, RouterLink, TaskStandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-labelledby="report-blocks">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@report.block">Baustein</th>
            <th scope="col" role="columnheader" i18n="@@report.content">Inhalt</th>
            <th scope="col" role="columnheader" i18n="@@report.stand">Umsetzungsstand</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (row of rows(); track row.id) {
            <tr role="row">
              <td class="wide" role="cell" [class.is-none]="!row.isFirst"><span [class.sr]="!row.isFirst">{{ row.block }}</span></td>
              <th scope="row" role="rowheader" [class.part]="row.parentKey">@if (readable().has(row.id)) {<a [routerLink]="address(row.id)">{{ row.key }} {{ row.title }}</a>} @else {{{ row.key }} {{ row.title }}}@if (row.isOptional) {<span class="chip-sub" i18n="@@report.optional">freiwillig</span>}</th>
              <td role="cell" data-label="Umsetzungsstand" i18n-data-label="@@report.stand" [class.is-none]="!row.stand"><span>@if (row.stand; as stand) {<pk-task-stand [value]="stand" />@if (row.due; as due) {<span class="chip-sub" i18n="@@report.until">bis {{ due | plannedDate }}</span>}@if (row.note) {<span class="chip-sub">{{ row.note }}</span>}}</span></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `.part { padding-inline-start: 1.5rem; }`,
})
export class ReportBlocks {
  readonly of = input.required<ReportContent['blocks']>();
  /** Those that may be opened; the others are named only. */
  readonly readable = input.required<ReadonlySet<string>>();

  protected readonly address = taskAddress;
  /** What the cycle has taken up besides follows in its Baustein, whose name is seen once and heard with each content. */
  protected readonly rows = computed(() => this.of().flatMap((block) => [...block.rows, ...block.further].map((row, place) => ({ ...row, isFirst: place === 0, block: block.bodyName ? `${blockName(block)} (${block.bodyName})` : blockName(block) }))));
}
