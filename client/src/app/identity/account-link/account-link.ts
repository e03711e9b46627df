import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { homeAddress } from '../../core/session/return-address';
import { Session } from '../../core/session/session';
import { fullName } from '../../core/vocabulary/labels';
import { AccountLinkDocument, type AccountLinkQuery, RedeemAccountLinkDocument } from '../../gql/identity/graphql';
import { newPasswordProblem } from '../../ui/form/checks';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields, wrongPassword } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { PasswordInput } from '../../ui/form/password-input';
import { takeLinkToken } from '../model/link-token';

/** Whoever opens a one-time link chooses a password, or proves by it that the account is theirs, and is signed in. */
@Component({
  selector: 'pk-account-link',
  imports: [Field, Form, FormField, PasswordInput, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-link.html',
})
export class AccountLink {
  private readonly token = takeLinkToken() ?? '';
  protected readonly link = signal<AccountLinkQuery['accountLink']>(null);
  protected readonly name = computed(() => {
    const link = this.link();
    return link && fullName(link);
  });
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly form = form(
    signal({ password: '' }),
    (path) => {
      validate(path.password, ({ value }) => (this.link()?.hasAccount ? (value() ? null : fieldProblem('REQUIRED')) : newPasswordProblem(value())));
    },
    { submission: { action: () => this.redeem() } },
  );
  private readonly graphql = inject(Graphql);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  constructor() {
    void this.look();
  }

  private async look(): Promise<void> {
    const answer = this.token ? await this.graphql.query(AccountLinkDocument, { token: this.token }) : { accountLink: null };
    if (answer?.accountLink) this.link.set(answer.accountLink);
    else if (answer) this.refusal.set({ __typename: 'LinkNotValid' });
  }

  private async redeem(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const input = { token: this.token, password: this.form.password().value() };
    const result = (await this.graphql.mutate(RedeemAccountLinkDocument, { input }))?.redeemAccountLink;
    switch (result?.__typename) {
      case 'SignedIn':
        await this.session.begin(result.me);
        await this.router.navigateByUrl(homeAddress);
        return;
      case 'InvalidInput':
        return onFields(this.form, result.problems);
      case 'WrongCredentials':
        return [{ ...wrongPassword(), fieldTree: this.form.password }];
      case 'LinkNotValid':
      case 'NotAllowed':
      case 'TooManyAttempts':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}
