import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type IconName, strokes } from '../../ui/icon/strokes';

/** An icon inside of a drawing, where no element of HTML may stand. */
@Component({
  selector: 'g[pkRingIcon]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'r-ic', '[attr.data-tone]': 'tone()' },
  template: `
    @for (stroke of strokes(); track stroke.d) {
      <svg:path
        [attr.d]="stroke.d"
        [attr.stroke-width]="stroke.width"
        [attr.stroke-dasharray]="stroke.dash"
        [attr.fill]="stroke.fill ? 'currentColor' : null"
        [attr.stroke]="stroke.cut ? 'var(--pk-cut, var(--pk-canvas))' : stroke.fill === 'alone' ? 'none' : null"
      />
    }
  `,
})
export class RingIcon {
  readonly icon = input.required<IconName>({ alias: 'pkRingIcon' });
  readonly tone = input('quiet');

  protected readonly strokes = computed(() => strokes[this.icon()]);
}
