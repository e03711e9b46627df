import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext, SignedInContext } from '../../../platform/auth/request-context.js';
import { OpenToEverybody, Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { SessionDoor, SignedIn } from '../../identity/index.js';
import { OrganizationPageType, RegisterQueries } from '../../organizations/index.js';
import { AcceptInvitation, type InvitationPreview } from '../use-cases/accept-invitation.js';
import { InvitationQueries, type WaitingInvitation } from '../use-cases/invitation-queries.js';
import { InviteMembers } from '../use-cases/invite-members.js';
import { AcceptInvitationInput, InviteMemberInput, ResendInvitationInput, RevokeInvitationInput } from './invitations.inputs.js';
import {
  AcceptInvitationResult,
  InvitationPreviewType,
  InvitationResent,
  InvitationRevoked,
  InvitationType,
  InviteMemberResult,
  MemberInvited,
  ResendInvitationResult,
  RevokeInvitationResult,
} from './invitations.types.js';

@Resolver(() => OrganizationPageType)
export class InvitationsResolver {
  constructor(
    private readonly queries: InvitationQueries,
    private readonly register: RegisterQueries,
    private readonly inviting: InviteMembers,
  ) {}

  @ResolveField(() => [InvitationType], { description: 'Those that wait or have expired, the latest first; empty for whoever may not invite.' })
  @WithinAggregate('the use case asks for the right to invite')
  async invitations(@Parent() { id, body }: OrganizationPageType, @Context() { actor }: SignedInContext): Promise<WaitingInvitation[]> {
    return this.queries.ofOrganization(actor, { id, bodyId: body?.id ?? null });
  }

  @Mutation(() => InviteMemberResult)
  @Requires('member.invite')
  async inviteMember(@Args('input') input: InviteMemberInput, @Context() { actor }: SignedInContext): Promise<MemberInvited> {
    const { link, organizationId } = await this.inviting.invite(actor, input);
    return new MemberInvited(link, await this.register.changed(actor, organizationId));
  }

  @Mutation(() => ResendInvitationResult)
  @Requires('member.invite')
  async resendInvitation(@Args('input') input: ResendInvitationInput, @Context() { actor }: SignedInContext): Promise<InvitationResent> {
    const { link, organizationId } = await this.inviting.resend(actor, input);
    return new InvitationResent(link, await this.register.changed(actor, organizationId));
  }

  @Mutation(() => RevokeInvitationResult)
  @Requires('member.invite')
  async revokeInvitation(@Args('input') input: RevokeInvitationInput, @Context() { actor }: SignedInContext): Promise<InvitationRevoked> {
    return new InvitationRevoked(await this.register.changed(actor, await this.inviting.revoke(actor, input)));
  }
}

@Resolver()
export class InvitedResolver {
  constructor(
    private readonly door: SessionDoor,
    private readonly accept: AcceptInvitation,
  ) {}

  @Query(() => InvitationPreviewType, { nullable: true, description: 'What an invitation says; null for a link that belongs to none.' })
  @OpenToEverybody('whoever holds the secret is who it was made for')
  async invitation(@Args('token') token: string): Promise<InvitationPreview | null> {
    return this.accept.preview(token);
  }

  @Mutation(() => AcceptInvitationResult)
  @OpenToEverybody('whoever holds the secret is who it was made for')
  async acceptInvitation(@Args('input') input: AcceptInvitationInput, @Context() context: RequestContext): Promise<SignedIn> {
    return new SignedIn(await this.door.enter(context, await this.accept.execute(input, context.request.ip)));
  }
}
