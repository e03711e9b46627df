import { ChangeDetectionStrategy, Component, type ElementRef, afterRenderEffect, computed, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { goalAddress } from '../../core/vocabulary/references';
import { GoalStateChip } from '../../status/status-chips';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import { type GridPlace, moved } from '../model/grid-move';
import type { GridCell, GridRow } from '../model/review-grid';
import { goalText } from '../model/review-words';

/** The strategic goals against the municipalities. One cell is in the order of the keyboard; from there the arrow keys lead on. */
@Component({
  selector: 'pk-review-matrix',
  imports: [Chip, GoalStateChip, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (picked()) {<p class="small muted" i18n="@@goalReview.matrix.keys.pick">Die Pfeiltasten führen von Feld zu Feld, Eingabe- und Leertaste wählen eines aus oder ab.</p>} @else {<p class="small muted" i18n="@@goalReview.matrix.keys">Die Pfeiltasten führen von Feld zu Feld, die Eingabetaste öffnet eines.</p>}
    <div class="scroller">
      <table #grid class="table" role="grid" aria-label="Strategische Ziele und Kommunen" i18n-aria-label="@@goalReview.matrix.label">
        <thead>
          <tr role="row">
            <th scope="col" role="columnheader" class="what" i18n="@@goal.level.strategic.head">Strategisches Ziel</th>
            @for (cell of rows()[0]?.cells; track cell.body.id) {<th scope="col" role="columnheader">{{ cell.body.name }}</th>}
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.goal.id; let place = $index) {
            <tr role="row">
              <th scope="row" role="rowheader" class="what"><a [routerLink]="address(row.goal.id)">{{ text(row.goal) }}</a><span class="state"><pk-goal-state [value]="row.goal.state" /></span></th>
              @for (cell of row.cells; track cell.key) {
                <td role="gridcell">
                  <button type="button" class="cell" [attr.tabindex]="isCurrent(place, $index) ? 0 : -1" [attr.aria-current]="cell.key === chosen() ? 'true' : null" [attr.aria-pressed]="picked()?.includes(cell.key) ?? null" [attr.data-key]="cell.key" (focus)="at.set({ row: place, column: $index })" (keydown)="press($event)" (click)="choose.emit(cell.key)">
                    <span class="sr">{{ nameOf(cell) }}:&ngsp;</span>@if (picked()?.includes(cell.key)) {<pk-icon class="tick" name="done" />}<pk-chip [icon]="cell.said.icon" [tone]="cell.said.tone">{{ cell.said.word }}</pk-chip>
                    @if (cell.serving; as count) {<span class="chip-sub" i18n="@@goalReview.serving.count">{count, plural, =1 {1 Ziel} other {{{ count }} Ziele}}</span>}
                  </button>
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './review-matrix.scss',
})
export class ReviewMatrix {
  readonly rows = input.required<readonly GridRow[]>();
  /** The cell that is open beside. */
  readonly chosen = input<string | null>(null);
  /** Those that are chosen to be judged at once; null while none is to be chosen. */
  readonly picked = input<readonly string[] | null>(null);
  readonly choose = output<string>();

  protected readonly at = signal<GridPlace>({ row: 0, column: 0 });
  protected readonly address = goalAddress;
  protected readonly text = goalText;
  private readonly last = computed<GridPlace>(() => ({ row: this.rows().length - 1, column: (this.rows()[0]?.cells.length ?? 1) - 1 }));
  private readonly grid = viewChild.required<ElementRef<HTMLElement>>('grid');

  constructor() {
    // beside the open cell the matrix is narrower
    afterRenderEffect(() => {
      const key = this.chosen();
      if (key) this.cellOf(key)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  /** Where the rows have become fewer, the last one is it. */
  protected isCurrent(row: number, column: number): boolean {
    const [at, last] = [this.at(), this.last()];
    return row === Math.min(at.row, last.row) && column === Math.min(at.column, last.column);
  }

  protected nameOf({ goal, body }: GridCell): string {
    return `Z${goal.number}, ${body.name}`;
  }

  protected press(event: KeyboardEvent): void {
    const to = moved(event.key, this.at(), this.last());
    const key = to && this.rows()[to.row]?.cells[to.column]?.key;
    if (!key) return;
    event.preventDefault();
    this.cellOf(key)?.focus();
  }

  private cellOf(key: string): HTMLElement | null {
    return this.grid().nativeElement.querySelector<HTMLElement>(`[data-key="${key}"]`);
  }
}
