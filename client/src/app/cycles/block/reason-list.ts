import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Reason } from '../../core/vocabulary/reasons';
import { Sentence } from '../../core/vocabulary/sentence';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/strokes';

/** Sentences that say why, each with its icon and links. */
@Component({
  selector: 'pk-reason-list',
  imports: [Icon, Sentence],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (reason of reasons(); track reason.text) {
        <li><pk-icon [name]="reason.icon ?? icon()" /><pk-sentence [text]="reason.text" [links]="reason.links" /></li>
      }
    </ul>
  `,
  styles: `
    ul { display: grid; gap: 0.375rem; font-size: 0.8125rem; line-height: 1.1875rem; }
    li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.5rem; max-inline-size: 84ch; color: var(--pk-muted); }
    pk-sentence { color: var(--pk-text); }
  `,
})
export class ReasonList {
  readonly reasons = input.required<readonly (Reason & { readonly icon?: IconName })[]>();
  readonly icon = input<IconName>('checkpoint');
}
