import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type IconName, strokes } from './strokes';

/** A picture beside a word; it says nothing of its own, so it is hidden from assistive technology. */
@Component({
  selector: 'pk-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      @for (stroke of strokes(); track stroke.d) {
        <path
          [attr.d]="stroke.d"
          [attr.stroke-width]="stroke.width"
          [attr.stroke-dasharray]="stroke.dash"
          [attr.fill]="stroke.fill ? 'currentColor' : null"
          [attr.stroke]="stroke.cut ? 'var(--pk-cut, var(--pk-canvas))' : stroke.fill === 'alone' ? 'none' : null"
        />
      }
    </svg>
  `,
})
export class Icon {
  readonly name = input.required<IconName>();

  protected readonly strokes = computed(() => strokes[this.name()]);
}
