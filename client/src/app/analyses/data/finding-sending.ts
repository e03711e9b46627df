import { Injectable, inject, signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import type { FindingAnswer } from './finding-verbs';
import { FindingStore } from './finding.store';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** Sends what is changed in the Befund that is shown, and keeps what the server has against it. Provided by the form. */
@Injectable()
export class FindingSending {
  private readonly store = inject(FindingStore);
  readonly refusal = signal<Refusal | null>(null);
  private from: number | null = null;

  /** Somebody begins to write: what others change from now on is not overwritten unseen, although it is shown at once. */
  begin(): void {
    this.from = this.store.finding()?.version ?? null;
  }

  /** @param ask is given the version that was shown when writing began, or that a refusal has shown since */
  async send(ask: (version: number) => Promise<FindingAnswer | undefined>): Promise<Sent> {
    this.refusal.set(null);
    const answer = await ask(this.from ?? this.store.finding()?.version ?? 0);
    switch (answer?.__typename) {
      case 'FindingChanged':
        this.store.put(answer.finding);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'FindingChangedMeanwhile':
        if (answer.current) this.store.put(answer.current);
        if (this.from !== null) this.begin();
        this.refusal.set(answer);
        return 'not-saved';
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
