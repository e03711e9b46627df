import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { ContactPointChangedMeanwhile } from '../domain/contact-points.refusals.js';
import { ContactPointQueries } from '../use-cases/contact-point-queries.js';
import { KeepContactPoints } from '../use-cases/keep-contact-points.js';
import { AddContactPointInput, EditContactPointInput, EndContactPointInput } from './contact-points.inputs.js';
import { AddContactPointResult, ContactPointChanged, ContactPointType, EditContactPointResult, EndContactPointResult } from './contact-points.types.js';
import { OrganizationPageType } from './organization-page.types.js';

@Resolver()
export class ContactPointsResolver {
  constructor(
    private readonly queries: ContactPointQueries,
    private readonly keeping: KeepContactPoints,
  ) {}

  @Query(() => [ContactPointType], { description: 'The contact points that may be read, by body, social space and name.' })
  @Requires('contact.read')
  async contactPoints(
    @Args('withEnded', { defaultValue: false, description: 'Also those that are closed.' }) withEnded: boolean,
    @Context() { actor }: SignedInContext,
  ): Promise<ContactPointType[]> {
    return this.queries.list(actor, withEnded);
  }

  @Mutation(() => AddContactPointResult)
  @Requires('contact.edit')
  async addContactPoint(@Args('input') { visibility, ...input }: AddContactPointInput, @Context() { actor }: SignedInContext): Promise<ContactPointChanged> {
    return new ContactPointChanged(await this.queries.changed(actor, await this.keeping.add(actor, { ...input, visibility: visibility ?? undefined })));
  }

  @Mutation(() => EditContactPointResult)
  @Requires('contact.edit')
  async editContactPoint(@Args('input') { visibility, ...input }: EditContactPointInput, @Context() { actor }: SignedInContext): Promise<ContactPointChanged> {
    return new ContactPointChanged(await this.queries.changed(actor, await this.keeping.edit(actor, { ...input, visibility: visibility ?? undefined })));
  }

  @Mutation(() => EndContactPointResult, { description: 'Gives a contact point its last day.' })
  @Requires('contact.edit')
  async endContactPoint(@Args('input') input: EndContactPointInput, @Context() { actor }: SignedInContext): Promise<ContactPointChanged> {
    return new ContactPointChanged(await this.queries.changed(actor, await this.keeping.end(actor, input)));
  }
}

@Resolver(() => OrganizationPageType)
export class OrganizationContactPointsResolver {
  constructor(private readonly queries: ContactPointQueries) {}

  @ResolveField(() => [ContactPointType], { description: 'The contact points that it runs today, and that may be read.' })
  @WithinAggregate('the repository reads only contact points that the actor may read')
  async contactPoints(@Parent() { id }: OrganizationPageType, @Context() { actor }: SignedInContext): Promise<ContactPointType[]> {
    return this.queries.ofOrganization(actor, id);
  }
}

@Resolver(() => ContactPointChangedMeanwhile)
export class ContactPointChangedMeanwhileResolver {
  constructor(private readonly queries: ContactPointQueries) {}

  @ResolveField(() => ContactPointType)
  @WithinAggregate('whoever may change a contact point may read it')
  async current(@Parent() { contactPointId }: ContactPointChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<ContactPointType> {
    return this.queries.changed(actor, contactPointId);
  }
}
