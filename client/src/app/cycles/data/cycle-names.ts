import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { type NamedCycle, cycleName } from '../../core/vocabulary/cycle-name';
import { CycleNamesDocument } from '../../gql/cycles/graphql';

/** What a cycle is called on a page, so that it is told from the others of its body. */
@Injectable()
export class CycleNames {
  private readonly graphql = inject(Graphql);
  private readonly all = signal<readonly NamedCycle[]>([]);

  constructor() {
    void this.load();
  }

  of(cycle: { readonly id: string; readonly number: number }): string {
    return cycleName(cycle, this.all());
  }

  private async load(): Promise<void> {
    const answer = await this.graphql.query(CycleNamesDocument, {});
    if (answer) this.all.set(answer.cycles);
  }
}
