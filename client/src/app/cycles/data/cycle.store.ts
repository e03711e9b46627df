import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { joined } from '../../core/live/joined';
import { Shown } from '../../core/live/shown';
import { CycleBoardDocument, type CycleBoardQuery } from '../../gql/cycles/graphql';

export type Cycle = NonNullable<CycleBoardQuery['cycle']>;

/** One cycle with its blocks while its page is open. */
@Injectable()
export class CycleStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Cycle>({
    ask: async (question, how) => (await this.graphql.query(CycleBoardDocument, question, how))?.cycle,
    join: (cycle, part) => ({ ...part, blocks: joined(cycle.blocks, part.blocks) }),
  });
  readonly cycle = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly refresh = () => this.shown.refresh();
  readonly catchUp = (changed?: string[]) => this.shown.catchUp(changed);
}
