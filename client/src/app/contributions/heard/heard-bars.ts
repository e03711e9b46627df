import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { HeardLine } from '../model/heard';

/** One look at who was heard: a table of which each line is a bar too. */
@Component({
  selector: 'pk-heard-bars',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section [attr.aria-labelledby]="id()">
      <div class="section-head"><h2 [id]="id()">{{ about() }}</h2></div>
      <div class="tbl">
        <table class="table table--stack" role="table" [attr.aria-labelledby]="id()">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader" i18n="@@heard.name">Name</th>
              <th scope="col" role="columnheader" class="num" i18n="@@contribution.list">Beiträge</th>
              <th scope="col" role="columnheader" class="num" i18n="@@heard.answered">beantwortet</th>
              <th scope="col" role="columnheader" class="num" i18n="@@heard.adopted">aufgenommen</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            @for (line of lines(); track line.name) {
              <tr role="row">
                <th scope="row" role="rowheader">{{ line.name }}<span class="track" aria-hidden="true"><span class="fill" [style.inline-size.%]="line.share * 100"></span></span></th>
                <td role="cell" class="num" data-label="Beiträge" i18n-data-label="@@contribution.list">{{ line.total }}</td>
                <td role="cell" class="num" data-label="beantwortet" i18n-data-label="@@heard.answered">{{ line.answered }}</td>
                <td role="cell" class="num" data-label="aufgenommen" i18n-data-label="@@heard.adopted">{{ line.adopted }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </section>
  `,
  styles: `
    th[scope='row'] { inline-size: 55%; font-weight: 400; }
    .track { display: block; block-size: 0.375rem; margin-block-start: 0.25rem; background: var(--pk-sunken); border-radius: 999px; }
    .fill { display: block; block-size: 100%; min-inline-size: 0.25rem; background: var(--pk-action); border-radius: inherit; }
    @media (forced-colors: active) { .fill { background: CanvasText; } }
  `,
})
export class HeardBars {
  readonly id = input.required<string>();
  readonly about = input.required<string>();
  readonly lines = input.required<readonly HeardLine[]>();
}
