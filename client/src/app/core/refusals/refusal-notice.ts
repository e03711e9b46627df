import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { type Refusal, refusalSentence } from './refusal-sentence';
import { Notice } from '../../ui/notice/notice';

/** What is not possible and what is possible instead; nothing while nothing is refused. */
@Component({
  selector: 'pk-refusal',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (said(); as refused) {
      <pk-notice kind="refusal" [heading]="refused.title"><p>{{ refused.remedy }}</p></pk-notice>
    }
  `,
})
export class RefusalNotice {
  readonly of = input.required<Refusal | null>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly said = computed(() => {
    const refusal = this.of();
    return refusal && refusalSentence(refusal, this.locale);
  });
}
