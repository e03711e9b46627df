import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { AccountableFields } from '../../core/directory/accountable-fields';
import { Directory } from '../../core/directory/directory';
import { accountableIds } from '../../core/directory/holder';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import { PaperVerbs } from '../data/paper-verbs';
import { Sending } from '../forms/sending';

/** A condition of a resolution, as an Auftrag. */
@Component({
  selector: 'pk-condition-form',
  imports: [AccountableFields, Control, Field, Form, FormButtons, FormField, PlannedDateFields, RefusalNotice],
  providers: [Sending, Directory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3 i18n="@@resolution.impose">Bedingung als Auftrag erteilen</h3>
      <p class="hint" i18n="@@resolution.impose.hint">Erteilt wird er im Namen des Gremiums, das beschlossen hat.</p>
      <pk-field [of]="form.text" label="Was zu tun ist" i18n-label="@@actionItem.what"><input pkControl autocomplete="off" [formField]="form.text" /></pk-field>
      <pk-accountable-fields [of]="form.accountable" present="" />
      <pk-planned-date-fields [of]="form.due" label="fällig" i18n-label="@@actionItem.due" />
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Bedingung als Auftrag erteilen" i18n-submit="@@resolution.impose" (left)="left.emit()" />
    </form>
  `,
})
export class ConditionForm {
  readonly resolutionId = input.required<string>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(PaperVerbs);
  protected readonly sending = inject(Sending);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  protected readonly form = form(
    signal({ text: '', accountable: { holder: '', personId: '' }, due: plannedParts(null, localDay(new Date())) }),
    (path) => {
      filled(path.text);
      atMost(path.text, 200);
      validate(path.accountable.holder, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
      plannedDate(path.due);
      validate(path.due.precision, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void inject(Directory).load();
    focusing()('pk-condition-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    const { text, accountable, due } = this.form().value();
    const sent = await this.sending.send(() => this.verbs.imposeCondition({ requestId: this.requestId, resolutionId: this.resolutionId(), text, due: plannedText(due) ?? '', ...accountableIds(accountable) }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
