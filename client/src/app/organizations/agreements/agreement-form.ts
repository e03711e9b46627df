import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output } from '@angular/core';
import { type TreeValidationResult, form } from '@angular/forms/signals';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { day } from '../../core/vocabulary/planned-date';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { OwnVersion } from '../../ui/form/own-version';
import { type AgreementNow, AgreementVerbs } from '../data/agreement-verbs';
import type { Agreement } from '../data/agreement.store';
import { agreementKinds } from '../model/agreement-kinds';
import { agreementVisibilityLabels } from '../model/visibilities';
import { AgreementFields } from './agreement-fields';
import { AgreementSaving } from './agreement-saving';
import { type AgreementValues, agreementInput, agreementRules, agreementValues } from './agreement-values';

const labels: Readonly<Record<keyof AgreementValues, string>> = {
  title: $localize`:@@agreement.title:Titel`,
  kind: $localize`:@@organization.kind:Art`,
  summary: $localize`:@@agreement.summary:Worum es geht`,
  signedOn: $localize`:@@agreement.signedOn:Unterzeichnet am`,
  validFrom: $localize`:@@organization.firstDay:Erster Tag`,
  validUntil: $localize`:@@organization.lastDay:Letzter Tag`,
  noticeMonths: $localize`:@@agreement.noticeMonths:Kündigungsfrist in Monaten`,
  warnDays: $localize`:@@agreement.warnDays:Hinweis vor dem Ende, in Tagen`,
  visibility: $localize`:@@organization.visibility:Wer sie sieht`,
};

/** A value as somebody reads it. */
function shown(values: AgreementValues, field: keyof AgreementValues, locale: string): string {
  if (field === 'visibility') return agreementVisibilityLabels[values.visibility];
  if (field === 'kind' && values.kind) return agreementKinds[values.kind];
  if (field === 'signedOn' || field === 'validFrom' || field === 'validUntil') return values[field] ? day(values[field], locale) : '–';
  return values[field] || '–';
}

/** Changes what an agreement says of itself. */
@Component({
  selector: 'pk-agreement-form',
  imports: [AgreementFields, Conflict, Form, FormButtons, RefusalNotice],
  providers: [AgreementSaving],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <pk-agreement-fields [of]="form" [mayShare]="mayShare()" />
      @if (contested().length) {<pk-conflict [because]="saving.meanwhile" [fields]="contested()" (yielded)="yield()" />} @else {<pk-refusal [of]="saving.refusal()" />}
      <pk-form-buttons [insists]="contested().length > 0" (left)="left.emit()" />
    </form>
  `,
})
export class AgreementForm {
  readonly agreement = input.required<Agreement>();
  readonly saved = output();
  readonly left = output();

  protected readonly saving = inject(AgreementSaving);
  protected readonly mayShare = computed(() => this.agreement().actions.includes('agreement.share'));
  private readonly locale = inject(LOCALE_ID);
  private readonly verbs = inject(AgreementVerbs);
  private readonly own = new OwnVersion<AgreementNow, AgreementValues>(() => this.agreement(), agreementValues);
  protected readonly form = form(this.own.values, agreementRules, { submission: { action: () => this.save() } });
  protected readonly contested = computed<ContestedField[]>(() =>
    this.own.contested().map((field) => ({ label: labels[field], mine: shown(this.own.values(), field, this.locale), theirs: shown(this.own.theirs(), field, this.locale) })),
  );

  protected yield(): void {
    if (!this.own.yield()) this.left.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    const agreementId = this.agreement().id;
    const sent = await this.saving.save(this.own, (seen) => this.verbs.edit({ ...agreementInput(this.own.values(), this.mayShare()), agreementId, version: seen?.version ?? 0 }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
