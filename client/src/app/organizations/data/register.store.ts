import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { AddOrganizationDocument, type AddOrganizationInput, type AddOrganizationMutation, BodiesDocument, type BodiesQuery, RegisterDocument, type RegisterQuery } from '../../gql/organizations/graphql';

export type RegisterEntry = RegisterQuery['organizations'][number];
export type Body = BodiesQuery['bodies'][number];

/** The organisations that may be read while their list is open; null until they have come. */
@Injectable()
export class RegisterStore {
  private readonly graphql = inject(Graphql);
  private readonly entriesState = signal<readonly RegisterEntry[] | null>(null);
  private readonly bodiesState = signal<readonly Body[]>([]);
  readonly entries = this.entriesState.asReadonly();
  readonly bodies = this.bodiesState.asReadonly();
  private wanted = false;

  /** What is shown stays until the answer is there. */
  async load(withEnded: boolean): Promise<void> {
    this.wanted = withEnded;
    const answer = await this.graphql.query(RegisterDocument, { withEnded });
    if (answer && this.wanted === withEnded) this.entriesState.set(answer.organizations);
  }

  async loadBodies(): Promise<void> {
    const answer = await this.graphql.query(BodiesDocument, {});
    if (answer) this.bodiesState.set(answer.bodies);
  }

  async add(input: AddOrganizationInput): Promise<AddOrganizationMutation['addOrganization'] | undefined> {
    return (await this.graphql.mutate(AddOrganizationDocument, { input }))?.addOrganization;
  }
}
