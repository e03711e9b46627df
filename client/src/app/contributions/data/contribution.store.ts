import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { ContributionPageDocument } from '../../gql/contributions/graphql';
import type { Contribution } from './contributions.store';

/** One contribution while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class ContributionStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Contribution>({
    ask: async ({ id }, how) => (await this.graphql.query(ContributionPageDocument, { id }, how))?.contribution,
    join: (_shown, contribution) => contribution,
  });
  readonly contribution = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it. */
  put(contribution: Contribution): void {
    this.shown.update((shown) => (shown.id === contribution.id ? contribution : shown));
  }
}
