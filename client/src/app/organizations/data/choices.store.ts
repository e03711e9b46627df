import { Injectable, computed, inject, signal } from '@angular/core';
import type { HolderChoice } from '../../core/directory/holder';
import { Graphql } from '../../core/graphql/graphql';
import { BodiesDocument, type BodiesQuery, OrganizationChoicesDocument, type OrganizationChoicesQuery, PeopleDocument, type PeopleQuery } from '../../gql/organizations/graphql';

/** Whom and what somebody may choose for an organisation; empty until it has come. */
@Injectable()
export class ChoicesStore {
  private readonly graphql = inject(Graphql);
  private readonly peopleState = signal<PeopleQuery['people']>([]);
  private readonly organizationsState = signal<OrganizationChoicesQuery['organizations']>([]);
  private readonly bodiesState = signal<BodiesQuery['bodies']>([]);
  readonly bodies = this.bodiesState.asReadonly();
  readonly people = computed(() => this.peopleState().map(({ id, name }): HolderChoice => ({ holder: id, name, about: '', members: [] })));
  readonly organizations = computed(() => this.organizationsState().map(({ id, name, body }): HolderChoice => ({ holder: id, name, about: body?.name ?? '', members: [] })));

  async loadPeople(): Promise<void> {
    const answer = await this.graphql.query(PeopleDocument, {});
    if (answer) this.peopleState.set(answer.people);
  }

  async loadOrganizations(): Promise<void> {
    const answer = await this.graphql.query(OrganizationChoicesDocument, {});
    if (answer) this.organizationsState.set(answer.organizations);
  }

  async loadBodies(): Promise<void> {
    const answer = await this.graphql.query(BodiesDocument, {});
    if (answer) this.bodiesState.set(answer.bodies);
  }
}
