import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { CalendarDay, Id, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';
import type { MembershipRole } from '../domain/organization-kinds.js';
import { MembershipRoleEnum, VisibilityEnum } from './organizations.types.js';

const TEXT = { max: 4000 };

@InputType({ isAbstract: true })
export class OrganizationVersionFields {
  @Field(() => Int, { description: 'The version of the organisation that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
export class RequestFields {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class EditOrganizationInput extends OrganizationVersionFields {
  @Field()
  @Paragraphs(TEXT)
  mandate: string;

  @Field()
  @Line({ max: 200 })
  name: string;

  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field(() => ID, { nullable: true, description: 'The organisation above it, null for none; left out, it stays as it is.' })
  @IsOptional()
  @Id()
  parentId?: string | null;

  @Field()
  @Paragraphs(TEXT)
  purpose: string;

  @Field(() => String, { nullable: true, description: 'The first day; null where it is not known.' })
  @IsOptional()
  @CalendarDay()
  validFrom: Day | null = null;

  @Field(() => String, { nullable: true, description: 'The last day; null while it is open.' })
  @IsOptional()
  @CalendarDay()
  validUntil: Day | null = null;

  @Field(() => VisibilityEnum, { nullable: true, description: 'Left out or null, it stays as it is. Another one needs the right "organization.share".' })
  visibility?: Visibility | null;
}

@InputType()
export class EndOrganizationInput extends OrganizationVersionFields {
  @Field(() => String, { description: 'The last day on which it exists.' })
  @CalendarDay()
  lastDay: Day;

  @Field(() => ID)
  @Id()
  organizationId: string;
}

@InputType()
export class AddMembershipInput extends RequestFields {
  @Field(() => String)
  @CalendarDay()
  from: Day;

  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field(() => ID)
  @Id()
  personId: string;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;

  @Field(() => String, { nullable: true, description: 'The last day; null while it is open.' })
  @IsOptional()
  @CalendarDay()
  until: Day | null = null;
}

@InputType()
export class EndMembershipInput extends OrganizationVersionFields {
  @Field(() => String)
  @CalendarDay()
  lastDay: Day;

  @Field(() => ID)
  @Id()
  membershipId: string;
}

@InputType()
export class ChangeMembershipRoleInput extends OrganizationVersionFields {
  @Field(() => String, { description: 'From this day on; before it the role stays what it was.' })
  @CalendarDay()
  from: Day;

  @Field(() => ID)
  @Id()
  membershipId: string;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;
}
