import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Graphql } from '../../core/graphql/graphql';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { fullName } from '../../core/vocabulary/labels';
import { AccountLinkDocument, type AccountLinkQuery, RedeemAccountLinkDocument } from '../../gql/identity/graphql';
import { Field } from '../../ui/form/field';
import { Form } from '../../ui/form/form';
import { PasswordInput } from '../../ui/form/password-input';
import { takeLinkToken } from '../../core/one-time-link/link-token';
import { passwordByLink } from '../model/password-by-link';

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
  private readonly graphql = inject(Graphql);
  private readonly entrance = passwordByLink({
    hasAccount: () => this.link()?.hasAccount ?? false,
    redeem: async (password) => (await this.graphql.mutate(RedeemAccountLinkDocument, { input: { token: this.token, password } }))?.redeemAccountLink,
    ended: (refusal) => this.refusal.set(refusal),
  });
  protected readonly refusal = this.entrance.refusal;
  protected readonly form = this.entrance.form;

  constructor() {
    void this.look();
  }

  private async look(): Promise<void> {
    const answer = this.token ? await this.graphql.query(AccountLinkDocument, { token: this.token }) : { accountLink: null };
    if (answer?.accountLink) this.link.set(answer.accountLink);
    else if (answer) this.refusal.set({ __typename: 'LinkNotValid' });
  }
}
