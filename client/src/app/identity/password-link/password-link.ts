import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { RequestPasswordLinkDocument } from '../../gql/identity/graphql';
import { emailAddress } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { Notice } from '../../ui/notice/notice';

/** Orders a mail with a link to a new password; whether there is such an account is told to nobody but its owner. */
@Component({
  selector: 'pk-password-link',
  imports: [Control, Field, Form, FormField, Notice, RefusalNotice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './password-link.html',
})
export class PasswordLink {
  protected readonly refusal = signal<Refusal | null>(null);
  /** The address for which a link was asked. */
  protected readonly asked = signal('');
  protected readonly form = form(signal({ email: '' }), (path) => emailAddress(path.email), {
    submission: { action: () => this.ask(), onInvalid: () => this.refusal.set(null) },
  });
  private readonly graphql = inject(Graphql);
  private readonly focus = focusing();

  private async ask(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const email = this.form.email().value().trim();
    const result = (await this.graphql.mutate(RequestPasswordLinkDocument, { input: { email } }))?.requestPasswordLink;
    switch (result?.__typename) {
      case 'PasswordLinkRequested':
        this.asked.set(email);
        this.focus('h1');
        return;
      case 'InvalidInput':
        return onFields(this.form, result.problems);
      case 'NotAllowed':
      case 'TooManyAttempts':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}
