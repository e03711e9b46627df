import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Icon } from '../../ui/icon/icon';
import { Alternatives } from './alternatives';
import { SectionWriting } from './section-writing';

/** Below what is written: whether it is safe, and texts that it met. */
@Component({
  selector: 'pk-writing-foot',
  imports: [Alternatives, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host { display: grid; gap: 0.5rem; }
    .save { display: inline-flex; gap: 0.25rem; align-items: center; min-block-size: 1rem; font-size: 0.75rem; line-height: 1rem; color: var(--pk-muted); }
    .save.is-waiting { color: var(--pk-watch); }
  `,
  template: `
    <p class="save" [class.is-waiting]="writing.isUnsaved()">@if (writing.savedAt(); as at) {<pk-icon name="on-track" />{{ at }}} @else if (writing.isUnsaved()) {<ng-container i18n="@@minutes.notSaved">noch nicht gespeichert</ng-container>}</p>
    <p class="sr" role="status">{{ writing.said() }}</p>
    <pk-refusal [of]="writing.refusal()" />
    @if (writing.section(); as section) {@if (section.alternatives.length) {<pk-alternatives [section]="section" />}}
  `,
})
export class WritingFoot {
  protected readonly writing = inject(SectionWriting);
}
