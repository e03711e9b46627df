import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import { type FindingPartsFragment, FindingsDocument } from '../../gql/analyses/graphql';

export type Finding = FindingPartsFragment;
export type EvidenceItem = Finding['evidence'][number];

/** The Befunde that may be read while their list is open; null until they have come. */
@Injectable()
export class FindingsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Finding[] | null>(null);
  readonly findings = this.state.asReadonly();

  /** What is shown stays until the answer is there. @returns whether it could be read */
  async load(how?: Patience): Promise<boolean> {
    const answer = await this.graphql.query(FindingsDocument, {}, how);
    if (answer) this.state.set(answer.findings);
    return !!answer;
  }
}
