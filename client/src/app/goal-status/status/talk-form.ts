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
import { StatusTalk } from '../data/status-talk';

/** Asks back about a Sachstand, or answers what was asked. */
@Component({
  selector: 'pk-talk-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #box class="form-box" [pkForm]="form" (escaped)="left.emit()" (keydown.control.enter)="box.requestSubmit()" (keydown.meta.enter)="box.requestSubmit()" [attr.aria-label]="label()">
      <pk-field [of]="form.text" [label]="label()" [hint]="hint()"><textarea pkControl rows="3" [formField]="form.text"></textarea></pk-field>
      <pk-refusal [of]="store.refusal()" />
      <pk-form-buttons [submit]="submit()" (left)="left.emit()" />
    </form>
  `,
})
export class TalkForm {
  /** The question that is answered; without it the update is asked about. */
  readonly questionId = input<string>();
  readonly updateId = input.required<string>();
  readonly label = input.required<string>();
  /** To whom it goes. */
  readonly hint = input('');
  readonly submit = input.required<string>();
  readonly saved = output();
  readonly left = output();

  protected readonly store = inject(StatusTalk);
  /** One per opened form: sending again after a lost answer adds one. */
  private requestId = crypto.randomUUID();
  protected readonly form = form(
    signal({ text: '' }),
    (path) => {
      filled(path.text);
      atMost(path.text, 2000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-talk-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const text = this.form().value().text.trim();
    const questionId = this.questionId();
    const sent = await (questionId === undefined ? this.store.askBack(this.requestId, this.updateId(), text) : this.store.answer(this.requestId, questionId, text));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    else if (this.store.refusal()) this.requestId = crypto.randomUUID();
    return;
  }
}
