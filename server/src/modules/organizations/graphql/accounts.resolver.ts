import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { AccountChangedMeanwhile } from '../domain/organizations.refusals.js';
import { KeepAccounts } from '../use-cases/keep-accounts.js';
import { OrganizationQueries } from '../use-cases/organization-queries.js';
import { ChangeAccountRolesInput, EndAccountInput, ReopenAccountInput } from './organizations.inputs.js';
import { AccountChanged, AccountEntry, ChangeAccountRolesResult, EndAccountResult, ReopenAccountResult } from './organizations.types.js';

@Resolver()
export class KeepAccountsResolver {
  constructor(
    private readonly queries: OrganizationQueries,
    private readonly accounts: KeepAccounts,
  ) {}

  @Mutation(() => ChangeAccountRolesResult)
  @Requires('account.manage')
  async changeAccountRoles(@Args('input') input: ChangeAccountRolesInput, @Context() { actor }: SignedInContext): Promise<AccountChanged> {
    await this.accounts.changeRoles(actor, input);
    return new AccountChanged(await this.queries.account(actor, input.personId));
  }

  @Mutation(() => EndAccountResult, { description: 'Somebody leaves the Planungskreis: roles, memberships and seats end, and nothing opens for them any more.' })
  @Requires('account.manage')
  async endAccount(@Args('input') input: EndAccountInput, @Context() { actor }: SignedInContext): Promise<AccountChanged> {
    await this.accounts.end(actor, input);
    return new AccountChanged(await this.queries.account(actor, input.personId));
  }

  @Mutation(() => ReopenAccountResult, { description: 'Somebody who has left may get in again; what they had does not come back by itself.' })
  @Requires('account.manage')
  async reopenAccount(@Args('input') input: ReopenAccountInput, @Context() { actor }: SignedInContext): Promise<AccountChanged> {
    await this.accounts.reopen(actor, input);
    return new AccountChanged(await this.queries.account(actor, input.personId));
  }
}

@Resolver(() => AccountChangedMeanwhile)
export class AccountChangedMeanwhileResolver {
  constructor(private readonly queries: OrganizationQueries) {}

  @ResolveField(() => AccountEntry)
  @WithinAggregate('the account that was to be changed, for whoever manages accounts')
  async current(@Parent() { personId }: AccountChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<AccountEntry> {
    return this.queries.account(actor, personId);
  }
}
