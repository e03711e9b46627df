import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { lagen } from '../../status/status-words';
import type { CountsOfBody } from '../data/leadership.store';

/** The bodies side by side. */
@Component({
  selector: 'pk-body-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-labelledby="leadership-bodies">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@csv.body">Körperschaft</th>
            <th class="n" scope="col" role="columnheader" i18n="@@goal.list">Ziele</th>
            <th class="n" scope="col" role="columnheader">{{ words.ON_TRACK.word }}</th>
            <th class="n" scope="col" role="columnheader">{{ words.WATCH.word }}</th>
            <th class="n" scope="col" role="columnheader">{{ words.AT_RISK.word }}</th>
            <th class="n" scope="col" role="columnheader">{{ words.UNKNOWN.word }}</th>
            <th class="n" scope="col" role="columnheader" i18n="@@sectorPlan.overdue">überfällig</th>
            <th class="n" scope="col" role="columnheader" i18n="@@leadership.orphaned">verwaist</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (each of bodies(); track each.body.id) {
            <tr role="row">
              <th scope="row" role="rowheader">{{ each.body.name }}</th>
              <td class="n" role="cell" data-label="Ziele" i18n-data-label="@@goal.list">{{ each.overview.total }}</td>
              <td class="n" role="cell" [attr.data-label]="words.ON_TRACK.word">{{ each.overview.onTrack }}</td>
              <td class="n" role="cell" [attr.data-label]="words.WATCH.word">{{ each.overview.watch }}</td>
              <td class="n" role="cell" [attr.data-label]="words.AT_RISK.word">{{ each.overview.atRisk }}</td>
              <td class="n" role="cell" [attr.data-label]="words.UNKNOWN.word">{{ each.overview.unknown }}</td>
              <td class="n" role="cell" data-label="überfällig" i18n-data-label="@@sectorPlan.overdue">{{ each.overview.overdue }}</td>
              <td class="n" role="cell" data-label="verwaist" i18n-data-label="@@leadership.orphaned">{{ each.overview.orphaned }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class BodyTable {
  readonly bodies = input.required<readonly CountsOfBody[]>();

  protected readonly words = lagen;
}
