import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  InviteMemberDocument,
  type InviteMemberInput,
  type InviteMemberMutation,
  ResendInvitationDocument,
  type ResendInvitationMutation,
  RevokeInvitationDocument,
  type RevokeInvitationMutation,
} from '../../gql/organizations/graphql';

export type InvitationAnswer = InviteMemberMutation['inviteMember'] | ResendInvitationMutation['resendInvitation'] | RevokeInvitationMutation['revokeInvitation'];

/** What can be done with invitations into an organisation; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class InvitationVerbs {
  private readonly graphql = inject(Graphql);

  async invite(input: InviteMemberInput): Promise<InviteMemberMutation['inviteMember'] | undefined> {
    return (await this.graphql.mutate(InviteMemberDocument, { input }))?.inviteMember;
  }

  async resend(invitationId: string): Promise<ResendInvitationMutation['resendInvitation'] | undefined> {
    return (await this.graphql.mutate(ResendInvitationDocument, { input: { invitationId } }))?.resendInvitation;
  }

  async revoke(invitationId: string): Promise<RevokeInvitationMutation['revokeInvitation'] | undefined> {
    return (await this.graphql.mutate(RevokeInvitationDocument, { input: { invitationId } }))?.revokeInvitation;
  }
}
