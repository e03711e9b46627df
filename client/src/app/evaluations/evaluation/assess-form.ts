import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { AssessEvaluationDocument } from '../../gql/evaluations/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { EvaluationSending } from '../data/evaluation-sending';
import { ratioOf } from '../model/ratio';

/** What was learned in all, and how those for whom the measure is took part in saying so. */
@Component({
  selector: 'pk-assess-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="evaluation-assess">
      <p class="legend" id="evaluation-assess" i18n="@@evaluation.assess">Bewerten</p>
      <p class="small muted" i18n="@@evaluation.assess.hint">Danach ändert sich an Werten und Beobachtungen nichts mehr. Schreiben Sie, wozu die Maßnahme beigetragen hat; allein bewirkt hat sie es selten.</p>
      <pk-field [of]="form.conclusion" label="Was hat sich in allem gezeigt?" i18n-label="@@evaluation.conclusion.ask"><textarea pkControl rows="4" [formField]="form.conclusion"></textarea></pk-field>
      <div class="form-cols">
        <pk-field [of]="form.involvement" label="Wie hat die Zielgruppe mitgewirkt?" i18n-label="@@evaluation.involved.ask" hint="Oder begründen Sie daneben, warum nicht" i18n-hint="@@evaluation.involvement.hint"><textarea pkControl rows="3" [formField]="form.involvement"></textarea></pk-field>
        <pk-field [of]="form.noInvolvementReason" label="Warum hat sie nicht mitgewirkt?" i18n-label="@@evaluation.notInvolved.ask" optional><textarea pkControl rows="3" [formField]="form.noInvolvementReason"></textarea></pk-field>
        <pk-field [of]="form.sroi" label="Sozialer Ertrag je Euro (SROI)" i18n-label="@@evaluation.sroi" hint="Nur für diese Maßnahme, nie für einen Ort oder Träger" i18n-hint="@@evaluation.sroi.hint" optional><input pkControl type="text" inputmode="decimal" autocomplete="off" [formField]="form.sroi" /></pk-field>
        <pk-field [of]="form.sroiBasis" label="Wie er berechnet ist" i18n-label="@@evaluation.sroiBasis" optional><textarea pkControl rows="2" [formField]="form.sroiBasis"></textarea></pk-field>
      </div>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Bewerten" i18n-submit="@@evaluation.assess" (left)="left.emit()" />
    </form>
  `,
})
export class AssessForm {
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(EvaluationSending);
  protected readonly form = form(
    signal({ conclusion: '', involvement: '', noInvolvementReason: '', sroi: '', sroiBasis: '' }),
    (path) => {
      filled(path.conclusion);
      for (const text of [path.conclusion, path.involvement, path.noInvolvementReason, path.sroiBasis]) atMost(text, 4000);
      validate(path.involvement, ({ value, valueOf }) => (value().trim() || valueOf(path.noInvolvementReason).trim() ? null : fieldProblem('REQUIRED')));
      validate(path.sroi, ({ value }) => (ratioOf(value()) === undefined ? fieldProblem('NOT_ALLOWED') : null));
      validate(path.sroiBasis, ({ value, valueOf }) => (valueOf(path.sroi).trim() && !value().trim() ? fieldProblem('REQUIRED') : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-assess-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const { conclusion, involvement, noInvolvementReason, sroi, sroiBasis } = this.form().value();
    const sent = await this.sending.send(AssessEvaluationDocument, { conclusion: conclusion.trim(), involvement: involvement.trim(), noInvolvementReason: noInvolvementReason.trim(), sroi: ratioOf(sroi) ?? null, sroiBasis: sroiBasis.trim() });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
