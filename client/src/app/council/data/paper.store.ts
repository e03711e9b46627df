import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { PaperPageDocument } from '../../gql/council/graphql';
import type { Paper } from './papers.store';

/** One paper while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class PaperStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Paper>({
    ask: async ({ id }, how) => (await this.graphql.query(PaperPageDocument, { id }, how))?.paper,
    join: (_shown, paper) => paper,
  });
  readonly paper = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it. */
  put(paper: Paper): void {
    this.shown.update((shown) => (shown.id === paper.id ? paper : shown));
  }
}
