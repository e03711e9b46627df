import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { agreementAddress, agreementSentence, agreementStates } from '../../core/vocabulary/agreements';
import { localDay } from '../../core/vocabulary/planned-date';
import { listed } from '../../core/vocabulary/references';
import { Chip } from '../../ui/chip/chip';
import type { Organization } from '../data/organization.store';

/** With whom an organisation has agreed what, and how that stands. */
@Component({
  selector: 'pk-agreement-lines',
  imports: [Chip, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (line of lines(); track line.id) {
        <li>
          <span><a [routerLink]="line.address">{{ line.title }}</a>@if (line.others) {<span class="chip-sub"><ng-container i18n="@@agreement.with">mit {{ line.others }}</ng-container></span>}</span>
          <span class="state"><pk-chip [icon]="line.state.icon" [tone]="line.state.tone">{{ line.state.word }}</pk-chip><span class="chip-sub">{{ line.sentence }}</span></span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul { border-block-start: 1px solid var(--pk-edge); }
    li { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 0.25rem 1rem; padding: 0.5rem 0; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.1875rem; }
    a { display: inline-block; min-block-size: 1.5rem; line-height: 1.5rem; }
  `,
})
export class AgreementLines {
  readonly organization = input.required<Organization>();

  private readonly locale = inject(LOCALE_ID);
  private readonly today = localDay(new Date());
  protected readonly lines = computed(() => {
    const { id: own, agreements } = this.organization();
    return agreements.map((agreement) => ({
      id: agreement.id,
      address: agreementAddress(agreement.id),
      title: agreement.title,
      others: listed(agreement.parties.flatMap(({ organization }) => (organization.id === own ? [] : organization.name)), this.locale),
      state: agreementStates[agreement.state],
      sentence: agreementSentence(agreement, this.today, this.locale),
    }));
  });
}
