import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { ActorsModule } from './actors.module.js';
import { DirectoryResolver } from './graphql/directory.resolver.js';
import { AccountsResolver, MeMembershipsResolver, OrganizationsResolver, SetUpResolver } from './graphql/organizations.resolver.js';
import { RegisterResolver } from './graphql/register.resolver.js';
import { AccountEntriesRepository } from './persistence/account-entries.repository.js';
import { BodiesRepository } from './persistence/bodies.repository.js';
import { DirectoryRepository } from './persistence/directory.repository.js';
import { OrganizationsRepository } from './persistence/organizations.repository.js';
import { AddMunicipalities } from './use-cases/add-municipalities.js';
import { AddOrganizations } from './use-cases/add-organizations.js';
import { CreateAccount } from './use-cases/create-account.js';
import { LinkAddresses } from './use-cases/link-addresses.js';
import { MunicipalityRegister } from './use-cases/municipality-register.js';
import { OrganizationQueries } from './use-cases/organization-queries.js';
import { RenewAccountLink } from './use-cases/renew-account-link.js';
import { SetUpTenant } from './use-cases/set-up-tenant.js';

/**
 * Purpose: the bodies and organisations of a Planungskreis, and who belongs to them.
 * Owns: Body, Organization, Membership, Seat, SeatHolding.
 * Invariants: official keys are text and fit their county; one holder per seat; no double membership; periods end after they begin.
 */
@Module({
  imports: [IdentityModule, ActorsModule],
  providers: [
    AccountEntriesRepository,
    BodiesRepository,
    DirectoryRepository,
    OrganizationsRepository,
    AddMunicipalities,
    AddOrganizations,
    CreateAccount,
    LinkAddresses,
    MunicipalityRegister,
    OrganizationQueries,
    RenewAccountLink,
    SetUpTenant,
    OrganizationsResolver,
    DirectoryResolver,
    RegisterResolver,
    MeMembershipsResolver,
    AccountsResolver,
    SetUpResolver,
  ],
  exports: [SetUpTenant],
})
export class OrganizationsModule {}
