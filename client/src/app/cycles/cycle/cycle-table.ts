import { ChangeDetectionStrategy, Component, input, model, output, viewChildren } from '@angular/core';
import type { BlockGroup, Sums } from '../model/block-group';
import type { BoardRow } from '../model/board-row';
import { BlockRows } from './block-rows';

export interface TableGroup {
  readonly group: BlockGroup;
  readonly rows: readonly BoardRow[];
}

/** The blocks of a cycle as a table: the same that the ring draws, with dates and sentences. */
@Component({
  selector: 'pk-cycle-table',
  imports: [BlockRows],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'tbl tbl--wide' },
  templateUrl: './cycle-table.html',
  styleUrl: './cycle-table.scss',
})
export class CycleTable {
  readonly groups = input.required<readonly TableGroup[]>();
  readonly number = input.required<number>();
  readonly sums = input.required<Sums>();
  /** Whether only some blocks are shared with the reader. */
  readonly isExcerpt = input(false);
  /** The key of the group whose bodies are listed. */
  readonly open = input<string>();
  readonly pointed = model<string | null>(null);
  readonly toggled = output<string>();

  private readonly blocks = viewChildren(BlockRows);

  /** Brings somebody who came from the ring to the list that has opened. */
  focus(key: string): void {
    this.blocks().find(({ group }) => group().key === key)?.focus();
  }

  protected point(key: string, isPointed: boolean): void {
    this.pointed.set(isPointed ? key : null);
  }
}
