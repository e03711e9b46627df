import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { ReportEvaluationDocument, type Visibility } from '../../gql/evaluations/graphql';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { EvaluationSending } from '../data/evaluation-sending';
import { choicesOf, visibilities } from '../model/evaluation-words';

/** Who reads from now on what was found. */
@Component({
  selector: 'pk-report-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="evaluation-report">
      <p class="legend" id="evaluation-report" i18n="@@evaluation.report">Berichten</p>
      <pk-field [of]="form.visibility" label="Wer das Ergebnis von jetzt an liest" i18n-label="@@evaluation.report.visibility">
        <span class="select"><select pkControl [formField]="form.visibility">@for (choice of choices; track choice.value) {<option [value]="choice.value">{{ choice.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Berichten" i18n-submit="@@evaluation.report" (left)="left.emit()" />
    </form>
  `,
})
export class ReportForm {
  readonly visibility = input.required<Visibility>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(EvaluationSending);
  protected readonly choices = choicesOf(visibilities);
  protected readonly form = form(linkedSignal(() => ({ visibility: untracked(this.visibility) })), { submission: { action: () => this.save() } });

  constructor() {
    focusing()('pk-report-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.sending.send(ReportEvaluationDocument, this.form().value());
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
