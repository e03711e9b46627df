import { Injectable, inject, signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import type { Answer } from '../data/paper-verbs';
import { PaperStore } from '../data/paper.store';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** Sends what a form changes in the paper that is shown, and keeps what the server has against it. Provided by the form. */
@Injectable()
export class Sending {
  private readonly store = inject(PaperStore);
  readonly refusal = signal<Refusal | null>(null);
  private from: number | null = null;

  /** Somebody begins to write: what others change from now on is not overwritten unseen, although it is shown at once. */
  begin(): void {
    this.from = this.store.paper()?.version ?? null;
  }

  /** @param ask is given the version that was shown when writing began, or that a refusal has shown since */
  async send(ask: (version: number) => Promise<Answer | undefined>): Promise<Sent> {
    this.refusal.set(null);
    const answer = await ask(this.from ?? this.store.paper()?.version ?? 0);
    switch (answer?.__typename) {
      case 'PaperChanged':
        this.store.put(answer.paper);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'PaperChangedMeanwhile':
        this.store.put(answer.current);
        if (this.from !== null) this.begin();
        this.refusal.set(answer);
        return 'not-saved';
      case 'NotAllowed':
      case 'NotFound':
      case 'BodiesBeforeSilent':
      case 'ResultFollowed':
      case 'PaperNotPossible':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
