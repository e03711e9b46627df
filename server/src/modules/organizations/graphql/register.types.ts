import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { AddMunicipalities } from '../use-cases/add-municipalities.js';
import { AddOrganizations } from '../use-cases/add-organizations.js';
import { BodyType, OrganizationType } from './organizations.types.js';

@ObjectType({ description: 'A municipality in the official list.' })
export class RegisteredMunicipalityType {
  @Field({ description: 'Amtlicher Gemeindeschlüssel, eight digits.' })
  ags: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'Somebody of the Planungskreis by name.' })
export class PersonName {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType()
export class MunicipalitiesAdded {
  @Field(() => [BodyType], { description: 'All bodies of the Planungskreis.' })
  readonly bodies: BodyType[];

  constructor(bodies: BodyType[]) {
    this.bodies = bodies;
  }
}

@ObjectType()
export class OrganizationAdded {
  @Field()
  readonly organization: OrganizationType;

  constructor(organization: OrganizationType) {
    this.organization = organization;
  }
}

@ObjectType()
export class SeatAdded {
  @Field(() => ID)
  readonly seatId: string;

  constructor(seatId: string) {
    this.seatId = seatId;
  }
}

export const AddMunicipalitiesResult = resultUnion('AddMunicipalitiesResult', MunicipalitiesAdded, AddMunicipalities.refusals);
export const AddOrganizationResult = resultUnion('AddOrganizationResult', OrganizationAdded, AddOrganizations.refusals);
export const AddSeatResult = resultUnion('AddSeatResult', SeatAdded, AddOrganizations.refusals);
