import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AccountsDocument,
  ChangeAccountRolesDocument,
  type ChangeAccountRolesInput,
  type ChangeAccountRolesMutation,
  type CreateAccountInput,
  CreateAccountDocument,
  type CreateAccountMutation,
  EndAccountDocument,
  type EndAccountInput,
  type EntryPartsFragment,
  OrganizationChoicesDocument,
  type OrganizationChoicesQuery,
  RenewAccountLinkDocument,
  type RenewAccountLinkMutation,
  ReopenAccountDocument,
} from '../../gql/access/graphql';

export type Entry = EntryPartsFragment;
export type OrganizationChoice = OrganizationChoicesQuery['organizations'][number];
/** What became of a change to an account. */
export type Kept = ChangeAccountRolesMutation['changeAccountRoles'];
export type OneTimeLink = Extract<CreateAccountMutation['createAccount'], { __typename: 'AccountCreated' }>['link'];

/** The accounts of the active Planungskreis while their page is open; null until they have come. */
@Injectable()
export class AccountsStore {
  private readonly graphql = inject(Graphql);
  private readonly entriesState = signal<readonly Entry[] | null>(null);
  private readonly organizationsState = signal<readonly OrganizationChoice[] | null>(null);
  readonly entries = this.entriesState.asReadonly();
  readonly organizations = this.organizationsState.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(AccountsDocument, {});
    if (answer) this.entriesState.set(answer.accounts);
  }

  async loadOrganizations(): Promise<void> {
    const answer = await this.graphql.query(OrganizationChoicesDocument, {});
    if (answer) this.organizationsState.set(answer.organizations);
  }

  async create(input: CreateAccountInput): Promise<CreateAccountMutation['createAccount'] | undefined> {
    const result = (await this.graphql.mutate(CreateAccountDocument, { input }))?.createAccount;
    if (result?.__typename === 'AccountCreated') this.put(result.entry);
    return result;
  }

  async renewLink(personId: string): Promise<RenewAccountLinkMutation['renewAccountLink'] | undefined> {
    const result = (await this.graphql.mutate(RenewAccountLinkDocument, { input: { personId } }))?.renewAccountLink;
    if (result?.__typename === 'AccountLinkRenewed') this.put(result.entry);
    return result;
  }

  async changeRoles(input: ChangeAccountRolesInput): Promise<Kept | undefined> {
    return this.kept((await this.graphql.mutate(ChangeAccountRolesDocument, { input }))?.changeAccountRoles);
  }

  async end(input: EndAccountInput): Promise<Kept | undefined> {
    return this.kept((await this.graphql.mutate(EndAccountDocument, { input }))?.endAccount);
  }

  async reopen(input: EndAccountInput): Promise<Kept | undefined> {
    return this.kept((await this.graphql.mutate(ReopenAccountDocument, { input }))?.reopenAccount);
  }

  /** Shows the account as it is now, also where somebody else was faster. */
  private kept(result: Kept | undefined): Kept | undefined {
    if (result?.__typename === 'AccountChanged') this.put(result.entry);
    if (result?.__typename === 'AccountChangedMeanwhile') this.put(result.current);
    return result;
  }

  private put(entry: Entry): void {
    this.entriesState.update((entries) => {
      const others = entries?.filter(({ person }) => person.id !== entry.person.id) ?? [];
      return [...others, entry].sort(byName);
    });
  }
}

const order = new Intl.Collator('de');
const byName = (a: Entry, b: Entry): number => order.compare(a.person.familyName, b.person.familyName) || order.compare(a.person.givenName, b.person.givenName);
