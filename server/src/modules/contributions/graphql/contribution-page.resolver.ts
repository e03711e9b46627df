import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext, SignedInContext } from '../../../platform/auth/request-context.js';
import { OpenToEverybody, Requires } from '../../../platform/auth/requires.js';
import type { KeptPage } from '../persistence/contribution-pages.repository.js';
import { ConfirmContributor } from '../use-cases/confirm-contributor.js';
import { ContributeInPublic } from '../use-cases/contribute-in-public.js';
import { KeepPage } from '../use-cases/keep-page.js';
import { type PageView, PublicPages } from '../use-cases/public-pages.js';
import {
  ConfirmContributorInput,
  ConfirmContributorResult,
  ContributeInPublicInput,
  ContributeInPublicResult,
  ContributionAcknowledged,
  ContributionPageKept,
  ContributionPageSettings,
  ContributorConfirmed,
  KeepContributionPageInput,
  KeepContributionPageResult,
  PublicContributionPage,
} from './contribution-page.types.js';

@Resolver()
export class PublicContributionsResolver {
  constructor(
    private readonly pages: PublicPages,
    private readonly contributing: ContributeInPublic,
    private readonly confirming: ConfirmContributor,
  ) {}

  @Query(() => PublicContributionPage, { nullable: true, description: 'Null for an address of which no page is open.' })
  @OpenToEverybody('whoever contributes here has no account')
  async publicContributionPage(@Args('slug') slug: string): Promise<PageView | undefined> {
    return this.pages.view(slug);
  }

  @Mutation(() => ContributeInPublicResult)
  @OpenToEverybody('whoever contributes here has no account; a session, if there is one, is not looked at')
  async contributeInPublic(@Args('input') input: ContributeInPublicInput, @Context() { request }: RequestContext): Promise<ContributionAcknowledged> {
    return new ContributionAcknowledged(await this.contributing.execute(input, request.ip));
  }

  @Mutation(() => ConfirmContributorResult)
  @OpenToEverybody('whoever holds the secret has the address to which it was sent')
  async confirmContributor(@Args('input') input: ConfirmContributorInput): Promise<ContributorConfirmed> {
    await this.confirming.execute(input);
    return new ContributorConfirmed();
  }
}

@Resolver()
export class ContributionPageResolver {
  constructor(private readonly keeping: KeepPage) {}

  @Query(() => ContributionPageSettings, { nullable: true, description: 'Null until there is a page.' })
  @Requires('contributionPage.manage')
  async contributionPage(): Promise<KeptPage | undefined> {
    return this.keeping.current();
  }

  @Mutation(() => KeepContributionPageResult, { description: 'Opens, changes or closes it.' })
  @Requires('contributionPage.manage')
  async keepContributionPage(@Args('input') input: KeepContributionPageInput, @Context() { actor }: SignedInContext): Promise<ContributionPageKept> {
    return new ContributionPageKept(await this.keeping.save(actor, input));
  }
}
