import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { ActionItemStateChip } from '../../status/status-chips';
import { Chip } from '../../ui/chip/chip';
import { Dialog } from '../../ui/dialog/dialog';
import { RowSelection } from '../../ui/selection/row-selection';
import { SelectionBar } from '../../ui/selection/selection-bar';
import { ChangeForm } from '../change/change-form';
import type { ActionItem } from '../data/action-items.store';
import type { ActionItemRow } from '../model/action-item-row';
import type { ChangeKind } from '../model/change';
import { changeHeading } from '../model/change-words';

/** Aufträge in rows, of which several can be changed at once. */
@Component({
  selector: 'pk-action-item-table',
  imports: [ActionItemStateChip, ChangeForm, Chip, Dialog, RouterLink, SelectionBar],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-item-table.html',
  styleUrl: './action-item-table.scss',
})
export class ActionItemTable {
  readonly rows = input.required<readonly ActionItemRow[]>();
  /** Those that were changed here, as they are now. */
  readonly changed = output<readonly ActionItem[]>();
  /** Somebody else has changed something. */
  readonly found = output();

  protected readonly selection = new RowSelection(this.rows, ({ item }) => item.actions.includes('actionItem.edit'));
  protected readonly maySelect = computed(() => this.selection.selectable().length > 0);
  protected readonly items = computed(() => this.selection.selected().map(({ item }) => item));
  protected readonly changing = signal<ChangeKind | null>(null);
  private readonly focus = focusing();
  protected readonly heading = (kind: ChangeKind): string => changeHeading(kind, this.items().length);

  protected selectAll(isWanted: boolean): void {
    if (isWanted) this.selection.selectAll();
    else this.selection.clear();
  }

  protected close(): void {
    this.changing.set(null);
    this.focus('pk-selection-bar button');
  }

  protected done(items: readonly ActionItem[]): void {
    this.changing.set(null);
    this.selection.clear();
    this.changed.emit(items);
  }
}
