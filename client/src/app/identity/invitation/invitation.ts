import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { homeAddress } from '../../core/session/return-address';
import { Session } from '../../core/session/session';
import { fullName, membershipRoleLabels } from '../../core/vocabulary/labels';
import { AcceptInvitationDocument, InvitationDocument, type InvitationQuery } from '../../gql/identity/graphql';
import { newPasswordProblem } from '../../ui/form/checks';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields, wrongPassword } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { PasswordInput } from '../../ui/form/password-input';
import { Notice } from '../../ui/notice/notice';
import { takeLinkToken } from '../model/link-token';

/** Whoever was invited reads by whom and into what, and comes in with a password. */
@Component({
  selector: 'pk-invitation',
  imports: [Field, Form, FormField, Notice, PasswordInput, RefusalNotice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './invitation.html',
})
export class Invitation {
  private readonly token = takeLinkToken() ?? '';
  /** Undefined until it has come, null for a link that belongs to no invitation. */
  private readonly invitation = signal<InvitationQuery['invitation'] | undefined>(undefined);
  protected readonly offer = computed(() => this.invitation()?.offer);
  protected readonly state = computed(() => (this.invitation() === null ? 'ALTERED' : this.invitation()?.state));
  protected readonly roles = membershipRoleLabels;
  protected readonly nameOf = fullName;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly form = form(
    signal({ password: '' }),
    (path) => {
      validate(path.password, ({ value }) => (this.offer()?.hasAccount ? (value() ? null : fieldProblem('REQUIRED')) : newPasswordProblem(value())));
    },
    { submission: { action: () => this.accept() } },
  );
  private readonly graphql = inject(Graphql);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  constructor() {
    void this.look();
  }

  private async look(): Promise<void> {
    const answer = this.token ? await this.graphql.query(InvitationDocument, { token: this.token }) : { invitation: null };
    if (answer) this.invitation.set(answer.invitation ?? null);
  }

  private async accept(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const input = { token: this.token, password: this.form.password().value() };
    const result = (await this.graphql.mutate(AcceptInvitationDocument, { input }))?.acceptInvitation;
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
        await this.look();
        return;
      case 'NotAllowed':
      case 'TooManyAttempts':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}
