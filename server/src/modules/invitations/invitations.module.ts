import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { InvitationsResolver, InvitedResolver } from './graphql/invitations.resolver.js';
import { InvitationKeeping } from './jobs/invitation-keeping.js';
import { InvitationMail } from './jobs/invitation-mail.js';
import { InvitationRowsRepository } from './persistence/invitation-rows.repository.js';
import { InvitationsRepository } from './persistence/invitations.repository.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { Delivery } from './use-cases/delivery.js';
import { InvitationQueries } from './use-cases/invitation-queries.js';
import { InviteMembers } from './use-cases/invite-members.js';

const persistence = [InvitationRowsRepository, InvitationsRepository];
const useCases = [AcceptInvitation, Delivery, InvitationQueries, InviteMembers];
const jobs = [InvitationKeeping, InvitationMail];

/**
 * Purpose: how somebody gets in whom an organisation wants to have with it.
 * Owns: Invitation.
 * Invariants: bound to address, organisation and role; used once; of its secrets only hashes; a leading role is given by those who keep all organisations.
 * Publishes: the activities of `domain/invitation-activities.ts`.
 */
@Module({
  imports: [IdentityModule, OrganizationsModule],
  providers: [...persistence, ...useCases, ...jobs, InvitationsResolver, InvitedResolver],
})
export class InvitationsModule {}
