import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { goalAddress } from '../../core/vocabulary/references';
import { Chip } from '../../ui/chip/chip';
import { type GridFilter, type GridRow, isFound } from '../model/review-grid';
import { goalText } from '../model/review-words';

/** The same as the matrix with a line for each cell: for phones, for paper, and for whoever likes it better. */
@Component({
  selector: 'pk-review-list',
  imports: [Chip, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-label="Strategische Ziele und Kommunen, als Liste" i18n-aria-label="@@goalReview.list.label">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@goal.level.strategic.head">Strategisches Ziel</th>
            <th scope="col" role="columnheader" i18n="@@goalReview.body">Kommune</th>
            <th scope="col" role="columnheader" i18n="@@goalReview.judgement">Beurteilung</th>
            <th scope="col" role="columnheader" i18n="@@goalReview.serving">Ziele der Kommune</th>
            <th scope="col" role="columnheader" i18n="@@goalReview.note">Anmerkung</th>
            <th scope="col" role="columnheader"><span class="sr" i18n="@@goalReview.cell">Feld</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (each of found(); track each.key) {
            <tr role="row" [class.is-open]="each.key === chosen()">
              <th scope="row" role="rowheader"><a [routerLink]="address(each.goal.id)">{{ text(each.goal) }}</a></th>
              <td role="cell" data-label="Kommune" i18n-data-label="@@goalReview.body"><span>{{ each.body.name }}</span></td>
              <td role="cell" data-label="Beurteilung" i18n-data-label="@@goalReview.judgement"><pk-chip [icon]="each.said.icon" [tone]="each.said.tone">{{ each.said.word }}</pk-chip></td>
              <td role="cell" data-label="Ziele der Kommune" i18n-data-label="@@goalReview.serving" [class.is-none]="!each.serving"><span>@if (each.serving; as count) {<ng-container i18n="@@goalReview.serving.count">{count, plural, =1 {1 Ziel} other {{{ count }} Ziele}}</ng-container>}</span></td>
              <td role="cell" data-label="Anmerkung" i18n-data-label="@@goalReview.note" [class.is-none]="!each.note"><span>{{ each.note }}</span></td>
              <td role="cell" class="row-act">@if (picked(); as keys) {<label class="check"><input type="checkbox" [checked]="keys.includes(each.key)" [attr.data-key]="each.key" (change)="choose.emit(each.key)" /><ng-container i18n="@@goalReview.cell.pick">Feld wählen</ng-container><span class="sr">&ngsp;(Z{{ each.goal.number }}, {{ each.body.name }})</span></label>} @else {<button type="button" class="link-btn" [attr.data-key]="each.key" (click)="choose.emit(each.key)"><ng-container i18n="@@goalReview.cell.open">Feld öffnen</ng-container><span class="sr">&ngsp;(Z{{ each.goal.number }}, {{ each.body.name }})</span></button>}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: ':host { display: block; min-inline-size: 0; }',
})
export class ReviewList {
  readonly rows = input.required<readonly GridRow[]>();
  readonly filter = input.required<GridFilter>();
  readonly chosen = input<string | null>(null);
  /** Those that are chosen to be judged at once; null while none is to be chosen. */
  readonly picked = input<readonly string[] | null>(null);
  readonly choose = output<string>();

  protected readonly found = computed(() => this.rows().flatMap(({ cells }) => cells.filter((cell) => isFound(this.filter(), cell))));
  protected readonly address = goalAddress;
  protected readonly text = goalText;
}
