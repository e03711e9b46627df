import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { FindingPageDocument } from '../../gql/analyses/graphql';
import type { Finding } from './findings.store';

/** One Befund while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class FindingStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Finding>({
    ask: async ({ id }, how) => (await this.graphql.query(FindingPageDocument, { id }, how))?.finding,
    join: (_shown, finding) => finding,
  });
  readonly finding = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it. */
  put(finding: Finding): void {
    this.shown.update((shown) => (shown.id === finding.id ? finding : shown));
  }
}
