import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext, SignedInContext } from '../../../platform/auth/request-context.js';
import { OpenToEverybody, Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { Me, SessionDoor, SignedIn } from '../../identity/index.js';
import { CreateAccount } from '../use-cases/create-account.js';
import { LinkAddresses } from '../use-cases/link-addresses.js';
import { OrganizationQueries } from '../use-cases/organization-queries.js';
import { RenewAccountLink } from '../use-cases/renew-account-link.js';
import { SetUpTenant } from '../use-cases/set-up-tenant.js';
import { CreateAccountInput, RenewAccountLinkInput, SetUpTenantInput } from './organizations.inputs.js';
import { AccountCreated, AccountEntry, AccountLinkRenewed, CreateAccountResult, MembershipEntry, RenewAccountLinkResult, SetUpTenantResult } from './organizations.types.js';

@Resolver(() => Me)
export class MeMembershipsResolver {
  constructor(private readonly queries: OrganizationQueries) {}

  @ResolveField(() => [MembershipEntry])
  @WithinAggregate('the own memberships')
  async memberships(@Parent() { actor }: Me): Promise<MembershipEntry[]> {
    return this.queries.ownMemberships(actor);
  }
}

@Resolver(() => AccountEntry)
export class AccountsResolver {
  constructor(
    private readonly queries: OrganizationQueries,
    private readonly addresses: LinkAddresses,
    private readonly createAccountUseCase: CreateAccount,
    private readonly renewAccountLinkUseCase: RenewAccountLink,
  ) {}

  @Query(() => [AccountEntry], { description: 'Every person of the Planungskreis with their way in, for the administrator.' })
  @Requires('account.manage')
  async accounts(@Context() { actor }: SignedInContext): Promise<AccountEntry[]> {
    return this.queries.accounts(actor);
  }

  @Mutation(() => CreateAccountResult)
  @Requires('account.manage')
  async createAccount(@Args('input') input: CreateAccountInput, @Context() { actor }: SignedInContext): Promise<AccountCreated> {
    const { personId, link } = await this.createAccountUseCase.execute(actor, input);
    return new AccountCreated(await this.queries.account(actor, personId), this.addresses.forAccount(link));
  }

  @Mutation(() => RenewAccountLinkResult)
  @Requires('account.manage')
  async renewAccountLink(@Args('input') input: RenewAccountLinkInput, @Context() { actor }: SignedInContext): Promise<AccountLinkRenewed> {
    const { personId, link } = await this.renewAccountLinkUseCase.execute(actor, input);
    return new AccountLinkRenewed(await this.queries.account(actor, personId), this.addresses.forAccount(link));
  }
}

@Resolver()
export class SetUpResolver {
  constructor(
    private readonly door: SessionDoor,
    private readonly setUp: SetUpTenant,
  ) {}

  @Mutation(() => SetUpTenantResult, { description: 'Creates the first Planungskreis of an installation with its administrator.' })
  @OpenToEverybody('whoever holds the secret set-up link installed the program')
  async setUpTenant(@Args('input') input: SetUpTenantInput, @Context() context: RequestContext): Promise<SignedIn> {
    return new SignedIn(await this.door.enter(context, await this.setUp.execute(input)));
  }
}
