import { ChangeDetectionStrategy, Component, booleanAttribute, input } from '@angular/core';
import { Icon } from '../icon/icon';

/** One sentence what will be here, and one action; with `done`, that everything is done. Never a picture. */
@Component({
  selector: 'pk-empty-state',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'empty' },
  template: `<p [class.empty-done]="done()">@if (done()) {<pk-icon name="on-track" />}<span><ng-content /></span></p>`,
})
export class EmptyState {
  readonly done = input(false, { transform: booleanAttribute });
}
