import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import type { Meeting } from '../data/meeting.store';

/** What is spoken about at present. */
@Component({
  selector: 'pk-current-item',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    div { padding: 0.875rem 1rem; background: var(--pk-selected); box-shadow: inset 3px 0 0 var(--pk-action); }
    h2 { font-size: 1.125rem; line-height: 1.5rem; }
    .is-over { color: var(--pk-risk); font-weight: 500; display: inline-flex; gap: 0.25rem; align-items: center; }
    .text { white-space: pre-line; margin-block-start: 0.25rem; }
  `,
  template: `
    @if (item(); as it) {
      <div>
        <p class="small muted" i18n="@@meeting.current">TOP {{ it.position }}, seit {{ it.begins }}</p>
        <h2>{{ it.title }}</h2>
        <p class="small">@if ((it.took ?? 0) > it.minutes) {<span class="is-over"><pk-icon name="risk" /><ng-container i18n="@@meeting.current.over">{{ it.took }} von {{ it.minutes }} min, über der Zeit</ng-container></span>} @else {<ng-container i18n="@@meeting.current.used">{{ it.took }} von {{ it.minutes }} min</ng-container>}</p>
        @if (it.note) {<p class="text">{{ it.note }}</p>}
      </div>
    }
  `,
})
export class CurrentItem {
  readonly meeting = input.required<Meeting>();

  protected readonly item = computed(() => this.meeting().agenda.find(({ hasBegun, hasEnded }) => hasBegun && !hasEnded));
}
