import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { AbandonCycleDocument, ResumeCycleDocument, SuspendCycleDocument, type SuspendCycleInput, type SuspendCycleMutation } from '../../gql/cycles/graphql';

/** What somebody does with a whole cycle; that it goes from phase to phase follows from its blocks. */
export type CycleVerb = 'suspend' | 'resume' | 'abandon';
export type CycleAnswer = SuspendCycleMutation['suspendCycle'];

@Injectable({ providedIn: 'root' })
export class CycleMoves {
  private readonly graphql = inject(Graphql);

  /** @returns undefined when the server could not be asked */
  async make(verb: CycleVerb, input: SuspendCycleInput): Promise<CycleAnswer | undefined> {
    switch (verb) {
      case 'suspend':
        return (await this.graphql.mutate(SuspendCycleDocument, { input }))?.suspendCycle;
      case 'resume':
        return (await this.graphql.mutate(ResumeCycleDocument, { input }))?.resumeCycle;
      case 'abandon':
        return (await this.graphql.mutate(AbandonCycleDocument, { input }))?.abandonCycle;
    }
  }
}
