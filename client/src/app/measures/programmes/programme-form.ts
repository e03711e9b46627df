import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { type FieldProblem, fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { type Programme, ProgrammesStore } from '../data/programmes.store';
import { amountOf } from '../model/money';

/** @returns the share that was typed; null for none, undefined for what is none */
function percentOf(typed: string): number | null | undefined {
  const percent = amountOf(typed.replace('%', ''));
  return typeof percent === 'number' && percent > 100 ? undefined : percent;
}

const noPercent = (): FieldProblem => ({ ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@programme.ownShare.wrong:„Eigenanteil in Prozent“ ist eine Zahl von 0 bis 100, etwa 12,5. Bitte ändern Sie sie.` });
const noAddress = (): FieldProblem => ({ ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@programme.url.wrong:„Adresse im Netz“ beginnt mit https:// und enthält keine Leerzeichen. Bitte ändern Sie sie.` });

/** A Förderprogramm, new or as it is. */
@Component({
  selector: 'pk-programme-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="programme-form">
      <p class="legend" id="programme-form">{{ heading() }}</p>
      <div class="form-cols">
        <pk-field [of]="form.name" label="Name" i18n-label="@@programme.name"><input pkControl autocomplete="off" [formField]="form.name" /></pk-field>
        <pk-field [of]="form.funder" label="Fördergeber" i18n-label="@@programme.funder" optional><input pkControl autocomplete="off" [formField]="form.funder" /></pk-field>
        <pk-field [of]="form.deadline" label="Antragsfrist" i18n-label="@@programme.deadline" optional><input pkControl type="date" [formField]="form.deadline" /></pk-field>
        <pk-field [of]="form.endsOn" label="Programmende" i18n-label="@@programme.endsOn" optional><input pkControl type="date" [formField]="form.endsOn" /></pk-field>
        <pk-field [of]="form.ownShare" label="Eigenanteil in Prozent" i18n-label="@@programme.ownShare.percent" optional><input pkControl type="text" inputmode="decimal" autocomplete="off" [formField]="form.ownShare" /></pk-field>
        <pk-field [of]="form.url" label="Adresse im Netz" i18n-label="@@programme.url" optional><input pkControl type="url" autocomplete="off" [formField]="form.url" /></pk-field>
      </div>
      <pk-field [of]="form.requiredEvidence" label="Verlangte Nachweise" i18n-label="@@programme.evidence" optional><textarea pkControl rows="3" [formField]="form.requiredEvidence"></textarea></pk-field>
      <pk-refusal [of]="refusal()" />
      <pk-form-buttons [submit]="heading()" (left)="left.emit()" />
    </form>
  `,
})
export class ProgrammeForm {
  /** Null for a new one. */
  readonly programme = input<Programme | null>(null);
  readonly saved = output();
  readonly left = output();

  private readonly store = inject(ProgrammesStore);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly heading = computed(() => (this.programme() ? $localize`:@@programme.change:Förderprogramm ändern` : $localize`:@@programme.add:Förderprogramm anlegen`));
  private readonly model = linkedSignal(() => {
    const programme = untracked(this.programme);
    return {
      name: programme?.name ?? '', funder: programme?.funder ?? '', deadline: programme?.deadline ?? '', endsOn: programme?.endsOn ?? '',
      ownShare: programme?.ownSharePercent == null ? '' : String(programme.ownSharePercent).replace('.', ','), url: programme?.url ?? '', requiredEvidence: programme?.requiredEvidence ?? '',
    };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.name);
      atMost(path.name, 200);
      atMost(path.funder, 200);
      atMost(path.requiredEvidence, 2000);
      validate(path.ownShare, ({ value }) => (percentOf(value()) === undefined ? noPercent() : null));
      validate(path.url, ({ value }) => (/^$|^https?:\/\/\S+$/.test(value().trim()) ? null : noAddress()));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-programme-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { name, funder, deadline, endsOn, ownShare, url, requiredEvidence } = this.model();
    const programme = this.programme();
    const answer = await this.store.save({
      programmeId: programme?.id ?? null, version: programme?.version ?? 0, name: name.trim(), funder: funder.trim(), deadline: deadline || null, endsOn: endsOn || null,
      ownSharePercent: percentOf(ownShare) ?? null, url: url.trim(), requiredEvidence: requiredEvidence.trim(),
    });
    switch (answer?.__typename) {
      case 'FundingProgrammeSaved':
        this.saved.emit();
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'ProgrammeChangedMeanwhile':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
