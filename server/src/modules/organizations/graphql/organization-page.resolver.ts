import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { OrganizationChangedMeanwhile } from '../domain/register.refusals.js';
import type { OrganizationPageRow, RegisterRow } from '../persistence/register-rows.js';
import { actionsOnOrganization } from '../use-cases/organization-rights.js';
import { RegisterQueries } from '../use-cases/register-queries.js';
import { OrganizationEntry, OrganizationPageType } from './organization-page.types.js';

@Resolver(() => OrganizationPageType)
export class OrganizationPageResolver {
  constructor(private readonly queries: RegisterQueries) {}

  @Query(() => [OrganizationEntry], { description: 'The organisations that may be read, by name.' })
  @Requires('organization.read')
  async organizations(
    @Args('withEnded', { defaultValue: false, description: 'Also those that have ended.' }) withEnded: boolean,
    @Context() { actor }: SignedInContext,
  ): Promise<RegisterRow[]> {
    return this.queries.list(actor, withEnded);
  }

  @Query(() => OrganizationPageType, { nullable: true })
  @Requires('organization.read')
  async organization(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<OrganizationPageRow | undefined> {
    return this.queries.page(actor, id);
  }

  @ResolveField(() => [String], { description: 'What the actor may do with it, for the buttons: organization.edit, organization.share (its visibility), membership.manage, member.invite, member.inviteToLead.' })
  @WithinAggregate('the own rights')
  actions(@Parent() { id, body }: OrganizationPageRow, @Context() { actor }: SignedInContext): string[] {
    return actionsOnOrganization(actor, { id, bodyId: body?.id ?? null });
  }
}

@Resolver(() => OrganizationChangedMeanwhile)
export class OrganizationChangedMeanwhileResolver {
  constructor(private readonly queries: RegisterQueries) {}

  @ResolveField(() => OrganizationPageType)
  @WithinAggregate('whoever may change an organisation may read it')
  async current(@Parent() { organizationId }: OrganizationChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<OrganizationPageRow> {
    return this.queries.changed(actor, organizationId);
  }
}
