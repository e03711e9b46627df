import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { AgreementChangedMeanwhile } from '../domain/agreements.refusals.js';
import { AgreementQueries } from '../use-cases/agreement-queries.js';
import { CooperationAgreementType } from './agreements.types.js';
import { OrganizationPageType } from './organization-page.types.js';

@Resolver()
export class AgreementsResolver {
  constructor(private readonly queries: AgreementQueries) {}

  @Query(() => [CooperationAgreementType], { description: 'The agreements that may be read, those that end first on top.' })
  @Requires('agreement.read')
  async agreements(
    @Args('withEnded', { defaultValue: false, description: 'Also those that have ended.' }) withEnded: boolean,
    @Context() { actor }: SignedInContext,
  ): Promise<CooperationAgreementType[]> {
    return this.queries.list(actor, withEnded);
  }

  @Query(() => CooperationAgreementType, { nullable: true })
  @Requires('agreement.read')
  async agreement(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<CooperationAgreementType | null> {
    return this.queries.one(actor, id);
  }

  @Query(() => [CooperationAgreementType], { description: 'The agreements that end soon and that the actor keeps.' })
  @Requires('agreement.read')
  async endingAgreements(@Context() { actor }: SignedInContext): Promise<CooperationAgreementType[]> {
    return this.queries.ending(actor);
  }
}

@Resolver(() => OrganizationPageType)
export class OrganizationAgreementsResolver {
  constructor(private readonly queries: AgreementQueries) {}

  @ResolveField(() => [CooperationAgreementType], { description: 'The agreements of which it is a party, that may be read and have not ended.' })
  @WithinAggregate('the repository reads only agreements that the actor may read')
  async agreements(@Parent() { id }: OrganizationPageType, @Context() { actor }: SignedInContext): Promise<CooperationAgreementType[]> {
    return this.queries.ofOrganization(actor, id);
  }
}

@Resolver(() => AgreementChangedMeanwhile)
export class AgreementChangedMeanwhileResolver {
  constructor(private readonly queries: AgreementQueries) {}

  @ResolveField(() => CooperationAgreementType, { nullable: true })
  @WithinAggregate('whoever may change an agreement may read it')
  async current(@Parent() { agreementId }: AgreementChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<CooperationAgreementType | null> {
    return this.queries.one(actor, agreementId);
  }
}
