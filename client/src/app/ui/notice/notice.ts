import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/strokes';

export type NoticeKind = 'refusal' | 'watch' | 'reserve' | 'information' | 'done';

const icons: Readonly<Record<NoticeKind, IconName>> = { refusal: 'risk', watch: 'overdue', reserve: 'reservation', information: 'information', done: 'done' };

/** A sentence at the place that it is about. A refusal is read out at once, news politely. */
@Component({
  selector: 'pk-notice',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="note" [attr.data-kind]="kind()" [attr.role]="role()">
      <pk-icon [name]="icon()" />
      <div class="note-text">
        @if (heading(); as text) {
          <p class="note-title">{{ text }}</p>
        }
        <ng-content />
      </div>
      <div class="note-act"><ng-content select="[noticeAction]" /></div>
    </div>
  `,
})
export class Notice {
  readonly kind = input<NoticeKind>('information');
  readonly heading = input<string>();

  protected readonly icon = computed(() => icons[this.kind()]);
  protected readonly role = computed(() => (this.kind() === 'refusal' ? 'alert' : this.kind() === 'done' ? 'status' : null));
}
