import { Injectable, computed, inject, signal } from '@angular/core';
import type { HolderChoice } from '../../core/directory/holder';
import { Graphql } from '../../core/graphql/graphql';
import { PlanContentsDocument, type PlanContentsQuery } from '../../gql/sector-plans/graphql';
import { contentChoices } from '../model/content';

/** The blocks and tasks that a Fachplanung may be linked to; empty until they have come. */
@Injectable()
export class ContentsStore {
  private readonly graphql = inject(Graphql);
  private readonly cycles = signal<PlanContentsQuery['cycles']>([]);
  readonly choices = computed<HolderChoice[]>(() => contentChoices(this.cycles()));

  async load(): Promise<void> {
    const answer = await this.graphql.query(PlanContentsDocument, {});
    if (answer) this.cycles.set(answer.cycles);
  }
}
