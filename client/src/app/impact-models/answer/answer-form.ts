import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { localDay } from '../../core/vocabulary/planned-date';
import type { AssumptionAnswer } from '../../gql/impact-models/graphql';
import { atMost, calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { AssumptionSending } from '../data/assumption-sending';
import type { ImpactModel } from '../data/impact-model.store';
import { answers } from '../model/impact-words';

/** Whether an assumption held, since when that is known, and on what it rests. */
@Component({
  selector: 'pk-answer-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" [attr.aria-label]="text()">
      <div class="form-cols">
        <pk-field [of]="form.answer" label="Hat die Annahme zugetroffen?" i18n-label="@@impact.answer">
          <span class="select"><select pkControl [formField]="form.answer"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of answers; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
        </pk-field>
        <pk-field [of]="form.checkedOn" label="Geprüft am" i18n-label="@@impact.answer.checkedOn"><input pkControl type="date" [formField]="form.checkedOn" /></pk-field>
      </div>
      <pk-field [of]="form.finding" label="Worauf sich das stützt" i18n-label="@@impact.answer.finding" hint="Freiwillig, wenn sie zugetroffen hat." i18n-hint="@@impact.answer.finding.hint"><textarea pkControl rows="3" [formField]="form.finding"></textarea></pk-field>
      <pk-refusal [of]="refusal()" />
      <pk-form-buttons submit="Antwort festhalten" i18n-submit="@@impact.answer.save" (left)="left.emit()" />
    </form>
  `,
})
export class AnswerForm {
  readonly measureId = input.required<string>();
  readonly assumptionId = input.required<string>();
  /** Of the Wirkungsmodell that is shown. */
  readonly version = input.required<number>();
  /** The words of the assumption. */
  readonly text = input.required<string>();
  readonly saved = output<ImpactModel>();
  /** Somebody else was faster; this is how it stands now. */
  readonly met = output<ImpactModel>();
  readonly left = output();

  private readonly sending = inject(AssumptionSending);
  protected readonly answers = answers;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly form = form(
    signal<{ answer: AssumptionAnswer | ''; checkedOn: string; finding: string }>({ answer: '', checkedOn: localDay(new Date()), finding: '' }),
    (path) => {
      validate(path.answer, ({ value }) => (value() === '' ? fieldProblem('REQUIRED') : null));
      filled(path.checkedOn);
      calendarDay(path.checkedOn);
      atMost(path.finding, 2000);
      validate(path.finding, ({ value, valueOf }) => (['', 'HELD'].includes(valueOf(path.answer)) || value().trim() ? null : fieldProblem('REQUIRED')));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-answer-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { answer, checkedOn, finding } = this.form().value();
    if (answer === '') return;
    const sent = await this.sending.answer({ measureId: this.measureId(), assumptionId: this.assumptionId(), version: this.version(), answer, checkedOn, finding: finding.trim() });
    switch (sent?.__typename) {
      case 'ImpactModelChanged':
        this.saved.emit(sent.model);
        return;
      case 'InvalidInput':
        return onFields(this.form, sent.problems);
      case 'ImpactModelChangedMeanwhile':
        if (sent.current) this.met.emit(sent.current);
        this.refusal.set(sent);
        return;
      case 'ImpactModelNotPossible':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(sent);
        return;
      case undefined:
        return;
    }
  }
}
