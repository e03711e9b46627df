import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { OneTimeLinkType, SignedIn } from '../../identity/index.js';
import { type MembershipRole, MembershipRoleEnum, OrganizationPageType, PersonName } from '../../organizations/index.js';
import type { InvitationState } from '../domain/invitation-state.js';
import { InvitationStateEnum } from '../domain/invitations.refusals.js';
import { AcceptInvitation } from '../use-cases/accept-invitation.js';
import type { LinkToHandOver } from '../use-cases/delivery.js';
import { InviteMembers } from '../use-cases/invite-members.js';

@ObjectType('Invitation', { description: 'Somebody was invited into an organisation and has not come yet.' })
export class InvitationType {
  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field()
  email: string;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;

  @Field(() => ID)
  id: string;

  @Field()
  invitedBy: PersonName;

  @Field({ description: 'Whether it has to be sent again before it can be used.' })
  isExpired: boolean;

  @Field({ description: 'Whether the mail server refused its last mail for good, or did not take it in time.' })
  isReturned: boolean;

  @Field()
  name: string;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;
}

@ObjectType({ description: 'Who invites whom, into what and as what.' })
class InvitationOffer {
  @Field()
  email: string;

  @Field()
  familyName: string;

  @Field()
  givenName: string;

  @Field({ description: 'Whether the address has an account already: then its password is asked for, not a new one.' })
  hasAccount: boolean;

  @Field()
  inviterName: string;

  @Field()
  organizationName: string;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;

  @Field()
  tenantName: string;
}

@ObjectType('InvitationPreview', { description: 'What the page behind an invitation shows.' })
export class InvitationPreviewType {
  @Field(() => InvitationOffer, { nullable: true, description: 'Null unless it is open.' })
  offer: InvitationOffer | null;

  @Field(() => InvitationStateEnum)
  state: InvitationState;
}

@ObjectType({ isAbstract: true })
abstract class Delivered {
  @Field(() => OneTimeLinkType, { nullable: true, description: 'To be handed over; null where a mail goes out.' })
  readonly link: LinkToHandOver | null;

  @Field()
  readonly organization: OrganizationPageType;

  constructor(link: LinkToHandOver | null, organization: OrganizationPageType) {
    this.link = link;
    this.organization = organization;
  }
}

@ObjectType()
export class MemberInvited extends Delivered {}

@ObjectType()
export class InvitationResent extends Delivered {}

@ObjectType()
export class InvitationRevoked {
  @Field()
  readonly organization: OrganizationPageType;

  constructor(organization: OrganizationPageType) {
    this.organization = organization;
  }
}

export const InviteMemberResult = resultUnion('InviteMemberResult', MemberInvited, InviteMembers.refusals);
export const ResendInvitationResult = resultUnion('ResendInvitationResult', InvitationResent, InviteMembers.refusalsOfOthers);
export const RevokeInvitationResult = resultUnion('RevokeInvitationResult', InvitationRevoked, InviteMembers.refusalsOfOthers);
export const AcceptInvitationResult = resultUnion('AcceptInvitationResult', SignedIn, AcceptInvitation.refusals);
