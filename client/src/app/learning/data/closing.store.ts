import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { CloseCycleDocument, CycleClosingDocument, type CycleClosingQuery, StartNextCycleDocument, type StartNextCycleInput, type StartNextCycleMutation } from '../../gql/learning/graphql';

export type Closing = NonNullable<CycleClosingQuery['cycleClosing']> & { readonly cycle: NonNullable<CycleClosingQuery['cycle']> };
export type Carriable = NonNullable<Closing['carriable']>['tasks'][number];
export type CarriableMeasure = NonNullable<Closing['carriable']>['measures'][number];
export type NextCycleAnswer = StartNextCycleMutation['startNextCycle'];

/** A cycle at its end while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class ClosingStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Closing>({
    ask: async ({ id }, how) => {
      const answer = await this.graphql.query(CycleClosingDocument, { id }, how);
      return answer && (answer.cycle && answer.cycleClosing ? { ...answer.cycleClosing, cycle: answer.cycle } : null);
    },
    join: (_shown, closing) => closing,
  });
  readonly closing = this.shown.value;
  readonly refusal = signal<Refusal | null>(null);
  readonly load = (id: string) => this.shown.load(id);
  readonly refresh = () => this.shown.refresh();

  /** @returns whether it is closed now */
  async close({ id: cycleId, version }: Closing): Promise<boolean> {
    this.refusal.set(null);
    const answer = (await this.graphql.mutate(CloseCycleDocument, { input: { cycleId, version } }))?.closeCycle;
    if (answer?.__typename !== 'CycleClosed') this.refusal.set(answer ?? null);
    await this.refresh();
    return answer?.__typename === 'CycleClosed';
  }

  async startNext(input: StartNextCycleInput): Promise<NextCycleAnswer | undefined> {
    return (await this.graphql.mutate(StartNextCycleDocument, { input }))?.startNextCycle;
  }
}
