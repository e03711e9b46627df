import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { ActionItemStateChip } from '../../status/status-chips';
import { Chip } from '../../ui/chip/chip';
import { Dialog } from '../../ui/dialog/dialog';
import { Notice } from '../../ui/notice/notice';
import { RowSelection } from '../../ui/selection/row-selection';
import { SelectionBar } from '../../ui/selection/selection-bar';
import { ChangeForm } from '../change/change-form';
import { Undo } from '../change/undo';
import type { ActionItem } from '../data/action-items.store';
import type { ActionItemRow } from '../model/action-item-row';
import type { ChangeKind } from '../model/change';

/** Aufträge in rows; several can be changed at once, and the change taken back. */
@Component({
  selector: 'pk-action-item-table',
  imports: [ActionItemStateChip, ChangeForm, Chip, Dialog, Notice, RefusalNotice, RouterLink, SelectionBar],
  providers: [Undo],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-item-table.html',
  styleUrl: './action-item-table.scss',
})
export class ActionItemTable {
  readonly rows = input.required<readonly ActionItemRow[]>();
  /** Something was changed, here or by somebody else. */
  readonly changed = output();

  protected readonly selection = new RowSelection(this.rows, ({ item }) => item.actions.includes('actionItem.edit'));
  protected readonly maySelect = computed(() => this.selection.selectable().length > 0);
  protected readonly items = computed(() => this.selection.selected().map(({ item }) => item));
  protected readonly changing = signal<ChangeKind | null>(null);
  protected readonly undo = inject(Undo);
  private readonly focus = focusing();
  protected readonly heading = computed(() => {
    const count = this.items().length;
    switch (this.changing()) {
      case 'due':
        return $localize`:@@actionItem.changeMany.due:Termin von ${count}:count: Aufträgen ändern`;
      case 'addressee':
        return $localize`:@@actionItem.changeMany.addressee:${count}:count: Aufträge weitergeben`;
      default:
        return $localize`:@@actionItem.changeMany.cancel:${count}:count: Aufträge aufheben`;
    }
  });

  protected selectAll(isWanted: boolean): void {
    if (isWanted) this.selection.selectAll();
    else this.selection.clear();
  }

  protected close(): void {
    this.changing.set(null);
    this.focus('pk-selection-bar button');
  }

  protected done(items: readonly ActionItem[]): void {
    this.undo.offer(items);
    this.changing.set(null);
    this.selection.clear();
    this.changed.emit();
    this.focus('.undo button');
  }

  protected async takeBack(): Promise<void> {
    if (await this.undo.take()) this.changed.emit();
  }
}
