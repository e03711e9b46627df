import { Injectable, inject, signal } from '@angular/core';
import { type DirectoryQuery, DirectoryDocument } from '../../gql/core/graphql';
import { Graphql } from '../graphql/graphql';

export type DirectoryEntry = DirectoryQuery['directory'][number];

/** Who can answer for something; null until it has come. */
@Injectable()
export class Directory {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly DirectoryEntry[] | null>(null);
  readonly entries = this.state.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(DirectoryDocument, {});
    if (answer) this.state.set(answer.directory);
  }
}
