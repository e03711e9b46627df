import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { type FindingPartsFragment, FindingsDocument } from '../../gql/analyses/graphql';

export type Finding = FindingPartsFragment;
export type EvidenceItem = Finding['evidence'][number];

/** The Befunde that may be read while their list is open; null until they have come. */
@Injectable()
export class FindingsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Finding[] | null>(null);
  readonly findings = this.state.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(FindingsDocument, {});
    if (answer) this.state.set(answer.findings);
  }
}
