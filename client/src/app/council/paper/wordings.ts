import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { DayPipe } from '../../core/vocabulary/planned-date';
import type { Paper } from '../data/papers.store';
import { wordChanges } from '../model/word-changes';

/** What is proposed, and how it came to this wording, word for word. */
@Component({
  selector: 'pk-wordings',
  imports: [DayPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="text wording">{{ of()[0].wording }}</p>
    @if (changes().length) {
      <details>
        <summary i18n="@@paper.versions">{of().length, plural, other {{{ of().length }} Fassungen vergleichen}}</summary>
        @for (change of changes(); track change.versionNo) {
          <h3 i18n="@@paper.version">Fassung {{ change.versionNo }} gegenüber der vorigen</h3>
          <p class="small muted">{{ change.createdAt | day }}@if (change.createdBy) {, {{ change.createdBy }}}: {{ change.reason }}</p>
          <p class="text">@for (part of change.words; track $index) {@switch (part.change) {@case ('added') {<ins><span class="sr" i18n="@@minutes.added">neu:</span>{{ part.text }}</ins>} @case ('removed') {<del><span class="sr" i18n="@@minutes.removed">gestrichen:</span>{{ part.text }}</del>} @default {{{ part.text }}}}}</p>
        }
      </details>
    }
  `,
  styles: `
    .text { white-space: pre-line; max-inline-size: 70ch; }
    summary { min-block-size: 1.5rem; cursor: pointer; }
  `,
})
export class Wordings {
  /** The newest first. */
  readonly of = input.required<Paper['wordings']>();

  protected readonly changes = computed(() => this.of().slice(0, -1).map((wording, place) => ({ ...wording, words: wordChanges(this.of()[place + 1].wording, wording.wording) })));
}
