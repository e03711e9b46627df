import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AddContactPointDocument,
  type AddContactPointInput,
  type AddContactPointMutation,
  type ContactPointPartsFragment,
  ContactPointsDocument,
  EditContactPointDocument,
  type EditContactPointInput,
  type EditContactPointMutation,
  EndContactPointDocument,
  type EndContactPointInput,
  type EndContactPointMutation,
} from '../../gql/organizations/graphql';
import type { Outcome } from '../forms/versioned-saving';

export type ContactPoint = ContactPointPartsFragment;

type Answer = AddContactPointMutation['addContactPoint'] | EditContactPointMutation['editContactPoint'] | EndContactPointMutation['endContactPoint'];

/** The contact points that may be read while their list is open; null until they have come. */
@Injectable()
export class ContactPointStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly ContactPoint[] | null>(null);
  readonly points = this.state.asReadonly();
  private wanted = false;

  /** What is shown stays until the answer is there. */
  async load(withEnded: boolean): Promise<void> {
    this.wanted = withEnded;
    const answer = await this.graphql.query(ContactPointsDocument, { withEnded });
    if (answer && this.wanted === withEnded) this.state.set(answer.contactPoints);
  }

  /** Shows one as an answer has it, a new one too. */
  put(point: ContactPoint): void {
    this.state.update((points) => points && (points.some(({ id }) => id === point.id) ? points.map((each) => (each.id === point.id ? point : each)) : [...points, point]));
  }

  async add(input: AddContactPointInput): Promise<Outcome<ContactPoint> | undefined> {
    return outcomeOf((await this.graphql.mutate(AddContactPointDocument, { input }))?.addContactPoint);
  }

  async edit(input: EditContactPointInput): Promise<Outcome<ContactPoint> | undefined> {
    return outcomeOf((await this.graphql.mutate(EditContactPointDocument, { input }))?.editContactPoint);
  }

  async end(input: EndContactPointInput): Promise<Outcome<ContactPoint> | undefined> {
    return outcomeOf((await this.graphql.mutate(EndContactPointDocument, { input }))?.endContactPoint);
  }
}

function outcomeOf(answer: Answer | undefined): Outcome<ContactPoint> | undefined {
  switch (answer?.__typename) {
    case 'ContactPointChanged':
      return { saved: answer.contactPoint };
    case 'ContactPointChangedMeanwhile':
      return { meanwhile: answer.current };
    case 'InvalidInput':
      return { problems: answer.problems };
    case 'NotAllowed':
    case 'NotFound':
    case 'RequestIdReused':
      return { refusal: answer };
    case undefined:
      return undefined;
  }
}
