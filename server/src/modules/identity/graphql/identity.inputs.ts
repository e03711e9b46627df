import { Field, ID, InputType } from '@nestjs/graphql';
import { Email, Id, NewPassword, Secret } from '../../../platform/graphql/input-fields.js';
import type { Locale } from '../domain/account.entity.js';
import { LocaleEnum } from './identity.types.js';

@InputType()
export class SignInInput {
  @Field()
  @Email()
  email: string;

  @Field()
  @Secret()
  password: string;
}

@InputType()
export class SwitchTenantInput {
  @Field(() => ID)
  @Id()
  tenantId: string;
}

@InputType()
export class ChangePasswordInput {
  @Field()
  @Secret()
  currentPassword: string;

  @Field()
  @NewPassword()
  newPassword: string;
}

@InputType()
export class ChangeLocaleInput {
  @Field(() => LocaleEnum)
  locale: Locale;
}

@InputType()
export class RedeemAccountLinkInput {
  @Field()
  @Secret()
  token: string;

  @Field()
  @NewPassword()
  password: string;
}

@InputType()
export class RequestPasswordLinkInput {
  @Field()
  @Email()
  email: string;
}
