import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/strokes';

export type Tone = 'quiet' | 'progress' | 'ok' | 'fresh' | 'watch' | 'risk' | 'reserve';

const tinted: ReadonlySet<Tone> = new Set(['watch', 'risk', 'reserve']);

/** Icon, word and colour together; only tones that ask somebody to look are tinted. */
@Component({
  selector: 'pk-chip',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'chip', '[attr.data-tone]': 'tone()', '[attr.data-tint]': 'tint()', '[attr.data-struck]': 'struck() ? "" : null' },
  template: `<pk-icon [name]="icon()" /><span><ng-content /></span>`,
})
export class Chip {
  readonly icon = input.required<IconName>();
  readonly tone = input<Tone>('quiet');
  readonly struck = input(false);

  protected readonly tint = computed(() => (tinted.has(this.tone()) ? '' : null));
}
