import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { OwnVersion } from '../../ui/form/own-version';
import { type AgreementNow, AgreementVerbs } from '../data/agreement-verbs';
import type { Agreement } from '../data/agreement.store';
import { EndingForm } from '../forms/ending-form';
import type { Sent } from '../forms/sending';
import { AgreementSaving } from './agreement-saving';

/** Gives the agreement its last day. */
@Component({
  selector: 'pk-agreement-ending',
  imports: [EndingForm],
  providers: [AgreementSaving],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  styles: `:host { display: grid; gap: 0.75rem; }`,
  template: `
    <h2 i18n="@@agreement.end">Vereinbarung beenden</h2>
    <pk-ending-form
      consequence="Vom Tag danach an steht sie nur noch unter „auch beendete“, mit ihrem Verlauf. Gekündigt ist sie damit nicht: Das geschieht schriftlich."
      i18n-consequence="@@agreement.end.consequence"
      submit="Vereinbarung beenden"
      i18n-submit="@@agreement.end"
      [lastDay]="agreement().validUntil"
      [refusal]="saving.refusal()"
      [send]="end"
      (saved)="saved.emit()"
      (left)="left.emit()"
    />
  `,
})
export class AgreementEnding {
  readonly agreement = input.required<Agreement>();
  readonly saved = output();
  readonly left = output();

  protected readonly saving = inject(AgreementSaving);
  private readonly verbs = inject(AgreementVerbs);
  /** Only another end that somebody has given it meanwhile is in the way. */
  private readonly own = new OwnVersion<AgreementNow, { validUntil: string }>(() => this.agreement(), (agreement) => ({ validUntil: agreement?.validUntil ?? '' }));

  protected readonly end = (lastDay: string): Promise<Sent> => {
    this.own.values.set({ validUntil: lastDay });
    return this.saving.save(this.own, (seen) => this.verbs.end({ agreementId: this.agreement().id, lastDay, version: seen?.version ?? 0 }));
  };
}
