import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, ValidateNested } from 'class-validator';
import type { GrantedRole } from '../../../kernel/actor.js';
import { Email, Id, Items, Line, NewPassword, Secret } from '../../../platform/graphql/input-fields.js';
import { GrantedRoleEnum } from '../../access/index.js';
import type { BodyKind } from '../domain/official-key.js';
import type { MembershipRole } from '../domain/organization-kinds.js';
import { BodyKindEnum, MembershipRoleEnum } from './organizations.types.js';

@InputType()
export class MembershipInput {
  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;
}

@InputType()
export class CreateAccountInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nobody.' })
  @Id()
  requestId: string;

  @Field()
  @Line({ max: 100 })
  givenName: string;

  @Field()
  @Line({ max: 100 })
  familyName: string;

  @Field()
  @Email()
  email: string;

  @Field(() => [GrantedRoleEnum])
  @Items({ limit: 10 })
  roles: GrantedRole[];

  @Field(() => [MembershipInput])
  @Items({ limit: 20 })
  @ValidateNested({ each: true })
  @Type(() => MembershipInput)
  memberships: MembershipInput[];
}

@InputType({ isAbstract: true })
class AccountFields {
  @Field(() => ID)
  @Id()
  personId: string;

  @Field(() => Int, { description: 'Of the entry, as it was read.' })
  @IsInt()
  version: number;
}

@InputType()
export class ChangeAccountRolesInput extends AccountFields {
  @Field(() => [GrantedRoleEnum], { description: 'All that the person is to have.' })
  @Items({ limit: 10 })
  roles: GrantedRole[];
}

@InputType()
export class EndAccountInput extends AccountFields {}

@InputType()
export class ReopenAccountInput extends AccountFields {}

@InputType()
export class RenewAccountLinkInput {
  @Field(() => ID)
  @Id()
  personId: string;
}

@InputType()
export class SetUpTenantInput {
  @Field()
  @Secret()
  token: string;

  @Field()
  @Line({ max: 200 })
  tenantName: string;

  @Field(() => BodyKindEnum)
  bodyKind: BodyKind;

  @Field()
  @Line({ max: 200 })
  bodyName: string;

  @Field()
  @Line({ max: 20 })
  officialKey: string;

  @Field()
  @Line({ max: 100 })
  givenName: string;

  @Field()
  @Line({ max: 100 })
  familyName: string;

  @Field()
  @Email()
  email: string;

  @Field()
  @NewPassword()
  password: string;
}
