import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { ReviewSending, type Sent } from '../data/review-sending';

/** A step of a Zielprüfung that takes a sentence with it. */
@Component({
  selector: 'pk-review-sentence-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [ReviewSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" [attr.aria-label]="word()">
      <p class="legend">{{ word() }}</p>
      <pk-field [of]="form.sentence" [optional]="optional()" [label]="label()" [hint]="hint()"><textarea pkControl [rows]="rows()" [formField]="form.sentence"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="word()" (left)="left.emit()" />
    </form>
  `,
})
export class ReviewSentenceForm {
  /** What the step is called. */
  readonly word = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly optional = input(false);
  readonly rows = input(2);
  readonly limit = input(2000);
  /** What becomes of the sentence. */
  readonly send = input.required<(sending: ReviewSending, sentence: string) => Promise<Sent>>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(ReviewSending);
  protected readonly form = form(
    signal({ sentence: '' }),
    (path) => {
      validate(path.sentence, ({ value }) => (!this.optional() && !value().trim() ? fieldProblem('REQUIRED') : null));
      validate(path.sentence, ({ value }) => (value().trim().length > this.limit() ? fieldProblem('TOO_LONG', this.limit()) : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-review-sentence-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.send()(this.sending, this.form.sentence().value().trim());
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form.sentence, sent);
    return;
  }
}
