import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GrantedRole } from '../../../kernel/actor.js';
import { VISIBILITIES } from '../../../kernel/visibility.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { GrantedRoleEnum } from '../../access/index.js';
import { OneTimeLinkType, PersonType, SignedIn } from '../../identity/index.js';
import { BODY_KINDS, type BodyKind } from '../domain/official-key.js';
import { MEMBERSHIP_ROLES, type MembershipRole, ORGANIZATION_KINDS, type OrganizationKind } from '../domain/organization-kinds.js';
import type { AccountState } from '../persistence/account-entries.repository.js';
import { CreateAccount } from '../use-cases/create-account.js';
import { KeepAccounts } from '../use-cases/keep-accounts.js';
import { RenewAccountLink } from '../use-cases/renew-account-link.js';
import { SetUpTenant } from '../use-cases/set-up-tenant.js';

export const BodyKindEnum = enumOf('BodyKind', BODY_KINDS);
export const OrganizationKindEnum = enumOf('OrganizationKind', ORGANIZATION_KINDS);
export const MembershipRoleEnum = enumOf('MembershipRole', MEMBERSHIP_ROLES);
export const VisibilityEnum = enumOf('Visibility', VISIBILITIES, {
  INTERNAL: 'Whoever knows the body from inside.',
  PARTICIPANTS: 'Organisations that take part in it too; in the register those directly above and below.',
  TENANT: 'Everybody in the Planungskreis.',
  PUBLIC: 'Everybody.',
});
const AccountStateEnum = enumOf<AccountState>('AccountState', ['ACTIVE', 'INVITED', 'LINK_EXPIRED', 'LEFT'], {
  ACTIVE: 'Has a password and may sign in.',
  INVITED: 'A one-time link was made and not used yet.',
  LINK_EXPIRED: 'There is no link that works.',
  LEFT: 'Does not belong to the Planungskreis any more.',
});

@ObjectType('Body', { description: 'A Körperschaft: a county, a city or a municipality.' })
export class BodyType {
  @Field(() => ID)
  id: string;

  @Field(() => BodyKindEnum)
  kind: BodyKind;

  @Field()
  name: string;

  @Field({ description: 'Eight digits for a municipality or city, five for a county; text, because keys may begin with 0.' })
  officialKey: string;

  @Field(() => ID, { nullable: true, description: 'The county of a municipality.' })
  parentId: string | null;
}

@ObjectType('Organization', { description: 'Every Gremium, office or provider that takes part in planning.' })
export class OrganizationType {
  @Field(() => ID)
  id: string;

  @Field(() => OrganizationKindEnum)
  kind: OrganizationKind;

  @Field()
  name: string;

  @Field(() => BodyType, { nullable: true })
  body: BodyType | null;
}

@ObjectType()
export class MembershipEntry {
  @Field()
  organization: OrganizationType;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;
}

@ObjectType({ description: "One row of the administrator's list: a person of the Planungskreis and their way in." })
export class AccountEntry {
  @Field()
  email: string;

  @Field(() => [MembershipEntry])
  memberships: MembershipEntry[];

  @Field()
  person: PersonType;

  @Field(() => [GrantedRoleEnum])
  roles: GrantedRole[];

  @Field(() => AccountStateEnum)
  state: AccountState;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class AccountCreated {
  @Field()
  readonly entry: AccountEntry;

  @Field()
  readonly link: OneTimeLinkType;

  constructor(entry: AccountEntry, link: OneTimeLinkType) {
    this.entry = entry;
    this.link = link;
  }
}

@ObjectType()
export class AccountChanged {
  @Field()
  readonly entry: AccountEntry;

  constructor(entry: AccountEntry) {
    this.entry = entry;
  }
}

@ObjectType()
export class AccountLinkRenewed {
  @Field()
  readonly entry: AccountEntry;

  @Field()
  readonly link: OneTimeLinkType;

  constructor(entry: AccountEntry, link: OneTimeLinkType) {
    this.entry = entry;
    this.link = link;
  }
}

export const CreateAccountResult = resultUnion('CreateAccountResult', AccountCreated, CreateAccount.refusals);
export const ChangeAccountRolesResult = resultUnion('ChangeAccountRolesResult', AccountChanged, KeepAccounts.refusalsOfRoles);
export const EndAccountResult = resultUnion('EndAccountResult', AccountChanged, KeepAccounts.refusals);
export const ReopenAccountResult = resultUnion('ReopenAccountResult', AccountChanged, KeepAccounts.refusalsOfReturn);
export const RenewAccountLinkResult = resultUnion('RenewAccountLinkResult', AccountLinkRenewed, RenewAccountLink.refusals);
export const SetUpTenantResult = resultUnion('SetUpTenantResult', SignedIn, SetUpTenant.refusals);
