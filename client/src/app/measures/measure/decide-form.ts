import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { type Continuation, DecideContinuationDocument } from '../../gql/measures/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { MeasureSending } from '../data/measure-sending';
import { choicesOf, continuations } from '../model/measure-words';

/** Whether a measure goes on when what others pay for it ends. */
@Component({
  selector: 'pk-decide-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="measure-decide">
      <p class="legend" id="measure-decide" i18n="@@measure.decide">Über die Verstetigung entscheiden</p>
      <pk-field [of]="form.continuation" label="Entscheidung" i18n-label="@@measure.continuation">
        <span class="select"><select pkControl [formField]="form.continuation"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of choices; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      <pk-field [of]="form.reason" label="Begründung" i18n-label="@@goal.reason"><textarea pkControl rows="3" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Entscheidung festhalten" i18n-submit="@@measure.decide.submit" (left)="left.emit()" />
    </form>
  `,
})
export class DecideForm {
  readonly saved = output();
  readonly left = output();

  protected readonly choices = choicesOf(continuations);
  protected readonly sending = inject(MeasureSending);
  protected readonly form = form(
    signal({ continuation: '', reason: '' }),
    (path) => {
      filled(path.continuation);
      filled(path.reason);
      atMost(path.reason, 4000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-decide-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { continuation, reason } = this.form().value();
    const sent = await this.sending.send(DecideContinuationDocument, { continuation: continuation as Continuation, reason: reason.trim() });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
