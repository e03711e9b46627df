import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { MeasureSending } from '../data/measure-sending';
import type { ReasonedVerb } from './steps';

/** A step that needs a sentence. */
@Component({
  selector: 'pk-measure-reason-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="measure-reason">
      <p class="legend" id="measure-reason">{{ word() }}</p>
      <pk-field [of]="form.reason" label="Begründung" i18n-label="@@goal.reason"><textarea pkControl rows="3" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="word()" (left)="left.emit()" />
    </form>
  `,
})
export class MeasureReasonForm {
  readonly verb = input.required<ReasonedVerb>();
  /** What the step is called. */
  readonly word = input.required<string>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(MeasureSending);
  protected readonly form = form(
    signal({ reason: '' }),
    (path) => {
      filled(path.reason);
      atMost(path.reason, 4000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-measure-reason-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.sending.send(this.verb(), { reason: this.form.reason().value().trim() });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
