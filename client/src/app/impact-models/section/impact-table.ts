import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ImpactModel } from '../data/impact-model.store';
import { type ImpactNode, impactRows } from '../model/impact-rows';
import { columns } from '../model/impact-words';

/** The same as the chain, in words. */
@Component({
  selector: 'pk-impact-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-label="Wirkungsmodell" i18n-aria-label="@@impact.title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@impact.what">Was</th>
            <th scope="col" role="columnheader" i18n="@@impact.column">Spalte</th>
            <th scope="col" role="columnheader" i18n="@@impact.targetGroup">Zielgruppe</th>
            <th scope="col" role="columnheader" i18n="@@impact.contributes">trägt bei zu</th>
            <th scope="col" role="columnheader" i18n="@@impact.assumptions">Annahmen</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (row of rows(); track row.node.id) {
            <tr role="row">
              <th scope="row" role="rowheader">{{ row.node.text }}</th>
              <td role="cell" data-label="Spalte" i18n-data-label="@@impact.column"><span>{{ columns[row.node.kind].label }}</span></td>
              <td role="cell" data-label="Zielgruppe" i18n-data-label="@@impact.targetGroup" [class.is-none]="!row.node.targetGroup"><span>{{ row.node.targetGroup || '–' }}</span></td>
              <td role="cell" data-label="trägt bei zu" i18n-data-label="@@impact.contributes" [class.is-none]="!row.contributesTo.length"><span>{{ texts(row.contributesTo) || '–' }}</span></td>
              <td role="cell" data-label="Annahmen" i18n-data-label="@@impact.assumptions" [class.is-none]="!row.assumptions.length"><span>{{ row.assumptions.join(', ') || '–' }}</span></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class ImpactTable {
  readonly model = input.required<ImpactModel>();

  protected readonly columns = columns;
  protected readonly rows = computed(() => impactRows(this.model()));

  protected texts(nodes: readonly ImpactNode[]): string {
    return nodes.map(({ text }) => text).join('; ');
  }
}
