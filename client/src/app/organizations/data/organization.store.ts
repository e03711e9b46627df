import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { OrganizationPageDocument, type OrganizationPartsFragment } from '../../gql/organizations/graphql';

export type Organization = OrganizationPartsFragment;
export type Member = Organization['members'][number];
export type Invitation = Organization['invitations'][number];
export type Seat = Organization['seats'][number];
export type Holding = Seat['holdings'][number];

/** One organisation while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class OrganizationStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Organization>({
    ask: async ({ id }, how) => (await this.graphql.query(OrganizationPageDocument, { id }, how))?.organization,
    join: (_shown, organization) => organization,
  });
  readonly organization = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly refresh = () => this.shown.refresh();
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it. */
  put(organization: Organization): void {
    this.shown.update((shown) => (shown.id === organization.id ? organization : shown));
  }
}
