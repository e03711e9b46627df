import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { fullName, membershipRoleLabels } from '../../core/vocabulary/labels';
import { AcceptInvitationDocument, InvitationDocument, type InvitationQuery } from '../../gql/identity/graphql';
import { Field } from '../../ui/form/field';
import { Form } from '../../ui/form/form';
import { PasswordInput } from '../../ui/form/password-input';
import { Notice } from '../../ui/notice/notice';
import { takeLinkToken } from '../../core/one-time-link/link-token';
import { passwordByLink } from '../model/password-by-link';

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
  private readonly graphql = inject(Graphql);
  private readonly entrance = passwordByLink({
    hasAccount: () => this.offer()?.hasAccount ?? false,
    redeem: async (password) => (await this.graphql.mutate(AcceptInvitationDocument, { input: { token: this.token, password } }))?.acceptInvitation,
    ended: () => void this.look(),
  });
  protected readonly refusal = this.entrance.refusal;
  protected readonly form = this.entrance.form;

  constructor() {
    void this.look();
  }

  private async look(): Promise<void> {
    const answer = this.token ? await this.graphql.query(InvitationDocument, { token: this.token }) : { invitation: null };
    if (answer) this.invitation.set(answer.invitation ?? null);
  }
}
