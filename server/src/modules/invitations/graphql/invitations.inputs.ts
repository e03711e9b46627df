import { Field, ID, InputType } from '@nestjs/graphql';
import { Email, Id, NameInMail, NewPassword, Secret } from '../../../platform/graphql/input-fields.js';
import { type Locale, LocaleEnum } from '../../identity/index.js';
import { type MembershipRole, MembershipRoleEnum } from '../../organizations/index.js';

@InputType()
export class InviteMemberInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time invites nobody.' })
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field()
  @Email()
  email: string;

  @Field()
  @NameInMail({ max: 100 })
  givenName: string;

  @Field()
  @NameInMail({ max: 100 })
  familyName: string;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;

  @Field(() => LocaleEnum, { defaultValue: 'de', description: 'In which language the mail is written.' })
  locale: Locale;
}

@InputType({ isAbstract: true })
abstract class InvitationFields {
  @Field(() => ID)
  @Id()
  invitationId: string;
}

@InputType()
export class ResendInvitationInput extends InvitationFields {}

@InputType()
export class RevokeInvitationInput extends InvitationFields {}

@InputType()
export class AcceptInvitationInput {
  @Field()
  @Secret()
  token: string;

  @Field({ description: 'Of the account that the address has, or chosen for a new one.' })
  @NewPassword()
  password: string;
}
