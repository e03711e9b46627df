import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { firstAddress } from '../../core/session/first-page';
import { homeAddress, returnAddress } from '../../core/session/return-address';
import { Session } from '../../core/session/session';
import { PasswordLinksDocument, SignInDocument } from '../../gql/identity/graphql';
import { emailAddress, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { PasswordInput } from '../../ui/form/password-input';
import { Notice } from '../../ui/notice/notice';

@Component({
  selector: 'pk-sign-in',
  imports: [Control, Field, Form, FormField, Notice, PasswordInput, RefusalNotice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in.html',
})
export class SignIn {
  /** Query parameters of the address: where to go afterwards, and whether a session has just ended. */
  readonly zurueck = input<string>();
  readonly beendet = input<string>();

  /** Whether the installation can send mails at all. */
  protected readonly linksAreMailed = signal(false);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly form = form(
    signal({ email: '', password: '' }),
    (path) => {
      emailAddress(path.email);
      filled(path.password);
    },
    { submission: { action: () => this.signIn(), onInvalid: () => this.refusal.set(null) } },
  );
  private readonly graphql = inject(Graphql);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  constructor() {
    void this.graphql.query(PasswordLinksDocument, {}).then((answer) => this.linksAreMailed.set(answer?.passwordLinksAreMailed ?? false));
  }

  private nextAddress(): string {
    const wanted = returnAddress(this.zurueck() ?? null);
    return wanted === homeAddress ? firstAddress(this.session) : wanted;
  }

  private async signIn(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { email, password } = this.form().value();
    const result = (await this.graphql.mutate(SignInDocument, { input: { email: email.trim(), password } }))?.signIn;
    switch (result?.__typename) {
      case 'SignedIn':
        await this.session.begin(result.me);
        await this.router.navigateByUrl(this.nextAddress());
        return;
      case 'InvalidInput':
        return onFields(this.form, result.problems);
      case 'WrongCredentials':
      case 'TooManyAttempts':
      case 'BelongsNowhere':
      case 'NotAllowed':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}
