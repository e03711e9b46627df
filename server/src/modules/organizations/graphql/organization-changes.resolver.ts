import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { EditOrganization } from '../use-cases/edit-organization.js';
import { Memberships } from '../use-cases/memberships.js';
import { RegisterQueries } from '../use-cases/register-queries.js';
import { AddMembershipInput, ChangeMembershipRoleInput, EditOrganizationInput, EndMembershipInput, EndOrganizationInput } from './organization-changes.inputs.js';
import { AddMembershipResult, ChangeMembershipRoleResult, EditOrganizationResult, EndMembershipResult, EndOrganizationResult, OrganizationChanged } from './organization-changes.types.js';

@Resolver()
export class OrganizationChangesResolver {
  constructor(
    private readonly queries: RegisterQueries,
    private readonly edits: EditOrganization,
    private readonly memberships: Memberships,
  ) {}

  @Mutation(() => EditOrganizationResult)
  @Requires('organization.edit')
  async editOrganization(@Args('input') { visibility, ...input }: EditOrganizationInput, @Context() { actor }: SignedInContext): Promise<OrganizationChanged> {
    return new OrganizationChanged(await this.queries.changed(actor, await this.edits.edit(actor, { ...input, visibility: visibility ?? undefined })));
  }

  @Mutation(() => EndOrganizationResult, { description: 'Gives an organisation its last day. Whoever belongs to it has no role by it any longer; what it answers for stays with it and is handed on by hand.' })
  @Requires('organization.edit')
  async endOrganization(@Args('input') input: EndOrganizationInput, @Context() { actor }: SignedInContext): Promise<OrganizationChanged> {
    return new OrganizationChanged(await this.queries.changed(actor, await this.edits.end(actor, input)));
  }

  @Mutation(() => AddMembershipResult)
  @Requires('membership.manage')
  async addMembership(@Args('input') input: AddMembershipInput, @Context() { actor }: SignedInContext): Promise<OrganizationChanged> {
    return new OrganizationChanged(await this.queries.changed(actor, await this.memberships.add(actor, input)));
  }

  @Mutation(() => EndMembershipResult)
  @Requires('membership.manage')
  async endMembership(@Args('input') input: EndMembershipInput, @Context() { actor }: SignedInContext): Promise<OrganizationChanged> {
    return new OrganizationChanged(await this.queries.changed(actor, await this.memberships.end(actor, input)));
  }

  @Mutation(() => ChangeMembershipRoleResult)
  @Requires('membership.manage')
  async changeMembershipRole(@Args('input') input: ChangeMembershipRoleInput, @Context() { actor }: SignedInContext): Promise<OrganizationChanged> {
    return new OrganizationChanged(await this.queries.changed(actor, await this.memberships.changeRole(actor, input)));
  }
}
