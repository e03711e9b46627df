import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { MeasurePageDocument } from '../../gql/measures/graphql';
import type { Measure } from './measures.store';

/** One measure while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class MeasureStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Measure>({
    ask: async ({ id }, how) => (await this.graphql.query(MeasurePageDocument, { id }, how))?.measure,
    join: (_shown, measure) => measure,
  });
  readonly measure = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it. */
  put(measure: Measure): void {
    this.shown.update((shown) => (shown.id === measure.id ? measure : shown));
  }
}
