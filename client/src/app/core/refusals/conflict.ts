import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output } from '@angular/core';
import { Notice } from '../../ui/notice/notice';
import { type Refusal, refusalSentence } from './refusal-sentence';

/** A field that two people have changed, in words. */
export interface ContestedField {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Two people have changed the same: both versions beside each other. */
@Component({
  selector: 'pk-conflict',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: 0.5rem 1.25rem; margin-block: 0.375rem; }
    dt { color: var(--pk-muted); font-size: 0.75rem; }
    dd { white-space: pre-line; }
  `,
  template: `
    <div role="alert">
      <pk-notice kind="watch" [heading]="said().title">
        <p>{{ said().remedy }}</p>
        @for (field of fields(); track field.label) {
          <dl>
            <div><dt><b>{{ field.label }}</b>, <ng-container i18n="@@conflict.mine">Ihre Fassung</ng-container></dt><dd>{{ field.mine }}</dd></div>
            <div><dt><b>{{ field.label }}</b>, <ng-container i18n="@@conflict.theirs">das steht jetzt dort</ng-container></dt><dd>{{ field.theirs }}</dd></div>
          </dl>
        }
        <button class="link-btn" type="button" (click)="yielded.emit()" i18n="@@conflict.yield">Die andere Fassung übernehmen</button>
      </pk-notice>
    </div>
  `,
})
export class Conflict {
  readonly fields = input.required<readonly ContestedField[]>();
  readonly because = input<Refusal>({ __typename: 'TasksChangedMeanwhile' });
  readonly yielded = output();

  private readonly locale = inject(LOCALE_ID);
  protected readonly said = computed(() => refusalSentence(this.because(), this.locale));
}
