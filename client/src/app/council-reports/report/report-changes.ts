import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { goalStates, taskStands } from '../../status/status-words';
import type { ReportContent } from '../data/paper-report.store';

/** What is different since the last paper, before and now. */
@Component({
  selector: 'pk-report-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-labelledby="report-changes">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@report.changed">Inhalt oder Ziel</th>
            <th scope="col" role="columnheader" i18n="@@report.before">damals</th>
            <th scope="col" role="columnheader" i18n="@@report.now">jetzt</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (row of rows(); track row.name) {
            <tr role="row">
              <th scope="row" role="rowheader">{{ row.name }}</th>
              <td role="cell" data-label="damals" i18n-data-label="@@report.before"><span>{{ row.before }}</span></td>
              <td role="cell" data-label="jetzt" i18n-data-label="@@report.now"><span>{{ row.now }}</span></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class ReportChanges {
  readonly of = input.required<NonNullable<ReportContent['changes']>>();

  private readonly absent = $localize`:@@report.absent:nicht enthalten`;
  protected readonly rows = computed(() => [
    ...this.of().stands.map(({ key, title, before, now }) => ({ name: `${key} ${title}`, before: before ? taskStands[before].word : this.absent, now: now ? taskStands[now].word : this.absent })),
    ...this.of().goals.map(({ number, title, before, now }) => ({ name: `Z${number} ${title}`, before: before ? goalStates[before].word : this.absent, now: now ? goalStates[now].word : this.absent })),
  ]);
}
