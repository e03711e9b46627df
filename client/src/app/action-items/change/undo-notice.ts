import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Notice } from '../../ui/notice/notice';
import type { ActionItem } from '../data/action-items.store';
import { Undo } from './undo';

/** Says that Aufträge were changed, and offers to take that back. */
@Component({
  selector: 'pk-undo-notice',
  imports: [Notice, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  // while it says nothing it is there for screen readers, and takes no place among what stands in a column
  styles: ':host:not(:has(pk-notice, p, pk-refusal:not(:empty))) { position: absolute; }',
  template: `
    <div role="status">
      @if (undo.offered(); as count) {
        <pk-notice kind="done">
          <p i18n="@@actionItem.changed">{count, plural, =1 {Ein Auftrag wurde geändert.} other {{{ count }} Aufträge wurden geändert.}}</p>
          <button noticeAction class="link-btn" type="button" (click)="take()" i18n="@@actionItem.undo">Rückgängig machen</button>
        </pk-notice>
      }
      @if (undo.isTaken()) {<p class="small" i18n="@@actionItem.undone">Alles steht wieder so wie vorher.</p>}
    </div>
    <pk-refusal [of]="undo.refusal()" />
  `,
})
export class UndoNotice {
  /** As they are again. */
  readonly taken = output<readonly ActionItem[]>();

  protected readonly undo = inject(Undo);

  protected async take(): Promise<void> {
    const items = await this.undo.take();
    if (items) this.taken.emit(items);
  }
}
