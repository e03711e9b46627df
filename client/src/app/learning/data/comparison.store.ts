import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { CycleComparisonDocument, type CycleComparisonQuery } from '../../gql/learning/graphql';

export type Comparison = NonNullable<CycleComparisonQuery['cycleComparison']>;
export type ComparedKind = Comparison['kinds'][number];
export type ComparedBlocks = NonNullable<ComparedKind['now']>;

/** Two cycles side by side while their page is open: undefined until they have come, null where there are none to read. */
@Injectable()
export class ComparisonStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Comparison>({
    ask: async ({ id }, how) => (await this.graphql.query(CycleComparisonDocument, { id }, how))?.cycleComparison,
    join: (_shown, comparison) => comparison,
  });
  readonly comparison = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
}
