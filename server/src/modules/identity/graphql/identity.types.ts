import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Locale } from '../domain/account.entity.js';
import { ChangeLocale } from '../use-cases/change-locale.js';
import { ChangePassword } from '../use-cases/change-password.js';
import { RedeemAccountLink } from '../use-cases/redeem-account-link.js';
import { RequestPasswordLink } from '../use-cases/request-password-link.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SwitchTenant } from '../use-cases/switch-tenant.js';

export const LocaleEnum = enumOf<Locale>('Locale', ['de', 'en']);

@ObjectType('Account', { description: 'How somebody signs in; it may belong to persons in several Planungskreise.' })
export class AccountType {
  @Field()
  email: string;

  @Field(() => LocaleEnum)
  locale: Locale;
}

@ObjectType('Person')
export class PersonType {
  @Field(() => ID)
  id: string;

  @Field()
  givenName: string;

  @Field()
  familyName: string;
}

@ObjectType('Tenant', { description: 'A Planungskreis: one county with its municipalities and partners, or one city.' })
export class TenantType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'Whoever is signed in, in the active Planungskreis.' })
export class Me {
  @Field()
  account: AccountType;

  @Field({ description: 'Whether this installation holds demonstration content.' })
  demo: boolean;

  @Field()
  person: PersonType;

  @Field()
  tenant: TenantType;

  @Field(() => [TenantType], { description: 'All Planungskreise of the account, by name.' })
  tenants: TenantType[];

  /** For the fields that later modules add. */
  readonly actor: Actor;
}

@ObjectType({ description: 'What the page behind a one-time link shows.' })
export class AccountLink {
  @Field()
  email: string;

  @Field()
  familyName: string;

  @Field()
  givenName: string;

  @Field({ description: 'Whether the address has an account already: then its password is asked for, not a new one.' })
  hasAccount: boolean;

  @Field({ description: 'Whether the person has a password already, which the new one replaces.' })
  replacesPassword: boolean;
}

@ObjectType('OneTimeLink', { description: 'A secret address, shown once.' })
export class OneTimeLinkType {
  @Field(() => GraphQLISODateTime)
  expiresAt: Date;

  @Field()
  url: string;
}

@ObjectType()
export class SignedIn {
  @Field()
  readonly me: Me;

  constructor(me: Me) {
    this.me = me;
  }
}

@ObjectType()
export class SignedOut {
  @Field({ description: 'Always true: ending a session that has ended is no fault.' })
  readonly done: boolean = true;
}

@ObjectType()
export class PasswordLinkRequested {
  @Field({ description: 'Always true, whether or not there is an account with the address.' })
  readonly done: boolean = true;
}

@ObjectType()
export class PasswordChanged {
  @Field()
  readonly me: Me;

  constructor(me: Me) {
    this.me = me;
  }
}

@ObjectType()
export class LocaleChanged {
  @Field()
  readonly me: Me;

  constructor(me: Me) {
    this.me = me;
  }
}

export const SignInResult = resultUnion('SignInResult', SignedIn, SignIn.refusals);
export const SwitchTenantResult = resultUnion('SwitchTenantResult', SignedIn, SwitchTenant.refusals);
export const ChangePasswordResult = resultUnion('ChangePasswordResult', PasswordChanged, ChangePassword.refusals);
export const ChangeLocaleResult = resultUnion('ChangeLocaleResult', LocaleChanged, ChangeLocale.refusals);
export const RedeemAccountLinkResult = resultUnion('RedeemAccountLinkResult', SignedIn, RedeemAccountLink.refusals);
export const RequestPasswordLinkResult = resultUnion('RequestPasswordLinkResult', PasswordLinkRequested, RequestPasswordLink.refusals);
