import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { PersonName } from '../domain/person-name.js';
import { AddMunicipalities } from '../use-cases/add-municipalities.js';
import { AddOrganization } from '../use-cases/add-organization.js';
import { ChoosePeople } from '../use-cases/choose-people.js';
import { MunicipalityRegister } from '../use-cases/municipality-register.js';
import { OrganizationQueries } from '../use-cases/organization-queries.js';
import { BodyType } from './organizations.types.js';
import { AddMunicipalitiesInput, AddOrganizationInput } from './register.inputs.js';
import {
  AddMunicipalitiesResult,
  AddOrganizationResult,
  MunicipalitiesAdded,
  OrganizationAdded,
  RegisteredMunicipalityType,
} from './register.types.js';

@Resolver()
export class RegisterResolver {
  constructor(
    private readonly queries: OrganizationQueries,
    private readonly register: MunicipalityRegister,
    private readonly municipalities: AddMunicipalities,
    private readonly organizations: AddOrganization,
    private readonly choice: ChoosePeople,
  ) {}

  @Query(() => [BodyType], { description: 'All bodies of the Planungskreis, counties first.' })
  @Requires('organization.read')
  async bodies(): Promise<BodyType[]> {
    return this.queries.bodies();
  }

  @Query(() => [PersonName], { description: 'Whom the actor may choose for memberships and seats: everybody of the Planungskreis, or whoever belongs to an organisation that the actor may read.' })
  @Requires('membership.manage')
  async people(@Context() { actor }: SignedInContext): Promise<PersonName[]> {
    return this.choice.all(actor);
  }

  @Query(() => [RegisteredMunicipalityType], { description: 'The municipalities of a county in the official list; empty for a county that it does not hold.' })
  @Requires('organization.add')
  async municipalityRegister(@Args('countyKey') countyKey: string): Promise<RegisteredMunicipalityType[]> {
    return this.register.ofCounty(countyKey);
  }

  @Mutation(() => AddMunicipalitiesResult, { description: 'Takes municipalities of a county into the Planungskreis, each with its administration.' })
  @Requires('organization.add')
  async addMunicipalities(@Args('input') input: AddMunicipalitiesInput, @Context() { actor }: SignedInContext): Promise<MunicipalitiesAdded> {
    await this.municipalities.execute(actor, input);
    return new MunicipalitiesAdded(await this.queries.bodies());
  }

  @Mutation(() => AddOrganizationResult)
  @Requires('organization.add')
  async addOrganization(@Args('input') input: AddOrganizationInput, @Context() { actor }: SignedInContext): Promise<OrganizationAdded> {
    return new OrganizationAdded(await this.queries.organization(await this.organizations.execute(actor, input)));
  }
}
