import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { OrganizationPageDocument, type OrganizationPartsFragment } from '../../gql/organizations/graphql';

export type Organization = OrganizationPartsFragment;
export type Member = Organization['members'][number];
export type Seat = Organization['seats'][number];
export type Holding = Seat['holdings'][number];

/** One organisation while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class OrganizationStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<Organization | null | undefined>(undefined);
  readonly organization = this.state.asReadonly();
  private wanted = '';

  async load(id: string): Promise<void> {
    this.wanted = id;
    this.state.set(undefined);
    await this.refresh();
  }

  /** Reads again what is shown, which stays until the answer is there. */
  async refresh(): Promise<void> {
    const id = this.wanted;
    const answer = await this.graphql.query(OrganizationPageDocument, { id });
    if (answer && this.wanted === id) this.state.set(answer.organization);
  }

  /** Shows it as an answer has it. */
  put(organization: Organization): void {
    if (organization.id === this.wanted) this.state.set(organization);
  }
}
