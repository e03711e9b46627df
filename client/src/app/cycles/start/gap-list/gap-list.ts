import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Gap } from '../model/gap';

/** What is missing, each sentence leading to where it is entered. */
@Component({
  selector: 'pk-gap-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (gap of gaps(); track gap) {
        <li><button class="gap" type="button" (click)="wanted.emit(gap)">{{ gap.text }}</button></li>
      }
    </ul>
  `,
  styles: `
    .gap { min-block-size: 1.5rem; padding: 0; border: 0; background: none; text-align: start; font-size: 0.8125rem; line-height: 1.1875rem; text-decoration: underline; text-underline-offset: 0.18em; cursor: pointer; }
  `,
})
export class GapList {
  readonly gaps = input.required<readonly Gap[]>();
  readonly wanted = output<Gap>();
}
