import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { AddShippedMethodsDocument, type MethodPartsFragment, MethodsDocument } from '../../gql/methods/graphql';

export type Method = MethodPartsFragment;

/** The Methodenkoffer while its list is open; null until it has come. */
@Injectable()
export class MethodsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Method[] | null>(null);
  readonly methods = this.state.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(MethodsDocument, {});
    if (answer) this.state.set(answer.methods);
  }

  /** Takes over the shipped methods that are not there yet. @returns how many there were, or null where that was not possible */
  async addShipped(): Promise<number | null> {
    const answer = (await this.graphql.mutate(AddShippedMethodsDocument, {}))?.answer;
    if (answer?.__typename !== 'ShippedMethodsAdded') return null;
    await this.load();
    return answer.count;
  }
}
