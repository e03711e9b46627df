import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { ActorsModule } from './actors.module.js';
import { AccountChangedMeanwhileResolver, KeepAccountsResolver } from './graphql/accounts.resolver.js';
import { AgreementChangesResolver } from './graphql/agreement-changes.resolver.js';
import { AgreementNewsResolver } from './graphql/agreement-news.resolver.js';
import { AgreementChangedMeanwhileResolver, AgreementsResolver, OrganizationAgreementsResolver } from './graphql/agreements.resolver.js';
import { ContactPointChangedMeanwhileResolver, ContactPointsResolver, OrganizationContactPointsResolver } from './graphql/contact-points.resolver.js';
import { DirectoryResolver } from './graphql/directory.resolver.js';
import { OrganizationChangesResolver } from './graphql/organization-changes.resolver.js';
import { OrganizationChangedMeanwhileResolver, OrganizationPageResolver } from './graphql/organization-page.resolver.js';
import { AccountsResolver, MeMembershipsResolver, SetUpResolver } from './graphql/organizations.resolver.js';
import { RegisterResolver } from './graphql/register.resolver.js';
import { SeatsResolver } from './graphql/seats.resolver.js';
import { AgreementDates } from './jobs/agreement-dates.js';
import { AgreementNotices } from './jobs/agreement-notices.js';
import { AccountEntriesRepository } from './persistence/account-entries.repository.js';
import { AccountWorkRepository } from './persistence/account-work.repository.js';
import { AgreementWorkRepository } from './persistence/agreement-work.repository.js';
import { AgreementsRepository } from './persistence/agreements.repository.js';
import { BodiesRepository } from './persistence/bodies.repository.js';
import { ContactPointWorkRepository } from './persistence/contact-point-work.repository.js';
import { ContactPointsRepository } from './persistence/contact-points.repository.js';
import { DirectoryRepository } from './persistence/directory.repository.js';
import { OrganizationWorkRepository } from './persistence/organization-work.repository.js';
import { OrganizationsRepository } from './persistence/organizations.repository.js';
import { PeopleRepository } from './persistence/people.repository.js';
import { RegisterRepository } from './persistence/register.repository.js';
import { ToldAgreementsRepository } from './persistence/told-agreements.repository.js';
import { AddAgreement } from './use-cases/add-agreement.js';
import { AddMunicipalities } from './use-cases/add-municipalities.js';
import { AddOrganization } from './use-cases/add-organization.js';
import { AgreementParties } from './use-cases/agreement-parties.js';
import { AgreementQueries } from './use-cases/agreement-queries.js';
import { AgreementRights } from './use-cases/agreement-rights.js';
import { ChoosePeople } from './use-cases/choose-people.js';
import { ConsultDirectory } from './use-cases/consult-directory.js';
import { ContactPointQueries } from './use-cases/contact-point-queries.js';
import { ContactPointRights } from './use-cases/contact-point-rights.js';
import { CreateAccount } from './use-cases/create-account.js';
import { EditAgreement } from './use-cases/edit-agreement.js';
import { EditOrganization } from './use-cases/edit-organization.js';
import { EditSeats } from './use-cases/edit-seats.js';
import { FillSeats } from './use-cases/fill-seats.js';
import { Joining } from './use-cases/joining.js';
import { KeepAccounts } from './use-cases/keep-accounts.js';
import { KeepContactPoints } from './use-cases/keep-contact-points.js';
import { LinkAddresses } from './use-cases/link-addresses.js';
import { Memberships } from './use-cases/memberships.js';
import { OwnAccess } from './use-cases/own-access.js';
import { MunicipalityRegister } from './use-cases/municipality-register.js';
import { OrganizationChanges } from './use-cases/organization-changes.js';
import { OrganizationChoice } from './use-cases/organization-choice.js';
import { OrganizationQueries } from './use-cases/organization-queries.js';
import { OrganizationRights } from './use-cases/organization-rights.js';
import { RegisterQueries } from './use-cases/register-queries.js';
import { RenewAccountLink } from './use-cases/renew-account-link.js';
import { SetUpTenant } from './use-cases/set-up-tenant.js';

const persistence = [AccountEntriesRepository, AccountWorkRepository, BodiesRepository, DirectoryRepository, OrganizationsRepository, OrganizationWorkRepository, PeopleRepository, RegisterRepository];
const cooperation = [AgreementsRepository, AgreementWorkRepository, ContactPointsRepository, ContactPointWorkRepository, AddAgreement, AgreementParties, AgreementQueries, AgreementRights, ContactPointQueries, ContactPointRights, EditAgreement, KeepContactPoints, OrganizationChoice];
const told = [AgreementDates, AgreementNotices, ToldAgreementsRepository];
const verbs = [AddMunicipalities, AddOrganization, EditOrganization, EditSeats, FillSeats, Joining, Memberships, OrganizationChanges, OrganizationRights, OwnAccess];
const accounts = [CreateAccount, KeepAccounts, LinkAddresses, RenewAccountLink, SetUpTenant];
const queries = [ChoosePeople, ConsultDirectory, MunicipalityRegister, OrganizationQueries, RegisterQueries];
const fields = [
  AccountChangedMeanwhileResolver,
  AccountsResolver,
  AgreementChangedMeanwhileResolver,
  AgreementChangesResolver,
  AgreementNewsResolver,
  AgreementsResolver,
  ContactPointChangedMeanwhileResolver,
  ContactPointsResolver,
  DirectoryResolver,
  KeepAccountsResolver,
  MeMembershipsResolver,
  OrganizationAgreementsResolver,
  OrganizationChangedMeanwhileResolver,
  OrganizationChangesResolver,
  OrganizationContactPointsResolver,
  OrganizationPageResolver,
  RegisterResolver,
  SeatsResolver,
  SetUpResolver,
];

/**
 * Purpose: the bodies and organisations of a Planungskreis, who belongs to them, what they have agreed with each other, and where they meet people.
 * Owns: Body, Organization, Membership, Seat, SeatHolding, CooperationAgreement, CooperationParty, ContactPoint.
 * Invariants: official keys are text and fit their county; one holder per seat; no double membership; periods end after they begin;
 * no organisation lies below itself; one that has ended gives nobody a role;
 * an agreement has two parties or more, each once.
 * Publishes: the activities of `domain/*-activities.ts`; says whom those of agreements concern, and which of these end soon.
 */
@Module({
  imports: [IdentityModule, ActorsModule],
  providers: [...persistence, ...cooperation, ...verbs, ...accounts, ...queries, ...told, ...fields],
  exports: [ConsultDirectory, Joining, LinkAddresses, OrganizationRights, RegisterQueries, SetUpTenant],
})
export class OrganizationsModule {}
