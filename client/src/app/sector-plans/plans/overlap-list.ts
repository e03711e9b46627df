import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { Sentence } from '../../core/vocabulary/sentence';
import type { Overlap } from '../data/overlaps.store';
import { overlapSentence } from '../model/overlap-sentence';

/** What Fachplanungen could do together, in sentences. */
@Component({
  selector: 'pk-overlap-list',
  imports: [Sentence],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="rows">
      @for (overlap of sentences(); track overlap.text) {<li><span class="rows-key">{{ overlap.word }}</span><pk-sentence [text]="overlap.text" [links]="overlap.links" /></li>}
    </ul>
  `,
  styles: `
    .rows { border-block-start: 1px solid var(--pk-edge); }
    pk-sentence { max-inline-size: 84ch; }
  `,
})
export class OverlapList {
  readonly of = input.required<readonly Overlap[]>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly sentences = computed(() => this.of().map((overlap) => overlapSentence(overlap, this.locale)));
}
