import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { AddMunicipalities } from '../use-cases/add-municipalities.js';
import { AddOrganization } from '../use-cases/add-organization.js';
import { BodyType, OrganizationType } from './organizations.types.js';

@ObjectType({ description: 'A municipality in the official list.' })
export class RegisteredMunicipalityType {
  @Field({ description: 'Amtlicher Gemeindeschlüssel, eight digits.' })
  ags: string;

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

export const AddMunicipalitiesResult = resultUnion('AddMunicipalitiesResult', MunicipalitiesAdded, AddMunicipalities.refusals);
export const AddOrganizationResult = resultUnion('AddOrganizationResult', OrganizationAdded, AddOrganization.refusals);
