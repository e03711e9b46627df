import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import type { MembershipRole } from '../domain/organization-kinds.js';
import { PersonName } from '../domain/person-name.js';
import type { SeatHolding } from '../domain/seat-holding.entity.js';
import { MembershipRoleEnum, OrganizationType, VisibilityEnum } from './organizations.types.js';

export const SeatHoldingKindEnum = enumOf<SeatHolding['kind']>('SeatHoldingKind', ['HOLDER', 'DEPUTY'], {
  HOLDER: 'Has the seat, one person at a time.',
  DEPUTY: 'Has the rights of the seat only while standing in; there may be several.',
});

@ObjectType({ description: 'Somebody who leads an organisation at present.' })
class OrganizationLeader {
  @Field()
  person: PersonName;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;
}

@ObjectType({ description: 'An organisation as the register lists it.' })
export class OrganizationEntry extends OrganizationType {
  @Field(() => [OrganizationLeader], { description: 'Chairs first, then coordinators.' })
  leaders: OrganizationLeader[];

  @Field(() => Int, { description: 'Those who belong to it at present.' })
  memberCount: number;

  @Field(() => OrganizationType, { nullable: true, description: 'The organisation above, where it may be read.' })
  parent: OrganizationType | null;

  @Field(() => Int)
  seatCount: number;

  @Field(() => Int, { description: 'Seats that nobody holds at present.' })
  vacantSeatCount: number;

  @Field(() => String, { nullable: true, description: 'The first day, as 2024-11-05; null where it is not known.' })
  validFrom: Day | null;

  @Field(() => String, { nullable: true, description: 'The last day; null while it is open.' })
  validUntil: Day | null;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType({ description: 'A Mitgliedschaft: somebody belongs to the organisation for a time.' })
class OrganizationMember {
  @Field(() => String)
  from: Day;

  @Field(() => ID, { description: 'Of the membership.' })
  id: string;

  @Field({ description: 'Whether it holds today.' })
  isPresent: boolean;

  @Field()
  person: PersonName;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;

  @Field(() => String, { nullable: true, description: 'The last day; null while it is open.' })
  until: Day | null;
}

@ObjectType('SeatHolding', { description: 'A Besetzung: somebody has a seat, or is its deputy, for a time.' })
class SeatHoldingType {
  @Field(() => String, { nullable: true, description: 'Since when a deputy stands in.' })
  actingFrom: Day | null;

  @Field(() => String, { nullable: true, description: 'Until when; null until it is ended, or as long as the person is a deputy.' })
  actingUntil: Day | null;

  @Field(() => String)
  from: Day;

  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether it holds today.' })
  isPresent: boolean;

  @Field(() => SeatHoldingKindEnum)
  kind: SeatHolding['kind'];

  @Field()
  person: PersonName;

  @Field({ description: 'Whether a deputy has the rights of the seat today.' })
  standsIn: boolean;

  @Field(() => String, { nullable: true, description: 'The last day; null while it is open.' })
  until: Day | null;
}

@ObjectType({ description: 'A Sitz: a function on which accountability rests. It is vacant where no holder is present.' })
class OrganizationSeat {
  @Field(() => [SeatHoldingType], { description: 'Past, present and to come; holders first, the latest on top.' })
  holdings: SeatHoldingType[];

  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => Float, { nullable: true, description: 'Hours per week, where they are agreed.' })
  weeklyHours: number | null;
}

@ObjectType('OrganizationPage', { description: 'An organisation with everything that the register says of it.' })
export class OrganizationPageType extends OrganizationEntry {
  @Field(() => [OrganizationType], { description: 'The organisations directly below that exist today and may be read.' })
  children: OrganizationType[];

  @Field()
  mandate: string;

  @Field(() => [OrganizationMember], { description: 'Past, present and to come; those who lead first.' })
  members: OrganizationMember[];

  @Field()
  purpose: string;

  @Field(() => [OrganizationSeat])
  seats: OrganizationSeat[];

  @Field(() => Int, { description: 'Counts whatever changes in it, also its members and seats.' })
  version: number;
}
