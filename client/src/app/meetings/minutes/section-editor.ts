import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { AgendaItem } from '../data/meeting.store';
import { SectionWriting } from './section-writing';
import { WritingFoot } from './writing-foot';

const longest = 20_000;

/** Writes the minutes of one item. */
@Component({
  selector: 'pk-section-editor',
  imports: [WritingFoot],
  providers: [SectionWriting],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host { display: grid; gap: 0.5rem; }
    .head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1rem; font-size: 0.8125rem; line-height: 1.25rem; }
    label { font-weight: 600; }
    textarea { min-block-size: 8.5rem; inline-size: 100%; field-sizing: content; max-block-size: 32rem; line-height: 1.4375rem; }
  `,
  template: `
    <div class="head">
      <label [for]="id" i18n="@@minutes.section">Ergebnisprotokoll zu TOP {{ item().position }}</label>
      <span aria-live="polite">@if (writing.otherWriter(); as name) {<ng-container i18n="@@minutes.writes">{{ name }} schreibt</ng-container>}</span>
    </div>
    <textarea #box class="input" [id]="id" [maxLength]="longest" [readOnly]="!writing.isReady()" [value]="writing.text()" [attr.aria-describedby]="id + '-save'" (input)="writing.typed(box.value)"></textarea>
    <pk-writing-foot [id]="id + '-save'" />
  `,
})
export class SectionEditor {
  readonly item = input.required<AgendaItem>();

  protected readonly writing = inject(SectionWriting);
  protected readonly longest = longest;
  protected readonly id = `minutes-${crypto.randomUUID()}`;

  constructor() {
    this.writing.about(() => this.item().id);
  }
}
