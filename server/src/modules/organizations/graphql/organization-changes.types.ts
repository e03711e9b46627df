import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { EditOrganization } from '../use-cases/edit-organization.js';
import { EditSeats } from '../use-cases/edit-seats.js';
import { FillSeats } from '../use-cases/fill-seats.js';
import { Memberships } from '../use-cases/memberships.js';
import { OrganizationPageType } from './organization-page.types.js';

@ObjectType()
export class OrganizationChanged {
  @Field()
  readonly organization: OrganizationPageType;

  constructor(organization: OrganizationPageType) {
    this.organization = organization;
  }
}

@ObjectType()
export class SeatAdded {
  @Field()
  readonly organization: OrganizationPageType;

  @Field(() => ID)
  readonly seatId: string;

  constructor(seatId: string, organization: OrganizationPageType) {
    this.seatId = seatId;
    this.organization = organization;
  }
}

export const EditOrganizationResult = resultUnion('EditOrganizationResult', OrganizationChanged, EditOrganization.refusals);
export const EndOrganizationResult = resultUnion('EndOrganizationResult', OrganizationChanged, EditOrganization.refusalsOfEnd);
export const AddMembershipResult = resultUnion('AddMembershipResult', OrganizationChanged, Memberships.refusalsOfAdd);
export const EndMembershipResult = resultUnion('EndMembershipResult', OrganizationChanged, Memberships.refusals);
export const ChangeMembershipRoleResult = resultUnion('ChangeMembershipRoleResult', OrganizationChanged, Memberships.refusalsOfRole);
export const AddSeatResult = resultUnion('AddSeatResult', SeatAdded, EditSeats.refusalsOfAdd);
export const EditSeatResult = resultUnion('EditSeatResult', OrganizationChanged, EditSeats.refusals);
export const FillSeatResult = resultUnion('FillSeatResult', OrganizationChanged, FillSeats.refusalsOfFill);
export const EndSeatHoldingResult = resultUnion('EndSeatHoldingResult', OrganizationChanged, FillSeats.refusals);
export const StandInResult = resultUnion('StandInResult', OrganizationChanged, FillSeats.refusalsOfStandIn);
