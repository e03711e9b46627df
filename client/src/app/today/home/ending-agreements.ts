import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { agreementAddress, agreementSentence } from '../../core/vocabulary/agreements';
import { listed } from '../../core/vocabulary/references';
import type { EndingAgreement } from '../data/my-work.store';

/** Agreements that end soon, for whoever decides what comes then. */
@Component({
  selector: 'pk-ending-agreements',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="today-agreements">
      <div class="section-head"><h2 id="today-agreements" i18n="@@today.agreements">Vereinbarungen, die bald enden</h2></div>
      <ul>
        @for (row of rows(); track row.address) {
          <li><a [routerLink]="row.address">{{ row.title }}</a><p>{{ row.sentence }}</p><p class="muted">{{ row.parties }}</p></li>
        }
      </ul>
    </section>
  `,
  styles: `
    ul { border-block-start: 1px solid var(--pk-edge); }
    li { padding: 0.5rem 0; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.1875rem; }
    a { display: inline-block; min-block-size: 1.5rem; color: var(--pk-text); font-weight: 500; text-decoration-color: transparent; }
    a:hover { text-decoration-color: currentColor; }
  `,
})
export class EndingAgreements {
  readonly agreements = input.required<readonly EndingAgreement[]>();
  readonly today = input.required<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly rows = computed(() =>
    this.agreements().map((agreement) => ({
      address: agreementAddress(agreement.id),
      title: agreement.title,
      sentence: agreementSentence(agreement, this.today(), this.locale),
      parties: listed(agreement.parties.map(({ organization }) => organization.name), this.locale),
    })),
  );
}
