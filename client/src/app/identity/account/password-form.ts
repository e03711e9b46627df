import { ChangeDetectionStrategy, Component, inject, signal, viewChild } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Graphql } from '../../core/graphql/graphql';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { Session } from '../../core/session/session';
import { ChangePasswordDocument } from '../../gql/identity/graphql';
import { filled, newPassword } from '../../ui/form/checks';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields, wrongPassword } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { PasswordInput } from '../../ui/form/password-input';
import { Notice } from '../../ui/notice/notice';

const empty = { currentPassword: '', newPassword: '' };

@Component({
  selector: 'pk-password-form',
  imports: [Field, Form, FormField, Notice, PasswordInput, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './password-form.html',
})
export class PasswordForm {
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly changed = signal(false);
  private readonly model = signal(empty);
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.currentPassword);
      newPassword(path.newPassword);
      validate(path.newPassword, ({ value, valueOf }) => (value() !== '' && value() === valueOf(path.currentPassword) ? fieldProblem('SAME_AS_BEFORE') : null));
    },
    { submission: { action: () => this.change() } },
  );
  private readonly sheet = viewChild.required<Form>(Form);
  private readonly graphql = inject(Graphql);
  private readonly session = inject(Session);

  private async change(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    this.changed.set(false);
    const result = (await this.graphql.mutate(ChangePasswordDocument, { input: this.model() }))?.changePassword;
    switch (result?.__typename) {
      case 'PasswordChanged':
        this.session.renew(result.me);
        this.model.set(empty);
        this.sheet().startOver();
        this.changed.set(true);
        return;
      case 'InvalidInput':
        return onFields(this.form, result.problems);
      case 'WrongCredentials':
        // here the address is known, so the fault is the one field's
        return [{ ...wrongPassword(), fieldTree: this.form.currentPassword }];
      case 'TooManyAttempts':
      case 'NotAllowed':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}
